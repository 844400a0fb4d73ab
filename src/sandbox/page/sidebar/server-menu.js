import { avatar, displayName } from '../avatar.js';

/**
 * What one can do with a server in the sandbox, so that the bot's side of it can be tried: invite the bot or throw it out, give
 * roles, open its admin commands to roles (Server Settings → Integrations), install it for oneself.
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
  const allowed = guild.commandPermissions[bot.id] ?? [];
  const mayUse = (/** @type {string} */ id) => allowed.some((each) => each.id === id && each.permission);
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
      items: roles.map(({ id, name }) => ({
        label: `@${name}`,
        checked: mayUse(id),
        act: () =>
          ask('permissions', {
            guildId: guild.id,
            commandId: bot.id,
            permissions: [
              ...allowed.filter((each) => each.id !== id),
              ...(mayUse(id) ? [] : [{ id, type: FOR_ROLE, permission: true }]),
            ],
          }),
      })),
    },
  ];
}
