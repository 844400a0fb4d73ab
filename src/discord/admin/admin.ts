import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import type { Answerable } from '../interactions/reply.js';

/** Whether this member manages the server, or has a role that may manage the bot, in a server in which the bot is installed. */
export const isAdmin = <I extends Interaction>(
  interaction: I,
  { scope, settings }: Context,
): interaction is I & Interaction<'cached'> =>
  scope !== null &&
  interaction.inCachedGuild() &&
  (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild) ||
    settings.managerRoles.some((role) => interaction.member.roles.cache.has(role)));

/**
 * Discord hides these commands from others, but servers can change that, and buttons stay where they are.
 * @throws {ReaderError} where the bot is not installed, or the member may not manage it
 */
export function requireAdmin<I extends Answerable>(
  interaction: I,
  context: Context,
): asserts interaction is I & Interaction<'cached'> {
  const { errors } = context.t;
  if (context.scope === null || !interaction.inCachedGuild()) throw new ReaderError(errors.serverOnly);
  if (!isAdmin(interaction, context)) throw new ReaderError(errors.adminsOnly);
}

/** A handler of a button, a select or a form for those who manage the server: messages stay where they are, and ids can be forged. */
export const forAdmins =
  <I extends Answerable>(act: (interaction: I & Interaction<'cached'>, args: string[], context: Context) => Promise<unknown>) =>
  async (interaction: I, args: string[], context: Context): Promise<void> => {
    requireAdmin(interaction, context);
    await act(interaction, args, context);
  };
