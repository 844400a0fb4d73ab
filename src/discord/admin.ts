import {
  ApplicationIntegrationType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  PermissionFlagsBits,
} from 'discord.js';
import { ReaderError } from './readerError.js';
import { sentencesFor } from './reply.js';

/** Whether Discord says that the bot itself is installed in this server: not only brought along by somebody who uses it. */
const isInstalled = (interaction: Interaction<'cached'>): boolean =>
  interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === interaction.guildId;

/** A server's data, for those who manage it. */
export const isAdmin = <I extends Interaction>(interaction: I): interaction is I & Interaction<'cached'> =>
  interaction.inCachedGuild() && isInstalled(interaction) && interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild);

/**
 * Discord hides these commands from others, but servers can change that, and buttons stay where they are.
 * @throws {ReaderError} where the bot is not installed, or the member does not manage the server
 */
export function requireAdmin<I extends ChatInputCommandInteraction | ButtonInteraction>(
  interaction: I,
): asserts interaction is I & Interaction<'cached'> {
  const t = sentencesFor(interaction);
  if (!interaction.inCachedGuild() || !isInstalled(interaction)) throw new ReaderError(t.errors.serverOnly);
  if (!isAdmin(interaction)) throw new ReaderError(t.errors.adminsOnly);
}
