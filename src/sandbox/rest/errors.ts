import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** A refusal as Discord words it: HTTP status, JSON code and message, and for code 50035 the tree of `errors`. */
export class DiscordError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors?: unknown,
    /** Seconds until another try, of a limit that is none of requests. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }

  get body(): Record<string, unknown> {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      ...(this.retryAfter === undefined ? {} : { retry_after: this.retryAfter, global: false }),
    };
  }
}

const KNOWN = {
  UnknownApplication: [404, 'Unknown Application'],
  UnknownChannel: [404, 'Unknown Channel'],
  UnknownMessage: [404, 'Unknown Message'],
  UnknownGuild: [404, 'Unknown Guild'],
  UnknownMember: [404, 'Unknown Member'],
  UnknownTag: [404, 'Unknown tag'],
  UnknownWebhook: [404, 'Unknown Webhook'],
  UnknownInteraction: [404, 'Unknown interaction'],
  ThisMessageWasAlreadyCrossposted: [400, 'This message has already been crossposted.'],
  InteractionHasAlreadyBeenAcknowledged: [400, 'Interaction has already been acknowledged.'],
  TagRequiredToCreateAForumPostInThisChannel: [400, 'A tag is required to create a forum post in this channel'],
  CannotSendMessagesInNonTextChannel: [400, 'Cannot send messages in a non-text channel'],
  InvalidActionOnArchivedThread: [400, 'Thread is archived'],
  MissingAccess: [403, 'Missing Access'],
  CannotEditMessageAuthoredByAnotherUser: [403, 'Cannot edit a message authored by another user'],
  CannotSendAnEmptyMessage: [400, 'Cannot send an empty message'],
  MissingPermissions: [403, 'Missing Permissions'],
  CannotExecuteActionOnThisChannelType: [400, 'Cannot execute action on this channel type'],
  ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages: [
    400,
    'This interaction has reached the maximum number of follow up messages.',
  ],
  CannotSendMessagesToThisUser: [403, 'Cannot send messages to this user'],
  UnknownUser: [404, 'Unknown User'],
  UnknownApplicationCommandPermissions: [404, 'Unknown application command permissions'],
  UnknownApplicationCommand: [404, 'Unknown application command'],
  InvalidWebhookToken: [401, 'Invalid Webhook Token'],
} as const satisfies Partial<Record<keyof typeof RESTJSONErrorCodes, readonly [number, string]>>;

/** The refusal that Discord has under this name in its table of JSON error codes. */
export const refusal = (name: keyof typeof KNOWN): DiscordError => {
  const [status, message] = KNOWN[name];
  return new DiscordError(status, RESTJSONErrorCodes[name], message);
};

/** Faults that `act` finds stand below `key` of the body: an answer's message is its `data`. */
export const within = <T>(key: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DiscordError) || error.errors === undefined) throw error;
    throw new DiscordError(error.status, error.code, error.message, { [key]: error.errors });
  }
};

/** One fault of a body: where, Discord's name for it, and a sentence. */
export interface Fault {
  path: readonly (string | number)[];
  code: string;
  message: string;
}

/** Code 50035 with every fault at its place: `errors.embeds.0.title._errors[0]`. */
export const invalidBody = (faults: readonly Fault[]): DiscordError => {
  interface Node {
    [key: string]: Node | { code: string; message: string }[];
  }
  const tree: Node = {};
  for (const { path, code, message } of faults) {
    let node = tree;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Node;
    }
    node._errors = [...((node._errors as { code: string; message: string }[] | undefined) ?? []), { code, message }];
  }
  return new DiscordError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Invalid Form Body', tree);
};
