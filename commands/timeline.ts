import { articleCommand } from '../src/discord/articles/articleCommand.js';
import { articleOfButton } from '../src/discord/articles/articleOfButton.js';
import type { SlashCommand } from '../src/discord/interactions/command.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { listButtons } from '../src/discord/interactions/listButtons.js';
import { timelineView } from '../src/discord/views/timeline.js';

export const timeline: SlashCommand = {
  ...articleCommand('timeline', [], (shown) => timelineView(shown, 0)),
  buttons: listButtons('timeline', async ([id, revision, page], context) => {
    const entry = await articleOfButton(context, id, revision);
    return timelineView({ entry, t: context.t }, numberIn(page));
  }),
};
