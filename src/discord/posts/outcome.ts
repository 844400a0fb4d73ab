import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { refusedToken } from '../connection/client.js';

/** What a request that failed says of what it asked for, as in `PostOutcome`. */
export type Failure =
  | { kind: 'temporary'; reason: string; retryAfter?: number }
  | { kind: 'unknown'; reason: string }
  | { kind: 'permanent'; reason: string; stop: boolean }
  | { kind: 'fatal'; error: Error };

/** Refusals after which every later post of the schedule would be refused too, by the reason that is recorded. */
const STOPPING = new Map<number | string, string>([
  [RESTJSONErrorCodes.MissingAccess, 'missing-access'],
  [RESTJSONErrorCodes.MissingPermissions, 'missing-permissions'],
  [RESTJSONErrorCodes.UnknownChannel, 'unknown-channel'],
  [RESTJSONErrorCodes.UnknownGuild, 'unknown-guild'],
  [RESTJSONErrorCodes.ThreadLocked, 'thread-locked'],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'thread-locked'],
  [RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel, 'tag-required'],
  [RESTJSONErrorCodes.UnknownTag, 'unknown-tag'],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, 'channel-kind'],
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType, 'channel-kind'],
]);

/** Errors of a connection that was never made: surely nothing was done. */
const UNCONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) return { kind: 'temporary', reason: 'rate-limit', retryAfter: error.retryAfter };
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return { kind: 'fatal', error: refusedToken(error) };
    if (error.status === 429) return { kind: 'temporary', reason: 'rate-limit' };
    const reason = STOPPING.get(error.code);
    return reason
      ? { kind: 'permanent', reason, stop: true }
      : { kind: 'permanent', reason: `discord-${error.code}`, stop: false };
  }
  if (error instanceof HTTPError) return { kind: 'unknown', reason: `http-${error.status}` };
  const code = (error as { code?: string }).code ?? (error as { cause?: { code?: string } }).cause?.code;
  if (code && UNCONNECTED.has(code)) return { kind: 'temporary', reason: 'unreachable' };
  return { kind: 'unknown', reason: code ?? 'no-answer' };
}
