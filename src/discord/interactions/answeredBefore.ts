import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** By another process, or by this one in a request whose answer was lost. */
export const isAnsweredBefore = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
