import { articleCommand } from '../src/discord/articleCommand.js';
import { askedLength, lengthOption } from '../src/discord/articleOptions.js';
import type { Command } from '../src/discord/command.js';
import { summaryView } from '../src/discord/views/summary.js';

export const summary: Command = articleCommand('summary', [lengthOption], (shown, interaction) =>
  summaryView(shown, askedLength(interaction)),
);
