import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIApplicationCommandPermission,
  APIGuildForumTag,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIRole,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';

/**
 * What the page and its server say to each other. Discord's own JSON shapes are kept for messages, components, commands and
 * users.
 *
 * What the requests carry stands in protocol-requests.ts. Every one below `/api/` carries `Authorization: Bearer TOKEN`, the token being the fragment of the page's URL
 * (`http://127.0.0.1:PORT/#TOKEN`). Bodies and answers are JSON; an error is `{ "error": sentence }` with status 4xx.
 *
 * | request | body | answer |
 * |---|---|---|
 * | `GET /api/state` | | `Snapshot` |
 * | `POST /api/command` | `CommandRequest` | `Outcome` |
 * | `POST /api/menu` | `MenuRequest` | `Outcome` |
 * | `POST /api/autocomplete` | `AutocompleteRequest` | `AutocompleteAnswer` |
 * | `POST /api/press` | `PressRequest` | `Outcome` |
 * | `POST /api/select` | `SelectRequest` | `Outcome` |
 * | `POST /api/submit` | `SubmitRequest` | `Outcome` |
 * | `POST /api/file?name=notes.txt` | the file's bytes, with its `Content-Type` | `APIAttachment` |
 * | `POST /api/message` | `MessageRequest` | `{}` |
 * | `POST /api/clock` | `ClockRequest` | `Clock` |
 * | `POST /api/install` | `InstallRequest` | `{}` |
 * | `POST /api/bot` | `BotRequest` | `{}` |
 * | `POST /api/member` | `MemberRequest` | `{}` |
 * | `POST /api/roles` | `RolesRequest` | `{}` |
 * | `POST /api/permissions` | `PermissionsRequest` | `{}` |
 *
 * A file is sent first, and then named by the id that it got: in a message, an option of type `Attachment`, a modal's upload.
 *
 * `GET /api/updates` is a WebSocket, opened with the subprotocols `['sandbox', TOKEN]`: it sends `Update`s as JSON, a
 * `snapshot` first.
 */

/**
 * One of the people that the page's reader can be: a member; an admin; an editor, who has the role "Rédaction" ("Newsroom") and
 * does not manage the server; a guest, who is in a server without the bot and has installed it for themselves.
 */
export type Role = 'member' | 'admin' | 'editor' | 'guest';

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
  /** Who has installed the bot for themselves, and so has its commands everywhere. */
  installed: Record<Role, boolean>;
  /** The conversation with the bot that each person has. */
  dms: Record<Role, ChannelView>;
  /** Those between people, without the bot: shown to who may view them. */
  conversations: ChannelView[];
  /** By channel id, the oldest first. */
  messages: Record<string, SandboxMessage[]>;
  commands: APIApplicationCommand[];
  /** Where attachments are served from: the page loads pictures from there and from nowhere else. */
  filesOrigin: string;
  clock: Clock;
}

export interface GuildView {
  id: string;
  name: string;
  /** The server's language (`guild_locale`). */
  locale: string;
  /** The first is @everyone, whose id is the server's. */
  roles: APIRole[];
  /** The bot too, where it is one. Who is not listed does not see the server. */
  members: MemberView[];
  /** Forums too; what is posted in them stands among the threads. */
  channels: ChannelView[];
  /** The newest first. */
  threads: ThreadView[];
  /** What staff has set under Server Settings → Integrations, by the command's id, or the bot's for all commands. */
  commandPermissions: Record<string, APIApplicationCommandPermission[]>;
}

export interface MemberView {
  user: APIUser;
  /** Ids, without @everyone. */
  roles: string[];
}

export interface ChannelView {
  id: string;
  /** Without "#"; the bot's name for a conversation with it; empty between people. */
  name: string;
  topic: string | null;
  /** `GuildText` 0, `DM` 1, `GuildAnnouncement` 5. */
  type: ChannelType;
  /**
   * Permissions of each person here as Discord's bit field (decimal). `ViewChannel` (1 << 10) missing: not shown to that
   * person.
   */
  permissions: Record<Role, string>;
  /** Ids of the commands, those of the message menu too, that Discord's client offers to each person here. */
  commands: Record<Role, string[]>;
  /** Of a conversation: who takes part. */
  recipients: APIUser[];
  /** Of a forum: the tags that its posts may bear. */
  tags: APIGuildForumTag[];
}

/** A thread, or a post in a forum; its permissions are its channel's. */
export interface ThreadView {
  id: string;
  name: string;
  type: ChannelType;
  parentId: string;
  archived: boolean;
  locked: boolean;
  /** Ids of the forum's tags that it bears. */
  tags: string[];
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
  /** When the bot will do something by itself, as epoch milliseconds, ascending: where one may want to jump. */
  moments: number[];
}

export type Update =
  /** All anew: on opening, and when servers, people, permissions or commands have changed. */
  | { type: 'snapshot'; snapshot: Snapshot }
  /** A message is new or has changed: replace the one with the same id, or add it at the end. */
  | { type: 'message'; message: SandboxMessage }
  | { type: 'messageDeleted'; channelId: string; id: string }
  | { type: 'online'; online: boolean }
  | { type: 'clock'; clock: Clock };

/** By base name. Channels, users, roles and files are given by id, integers and numbers as numbers. */
export type OptionValues = Record<string, string | number | boolean>;

/**
 * By custom id: the text of an input; the values of a select, an upload (ids of files) or checkboxes; the value of radio
 * buttons, null for none; whether a single box is checked.
 */
export type FieldValues = Record<string, string | readonly string[] | boolean | null>;

export interface AutocompleteAnswer {
  choices: APIApplicationCommandOptionChoice[];
}

/** A modal that the bot has opened: Discord's title and components, and the id by which it is submitted, once. */
export interface ModalView extends APIModalInteractionResponseCallbackData {
  id: string;
}

/** Moves the clock: to an instant, or by a span; both in milliseconds. */
export type ClockRequest = { to: number } | { by: number };

/** How the bot's first answer went; the message itself comes as an update. */
export interface Outcome {
  status: 'answered' | 'deferred' | 'modal' | 'failed';
  /** What opened, with status `modal`. */
  modal?: ModalView;
  /** Why it failed, as a sentence. */
  reason?: string;
}
