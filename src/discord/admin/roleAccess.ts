import {
  type APIApplicationCommandPermission,
  ApplicationCommandPermissionType,
  DiscordAPIError,
  type Guild,
  PermissionFlagsBits,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetAPIGuildApplicationCommandsPermissionsResult,
  Routes,
} from 'discord.js';

/** Which admin commands Discord's client hides from a role. */
export interface RoleAccess {
  roleId: string;
  /** Has Manage Server, and so sees all of them. */
  manages: boolean;
  /** Names of commands that it is not allowed to use. */
  hidden: string[];
}

/**
 * Whether the roles that may manage the bot are also allowed, under Server Settings → Integrations, to use these commands, which ask
 * for Manage Server. Null: Discord does not let the bot read it.
 */
export async function roleAccess(
  guild: Guild,
  roleIds: readonly string[],
  commandNames: readonly string[],
): Promise<RoleAccess[] | null> {
  const { application, rest } = guild.client;
  try {
    const [commands, permissions] = (await Promise.all([
      rest.get(Routes.applicationCommands(application.id)),
      rest.get(Routes.guildApplicationCommandsPermissions(application.id, guild.id)),
    ])) as [RESTGetAPIApplicationCommandsResult, RESTGetAPIGuildApplicationCommandsPermissionsResult];
    const own = commands.filter(({ name }) => commandNames.includes(name));
    return roleIds.map((roleId) => ({
      roleId,
      manages: guild.roles.cache.get(roleId)?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
      hidden: own.filter(({ id }) => !isAllowed(roleId, guild.id, permissionsOf(id, permissions))).map(({ name }) => name),
    }));
  } catch (error) {
    if (error instanceof DiscordAPIError) return null;
    throw error;
  }
}

const permissionsOf = (commandId: string, all: RESTGetAPIGuildApplicationCommandsPermissionsResult) =>
  all.find(({ id }) => id === commandId)?.permissions ?? [];

/** A role's own setting goes before that of @everyone, whose id is the server's; without any, Manage Server is asked for. */
function isAllowed(roleId: string, guildId: string, permissions: readonly APIApplicationCommandPermission[]): boolean {
  const of = (wanted: string) =>
    permissions.find(({ id, type }) => type === ApplicationCommandPermissionType.Role && id === wanted)?.permission;
  return of(roleId) ?? of(guildId) ?? false;
}
