import { z } from 'zod';
import type { SandboxClock } from './clock.js';
import type { Discord } from './discord.js';
import { PageError } from './page-server.js';
import type { Answer } from './people.js';
import type { AutocompleteAnswer, Clock, Outcome, Snapshot } from './protocol.js';

const viewer = z.object({ role: z.enum(['member', 'admin']), locale: z.string().min(2).max(10) });
const acting = { viewer, channelId: z.string() };
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const commandRequest = z.object({ ...acting, command: z.string(), options });
const autocompleteRequest = commandRequest.extend({ focused: z.string() });
const pressRequest = z.object({ ...acting, messageId: z.string(), customId: z.string() });
const messageRequest = z.object({ ...acting, content: z.string().min(1).max(2000) });
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

const outcome = ({ error, deferred }: Answer): Outcome =>
  error === undefined ? { status: deferred ? 'deferred' : 'answered' } : { status: 'failed', reason: error };

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
    'POST /api/message': (body): Promise<unknown> => {
      const request = parse(messageRequest, body);
      return attempt(() => void person(request).post(request.content));
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
