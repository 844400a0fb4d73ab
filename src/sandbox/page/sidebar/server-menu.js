import { avatar, displayName } from '../avatar.js';

/**
 * What one can do with a server in the sandbox, so that the bot's side of it can be tried: invite the bot or throw it out, let people
 * join and leave, give roles, open its admin commands to roles (Server Settings → Integrations), install it for oneself.
 *
 * @typedef {import('./sidebar.js').SidebarView} SidebarView
 * @typedef {import('./sidebar.js').SidebarActions} SidebarActions
 * @typedef {import('../controls/menu.js').MenuGroup} MenuGroup
 * @typedef {import('../places.js').GuildView} GuildView
 */

const ADMINISTRATOR = 1n << 3n;
const FOR_ROLE = 1;

/**
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 * @param {HTMLElement} button
 */
export function openServerMenu(view, actions, button) {
  const { snapshot, viewer, place, words } = view;
  const { guild } = place;
  const botName = displayName(snapshot.bot);
  const installed = snapshot.installed[viewer.role];
  /** @type {MenuGroup} */
  const own = {
    title: words.you,
    items: [
      {
        label: words.installed(botName),
        detail: words.installedDetail,
        checked: installed,
        act: () => actions.ask('install', { viewer, installed: !installed }),
      },
    ],
  };
  const staff = guild !== null && (BigInt(guild.channels[0]?.permissions[viewer.role] ?? 0) & ADMINISTRATOR) !== 0n;
  actions.menu.open({
    name: words.serverMenu(guild?.name ?? words.directMessages),
    groups: staff ? [...staffGroups(guild, view, actions), own] : [own],
    at: button,
    from: button,
  });
}

/**
 * @param {GuildView} guild
 * @param {SidebarView} view
 * @param {SidebarActions} actions
 * @returns {MenuGroup[]}
 */
function staffGroups(guild, { snapshot, words }, { ask }) {
  const { bot } = snapshot;
  const botName = displayName(bot);
  const present = guild.members.some(({ user }) => user.id === bot.id);
  const roles = guild.roles.slice(1).filter(({ managed }) => !managed);
  // Staff opens each command that Discord hides from members, as under Server Settings → Integrations.
  const hidden = snapshot.commands.filter(({ default_member_permissions: needed }) => needed !== null && needed !== undefined);
  return [
    {
      title: words.server,
      items: [
        {
          label: words.botPresent(botName),
          checked: present,
          act: () => ask('bot', { guildId: guild.id, present: !present }),
        },
      ],
    },
    {
      title: words.members,
      items: Object.values(snapshot.people).map((user) => {
        const inside = guild.members.some((member) => member.user.id === user.id);
        return {
          label: displayName(user),
          face: avatar(user, displayName(user)),
          checked: inside,
          act: () => ask('member', { guildId: guild.id, userId: user.id, present: !inside }),
        };
      }),
    },
    ...roles.map((role) => ({
      title: words.roleOf(role.name),
      items: guild.members
        .filter(({ user }) => !user.bot)
        .map((member) => {
          const has = member.roles.includes(role.id);
          const after = has ? member.roles.filter((id) => id !== role.id) : [...member.roles, role.id];
          return {
            label: displayName(member.user),
            face: avatar(member.user, displayName(member.user)),
            checked: has,
            act: () => ask('roles', { guildId: guild.id, userId: member.user.id, roles: after }),
          };
        }),
    })),
    {
      title: words.integrations(botName),
      items: roles.map(({ id, name }) => {
        const open = hidden.length > 0 && hidden.every((command) => opensTo(guild, command.id, id));
        return {
          label: `@${name}`,
          checked: open,
          disabled: hidden.length === 0,
          act: () => hidden.map((command) => ask('permissions', changed(guild, command.id, id, !open))),
        };
      }),
    },
  ];
}

/**
 * @param {GuildView} guild
 * @param {string} commandId
 * @param {string} roleId
 */
function opensTo({ commandPermissions }, commandId, roleId) {
  return (commandPermissions[commandId] ?? []).some(({ id, permission }) => id === roleId && permission);
}

/**
 * The request that opens a command to a role, or no longer.
 * @param {GuildView} guild
 * @param {string} commandId
 * @param {string} roleId
 * @param {boolean} open
 */
function changed(guild, commandId, roleId, open) {
  const others = (guild.commandPermissions[commandId] ?? []).filter(({ id }) => id !== roleId);
  const permissions = open ? [...others, { id: roleId, type: FOR_ROLE, permission: true }] : others;
  return { guildId: guild.id, commandId, permissions };
}
