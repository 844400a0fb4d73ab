import { articleCommand } from '../src/discord/articleCommand.js';
import { articleOfButton } from '../src/discord/articleOptions.js';
import type { Command } from '../src/discord/command.js';
import { sentencesFor, turnPage } from '../src/discord/reply.js';
import { figuresView } from '../src/discord/views/figures.js';

export const figures: Command = {
  ...articleCommand('figures', [], (shown) => figuresView(shown, 0)),
  buttons: {
    figures: (interaction, [id, revision, page], app) => {
      const entry = articleOfButton(interaction, id, revision, app);
      return turnPage(interaction, figuresView({ entry, t: sentencesFor(interaction) }, Number(page)));
    },
  },
};
