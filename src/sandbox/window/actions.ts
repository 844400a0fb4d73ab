import { z } from 'zod';
import type { Discord } from '../discord.js';
import type { Answer } from '../interactions/following.js';
import { PEOPLE } from '../world/world.js';
import type { SandboxClock } from './clock.js';
import type { AutocompleteAnswer, Clock, Outcome, Snapshot } from './protocol.js';
import { PageError } from './server.js';

const viewer = z.object({ role: z.enum(['member', 'admin', 'editor', 'guest']), locale: z.string().min(2).max(10) });
const acting = { viewer, channelId: z.string() };
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const commandRequest = z.object({ ...acting, command: z.string(), options });
const autocompleteRequest = commandRequest.extend({ focused: z.string() });
const pressRequest = z.object({ ...acting, messageId: z.string(), customId: z.string() });
const selectRequest = pressRequest.extend({ values: z.array(z.string()) });
const menuRequest = z.object({ ...acting, command: z.string(), messageId: z.string() });
const fields = z.record(z.string(), z.union([z.string(), z.boolean(), z.null(), z.array(z.string())]));
const submitRequest = z.object({ ...acting, modalId: z.string(), values: fields });
const messageRequest = z.object({ ...acting, content: z.string(), attachments: z.array(z.string()).optional() });
const installRequest = z.object({ viewer, installed: z.boolean() });
const botRequest = z.object({ guildId: z.string(), present: z.boolean() });
const memberRequest = z.object({ guildId: z.string(), userId: z.string(), present: z.boolean() });
const rolesRequest = z.object({ guildId: z.string(), userId: z.string(), roles: z.array(z.string()) });
const permissionsRequest = z.object({
  guildId: z.string(),
  commandId: z.string(),
  permissions: z.array(z.looseObject({ id: z.string(), permission: z.boolean() })),
});
const clockRequest = z.union([z.object({ to: z.number() }), z.object({ by: z.number() })]);

const parse = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const result = schema.safeParse(body);
  if (!result.success) throw new PageError(400, z.prettifyError(result.error));
  return result.data;
};

/** What the driver refuses with a sentence (a missing option, a hidden command) is the page's fault, not the server's. */
const attempt = async <T>(act: () => T | Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    throw new PageError(400, error instanceof Error ? error.message : String(error));
  }
};

const outcome = ({ error, deferred, modal }: Answer): Outcome => {
  if (error !== undefined) return { status: 'failed', reason: error };
  if (modal) return { status: 'modal', modal: modal as unknown as NonNullable<Outcome['modal']> };
  return { status: deferred ? 'deferred' : 'answered' };
};

interface Surroundings {
  discord: Discord;
  clock: SandboxClock;
  /** Moves nothing: tells pages where the clock stands, and what it is. */
  tellClock: () => Clock;
  snapshot: () => Snapshot;
}

/** The page's requests, by method and path, as protocol.ts lists them. */
export const createActions = ({
  discord,
  clock,
  tellClock,
  snapshot,
}: Surroundings): Record<string, (body: unknown) => unknown> => {
  const person = ({ viewer: { role, locale }, channelId }: z.infer<z.ZodObject<typeof acting>>) =>
    discord.user({ role, locale, channel: channelId });

  return {
    'GET /api/state': snapshot,
    'POST /api/command': (body): Promise<Outcome> => {
      const request = parse(commandRequest, body);
      return attempt(async () => outcome(await person(request).command(request.command, request.options, { first: true })));
    },
    'POST /api/autocomplete': (body): Promise<AutocompleteAnswer> => {
      const request = parse(autocompleteRequest, body);
      return attempt(async () => ({
        choices: await person(request).autocomplete(request.command, request.options, request.focused),
      }));
    },
    'POST /api/press': (body): Promise<Outcome> => {
      const request = parse(pressRequest, body);
      const message = { id: request.messageId, channel_id: request.channelId };
      return attempt(async () => outcome(await person(request).press(message, request.customId, { first: true })));
    },
    'POST /api/select': (body): Promise<Outcome> => {
      const request = parse(selectRequest, body);
      const message = { id: request.messageId, channel_id: request.channelId };
      return attempt(async () =>
        outcome(await person(request).select(message, request.customId, request.values, { first: true })),
      );
    },
    'POST /api/menu': (body): Promise<Outcome> => {
      const request = parse(menuRequest, body);
      const message = { id: request.messageId, channel_id: request.channelId };
      return attempt(async () => outcome(await person(request).menu(request.command, message, { first: true })));
    },
    'POST /api/submit': (body): Promise<Outcome> => {
      const { modalId, values, ...request } = parse(submitRequest, body);
      return attempt(async () => outcome(await person(request).submit(discord.modal(modalId), values, { first: true })));
    },
    'POST /api/install': (body): Promise<unknown> => {
      const { viewer, installed } = parse(installRequest, body);
      return attempt(() => discord.install(PEOPLE[viewer.role], installed));
    },
    'POST /api/bot': (body): Promise<unknown> => {
      const { guildId, present } = parse(botRequest, body);
      return attempt(() => (present ? discord.invite(guildId) : discord.removeBot(guildId)));
    },
    'POST /api/member': (body): Promise<unknown> => {
      const { guildId, userId, present } = parse(memberRequest, body);
      return attempt(() => {
        if (!discord.known(userId)) throw new Error(`There is no user "${userId}"`);
        if (present) discord.addMember(userId, { guild: guildId });
        else discord.removeMember(userId, guildId);
      });
    },
    'POST /api/roles': (body): Promise<unknown> => {
      const { guildId, userId, roles } = parse(rolesRequest, body);
      return attempt(() => discord.setRoles(userId, roles, guildId));
    },
    'POST /api/permissions': (body): Promise<unknown> => {
      const { guildId, commandId, permissions } = parse(permissionsRequest, body);
      const allowed = Object.fromEntries(permissions.map(({ id, permission }) => [id, permission]));
      const command = commandId === discord.state.bot.id ? null : commandId;
      return attempt(() => discord.setCommandPermissions(command, allowed, guildId));
    },
    'POST /api/message': (body): Promise<unknown> => {
      const { content, attachments = [], ...request } = parse(messageRequest, body);
      return attempt(() => void person(request).post(content, { attachments }));
    },
    'POST /api/clock': (body): Promise<Clock> => {
      const request = parse(clockRequest, body);
      return attempt(() => {
        clock.moveTo('to' in request ? request.to : clock.now() + request.by);
        return tellClock();
      });
    },
  };
};
