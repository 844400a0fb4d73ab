import type { ChatInputCommandInteraction } from 'discord.js';
import { isAdmin } from './admin.js';
import type { Context } from './context.js';
import { greetAdmin } from './greeting.js';
import { tellNotices } from './scheduleAnswers.js';

/** What an admin of the server has to be told is told below the answer to their command, each once. */
export async function tellAdmin(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
  // A form is no answer that another could follow.
  const isAnswered = interaction.ephemeral !== null;
  if (!isAnswered || !isAdmin(interaction, context)) return;
  await greetAdmin(interaction, context);
  await tellNotices(interaction, context);
}
