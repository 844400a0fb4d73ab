import { articleCommand } from '../src/discord/articles/articleCommand.js';
import { articleOfButton } from '../src/discord/articles/articleOfButton.js';
import type { SlashCommand } from '../src/discord/interactions/command.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { listButtons } from '../src/discord/interactions/listButtons.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { mentionView, peopleView } from '../src/discord/views/people.js';

export const people: SlashCommand = {
  ...articleCommand('people', [], (shown) => peopleView(shown, 0)),
  buttons: {
    ...listButtons('people', async ([id, revision, page], context) => {
      const entry = await articleOfButton(context, id, revision);
      return peopleView({ entry, t: context.t }, numberIn(page));
    }),
    /** The places where somebody appears, one after the other. */
    ...listButtons('mention', async ([id, revision, index, mention], context) => {
      const entry = await articleOfButton(context, id, revision);
      const view = mentionView({ entry, t: context.t }, numberIn(index), numberIn(mention));
      if (!view) throw new ReaderError(context.t.errors.staleButton);
      return view;
    }),
  },
};
