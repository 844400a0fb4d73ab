import { type APIApplicationCommandPermission, ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import { parseCommands } from '../validate/commands.js';
import { parseBody } from '../validate/validate.js';
import { channelPayload, guildPayload, memberPayload } from '../world/payloads.js';
import { announce, type Guild, type State } from '../world/state.js';
import { conversation } from '../world/world.js';
import { refusal } from './errors.js';
import type { Route } from './rest.js';

const directBody = z.looseObject({ recipient_id: z.string().regex(/^\d{1,20}$/) });

/** The bot itself: its gateway, its user, its application and its commands, and its servers. */
export const selfRoutes = (state: State, gatewayUrl: () => string, shards: number): Route[] => {
  const application = () => ({
    id: state.bot.id,
    name: state.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    bot: state.bot,
    owner: [...state.users.values()].find(({ bot }) => !bot),
    team: null,
    summary: '',
  });

  const own = (id: string | undefined): void => {
    if (id !== state.bot.id) throw refusal('UnknownApplication');
  };

  const setPermissions = (guild: Guild, id: string, permissions: APIApplicationCommandPermission[]) => ({
    id,
    application_id: state.bot.id,
    guild_id: guild.id,
    permissions,
  });

  const guildOf = (id: string | undefined): Guild => {
    const guild = state.guilds.get(id ?? '');
    if (!guild?.members.has(state.bot.id)) throw refusal('UnknownGuild');
    return guild;
  };

  return [
    {
      method: 'GET',
      path: '/guilds/:guild',
      handle: ({ params }) => {
        // What only the gateway tells.
        const { channels, threads, members, joined_at, unavailable, ...guild } = guildPayload(state, guildOf(params.guild));
        return guild;
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      handle: ({ params }) => {
        const guild = guildOf(params.guild);
        const user = state.users.get(params.user ?? '') ?? (params.user === state.bot.id ? state.bot : null);
        if (!user || !guild.members.has(user.id)) throw refusal('UnknownMember');
        return memberPayload(guild, user);
      },
    },
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => ({
        url: gatewayUrl(),
        shards,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      }),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      handle: ({ body }) => {
        const user = state.users.get(parseBody(directBody, body ?? {}).recipient_id);
        if (!user) throw refusal('UnknownUser');
        if (user.bot) throw refusal('CannotSendMessagesToThisUser');
        return channelPayload(state, conversation(state, [user, state.bot]));
      },
    },
    { method: 'GET', path: '/users/@me', handle: () => ({ ...state.bot, verified: true, mfa_enabled: true, email: null }) },
    {
      method: 'GET',
      path: '/users/:user',
      handle: ({ params }) => {
        const user = state.users.get(params.user ?? '');
        if (!user) throw refusal('UnknownUser');
        return user;
      },
    },
    { method: 'GET', path: '/applications/@me', handle: application },
    { method: 'GET', path: '/oauth2/applications/@me', handle: application },
    {
      method: 'GET',
      path: '/applications/:application/commands',
      handle: ({ params, query }) => {
        own(params.application);
        if (query.get('with_localizations') === 'true') return state.commands;
        return state.commands.map(({ name_localizations, description_localizations, ...command }) => command);
      },
    },
    {
      method: 'PUT',
      path: '/applications/:application/commands',
      handle: ({ params, body }) => {
        own(params.application);
        const before = state.commands;
        state.commands = parseCommands(body).map((command) => {
          const known = before.find(({ name, type }) => name === command.name && type === command.type);
          return {
            name_localizations: null,
            description_localizations: null,
            default_member_permissions: null,
            contexts: null,
            integration_types: [0],
            nsfw: false,
            ...command,
            description: command.type === ApplicationCommandType.ChatInput ? command.description : '',
            id: known?.id ?? state.nextId(),
            application_id: state.bot.id,
            version: state.nextId(),
          } as unknown as State['commands'][number];
        });
        announce(state, { type: 'world' });
        return state.commands;
      },
    },
    {
      method: 'GET',
      path: '/applications/:application/guilds/:guild/commands/permissions',
      handle: ({ params }) => {
        own(params.application);
        const guild = guildOf(params.guild);
        return [...guild.commandPermissions].map(([id, permissions]) => setPermissions(guild, id, permissions));
      },
    },
    {
      method: 'GET',
      path: '/applications/:application/guilds/:guild/commands/:command/permissions',
      handle: ({ params }) => {
        own(params.application);
        const guild = guildOf(params.guild);
        const { command = '' } = params;
        if (command !== state.bot.id && !state.commands.some(({ id }) => id === command))
          throw refusal('UnknownApplicationCommand');
        const permissions = guild.commandPermissions.get(command);
        if (!permissions) throw refusal('UnknownApplicationCommandPermissions');
        return setPermissions(guild, command, permissions);
      },
    },
  ];
};
