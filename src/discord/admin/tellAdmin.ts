import type { ChatInputCommandInteraction } from 'discord.js';
import type { Context } from '../interactions/context.js';
import { tellNotices } from '../schedules/scheduleAnswers.js';
import { isAdmin } from './admin.js';
import { greetAdmin } from './greeting.js';

/** Tells an admin of the server what they have to be told, below the answer to their command, each once. */
export function createTellAdmin() {
  /** Servers whose admins are being told now: of two commands at once, the second adds nothing. A server's all come to one process. */
  const telling = new Set<string>();

  return async function tellAdmin(interaction: ChatInputCommandInteraction, context: Context): Promise<void> {
    // A form is no answer that another could follow.
    const isAnswered = interaction.ephemeral !== null;
    if (!isAnswered || !isAdmin(interaction, context) || telling.has(interaction.guildId)) return;
    telling.add(interaction.guildId);
    try {
      await greetAdmin(interaction, context);
      await tellNotices(interaction, context);
    } catch (error) {
      // The command itself is done: they are told below their next one.
      context.app.log.warn({ guildId: interaction.guildId, error }, 'An admin could not be told what is to be told');
    } finally {
      telling.delete(interaction.guildId);
    }
  };
}
