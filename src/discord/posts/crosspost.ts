import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Crosspost } from '../../publishing/types.js';
import { failureOf } from './outcome.js';

/** Passes messages of announcement channels on to their followers. `rest` as for `createPost`. */
export const createCrosspost =
  (rest: REST): Crosspost =>
  async ({ channelId, messageId }) => {
    try {
      await rest.post(Routes.channelMessageCrosspost(channelId, messageId));
      return { kind: 'done' };
    } catch (error) {
      if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted)
        return { kind: 'done' };
      const failure = failureOf(error);
      return failure.kind === 'unknown' ? { kind: 'temporary', reason: failure.reason } : failure;
    }
  };
