import { type APIMessage, DiscordAPIError, MessageFlags, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Crosspost, CrosspostOutcome } from '../../publishing/types.js';
import { failureOf } from './outcome.js';

/** Passes messages of announcement channels on to their followers. `rest` as for `createPost`. */
export const createCrosspost = (rest: REST): Crosspost => ({
  passOn: async ({ channelId, messageId }) => {
    try {
      await rest.post(Routes.channelMessageCrosspost(channelId, messageId));
      return { kind: 'done' };
    } catch (error) {
      return wasDone(error) ? { kind: 'done' } : outcomeOf(error);
    }
  },
  look: async ({ channelId, messageId }) => {
    try {
      const { flags = 0 } = (await rest.get(Routes.channelMessage(channelId, messageId))) as APIMessage;
      return flags & MessageFlags.Crossposted ? { kind: 'done' } : { kind: 'permanent', reason: 'late' };
    } catch (error) {
      return outcomeOf(error);
    }
  },
});

const wasDone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted;

function outcomeOf(error: unknown): CrosspostOutcome {
  const failure = failureOf(error);
  if (failure.kind === 'permanent' || failure.kind === 'temporary') return failure;
  return { kind: 'temporary', reason: failure.kind === 'unknown' ? failure.reason : 'unreachable' };
}
