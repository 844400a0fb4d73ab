import { articleCommand } from '../src/discord/articleCommand.js';
import { articleOfButton } from '../src/discord/articleOptions.js';
import type { SlashCommand } from '../src/discord/command.js';
import { turnPage } from '../src/discord/reply.js';
import { figuresView } from '../src/discord/views/figures.js';

export const figures: SlashCommand = {
  ...articleCommand('figures', [], (shown) => figuresView(shown, 0)),
  buttons: {
    figures: async (interaction, [id, revision, page], context) => {
      const entry = await articleOfButton(context, id, revision);
      await turnPage(interaction, context, figuresView({ entry, t: context.t }, Number(page)));
    },
  },
};
