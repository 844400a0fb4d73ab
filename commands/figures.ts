import { articleCommand } from '../src/discord/articles/articleCommand.js';
import { articleOfButton } from '../src/discord/articles/articleOfButton.js';
import type { SlashCommand } from '../src/discord/interactions/command.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { listButtons } from '../src/discord/interactions/listButtons.js';
import { figuresView } from '../src/discord/views/figures.js';

export const figures: SlashCommand = {
  ...articleCommand('figures', [], (shown) => figuresView(shown, 0)),
  buttons: listButtons('figures', async ([id, revision, page], context) => {
    const entry = await articleOfButton(context, id, revision);
    return figuresView({ entry, t: context.t }, numberIn(page));
  }),
};
