import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIRole,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';

/**
 * What the page and its server say to each other. Discord's own JSON shapes are kept for messages, components, commands and
 * users.
 *
 * Every request below `/api/` carries `Authorization: Bearer TOKEN`, the token being the fragment of the page's URL
 * (`http://127.0.0.1:PORT/#TOKEN`). Bodies and answers are JSON; an error is `{ "error": sentence }` with status 4xx.
 *
 * | request | body | answer |
 * |---|---|---|
 * | `GET /api/state` | | `Snapshot` |
 * | `POST /api/command` | `CommandRequest` | `Outcome` |
 * | `POST /api/autocomplete` | `AutocompleteRequest` | `AutocompleteAnswer` |
 * | `POST /api/press` | `PressRequest` | `Outcome` |
 * | `POST /api/message` | `MessageRequest` | `{}` |
 * | `POST /api/clock` | `ClockRequest` | `Clock` |
 *
 * `GET /api/updates` is a WebSocket, opened with the subprotocols `['sandbox', TOKEN]`: it sends `Update`s as JSON, a
 * `snapshot` first.
 */

/** One of the two people that the page's reader can be. */
export type Role = 'member' | 'admin';

/** Who acts: interactions carry this person and this language. */
export interface Viewer {
  role: Role;
  /** A Discord locale: `fr`, `en-US`, `en-GB`… */
  locale: string;
}

export interface Snapshot {
  bot: APIUser;
  /** Whether the bot is connected to the gateway. */
  online: boolean;
  people: Record<Role, APIUser>;
  guilds: GuildView[];
  /** The conversation with the bot that each person has. */
  dms: Record<Role, ChannelView>;
  /** By channel id, the oldest first. */
  messages: Record<string, SandboxMessage[]>;
  commands: APIApplicationCommand[];
  clock: Clock;
}

export interface GuildView {
  id: string;
  name: string;
  /** The server's language (`guild_locale`). */
  locale: string;
  roles: APIRole[];
  channels: ChannelView[];
}

export interface ChannelView {
  id: string;
  /** Without "#"; the bot's name for a conversation with it. */
  name: string;
  topic: string | null;
  /** `GuildText` 0, `DM` 1, `GuildAnnouncement` 5. */
  type: ChannelType;
  /**
   * Permissions of each person here as Discord's bit field (decimal). `ViewChannel` (1 << 10) missing: not shown to that
   * person. A command with `default_member_permissions` is shown to who has all those bits (or Administrator, 1 << 3).
   */
  permissions: Record<Role, string>;
}

/**
 * A message as Discord gives it. While the bot "is thinking", its flags have `Loading` (1 << 7).
 * Of an answer to a command, `interaction_metadata.user` is who typed it.
 */
export interface SandboxMessage extends APIMessage {
  /** The id of the only person who sees it (an ephemeral answer), else null. */
  visible_to: string | null;
  /** The command it answers ("briefing", "schedule add"), in base names; null otherwise. */
  command_name: string | null;
}

export interface Clock {
  /** Sandbox time is `Date.now() + offset`, in milliseconds; it runs at normal speed. */
  offset: number;
  /** Coming times that the bot's messages show (`<t:unix:F>`), as epoch milliseconds, ascending: where one may want to jump. */
  moments: number[];
}

export type Update =
  | { type: 'snapshot'; snapshot: Snapshot }
  /** A message is new or has changed: replace the one with the same id, or add it at the end. */
  | { type: 'message'; message: SandboxMessage }
  | { type: 'messageDeleted'; channelId: string; id: string }
  | { type: 'commands'; commands: APIApplicationCommand[] }
  | { type: 'online'; online: boolean }
  | { type: 'clock'; clock: Clock };

/** By base name. Channels, users and roles are given by id, integers and numbers as numbers. */
export type OptionValues = Record<string, string | number | boolean>;

interface Acting {
  viewer: Viewer;
  channelId: string;
}

export interface CommandRequest extends Acting {
  /** The base name, with subcommand: "briefing", "schedule add". */
  command: string;
  options: OptionValues;
}

export interface AutocompleteRequest extends CommandRequest {
  /** The name of the option that is being typed; its value so far stands in `options`. */
  focused: string;
}

export interface AutocompleteAnswer {
  choices: APIApplicationCommandOptionChoice[];
}

export interface PressRequest extends Acting {
  messageId: string;
  customId: string;
}

/** A message that the person types; the bot gets it as far as its intents allow. */
export interface MessageRequest extends Acting {
  content: string;
}

/** Moves the clock: to an instant, or by a span; both in milliseconds. */
export type ClockRequest = { to: number } | { by: number };

/** How the bot's first answer went; the message itself comes as an update. */
export interface Outcome {
  status: 'answered' | 'deferred' | 'failed';
  /** Why it failed, as a sentence. */
  reason?: string;
}
