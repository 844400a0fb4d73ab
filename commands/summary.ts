import { articleCommand } from '../src/discord/articles/articleCommand.js';
import { askedLength, lengthOption } from '../src/discord/articles/articleOptions.js';
import type { SlashCommand } from '../src/discord/interactions/command.js';
import { summaryView } from '../src/discord/views/summary.js';

export const summary: SlashCommand = articleCommand('summary', [lengthOption], (shown, interaction, context) =>
  summaryView(shown, askedLength(interaction, context)),
);
