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
      if (failure.kind === 'permanent' || failure.kind === 'temporary') return failure;
      return { kind: 'temporary', reason: failure.kind === 'unknown' ? failure.reason : 'unreachable' };
    }
  };
