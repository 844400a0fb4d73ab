import type { APIApplicationCommandPermission } from 'discord-api-types/v10';
import type { FieldValues, OptionValues, Viewer } from './protocol.js';

/** The bodies of the page's requests, as protocol.ts lists them. */

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

export interface PressRequest extends Acting {
  messageId: string;
  customId: string;
}

export interface SelectRequest extends PressRequest {
  /** Values of options, or ids of people, roles, channels. */
  values: string[];
}

/** A command on a message's menu (`type` 3). */
export interface MenuRequest extends Acting {
  command: string;
  messageId: string;
}

export interface SubmitRequest extends Acting {
  modalId: string;
  values: FieldValues;
}

/** A message that the person types; the bot gets it as far as its intents allow. */
export interface MessageRequest extends Acting {
  content: string;
  /** Ids of files. */
  attachments?: string[];
}

/** The viewer installs the bot for themselves, or no longer. */
export interface InstallRequest {
  viewer: Viewer;
  installed: boolean;
}

/** Staff invites the bot into a server, or throws it out. */
export interface BotRequest {
  guildId: string;
  present: boolean;
}

/** Somebody joins a server, without roles, or leaves it. */
export interface MemberRequest {
  guildId: string;
  userId: string;
  present: boolean;
}

/** Staff gives a member exactly these roles. */
export interface RolesRequest {
  guildId: string;
  userId: string;
  roles: string[];
}

/** Staff sets who may use a command (Server Settings → Integrations); none: as the command itself says. */
export interface PermissionsRequest {
  guildId: string;
  /** The bot's id for all commands. */
  commandId: string;
  permissions: APIApplicationCommandPermission[];
}
