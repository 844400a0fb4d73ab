import {
  type AnySelectMenuInteraction,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { en } from '../../locales/en.js';
import { LOCALES, type Sentences, sentencesIn } from '../../locales/index.js';
import type { Context } from './context.js';

export type CommandName = keyof Sentences['commands'];
export type OptionName = keyof Sentences['options'];

export interface Choice {
  name: string;
  value: string;
}

/** What messages and modals have of a command's own, each by the kind in its custom id, with the arguments that stand there. */
interface Parts {
  /** What it takes of its reader's allowance (allowance.ts), where that is more than usual. */
  cost?: number;
  buttons?: Record<string, (interaction: ButtonInteraction, args: string[], context: Context) => Promise<unknown>>;
  selects?: Record<string, (interaction: AnySelectMenuInteraction, args: string[], context: Context) => Promise<unknown>>;
  modals?: Record<string, (interaction: ModalSubmitInteraction, args: string[], context: Context) => Promise<unknown>>;
}

/** What people type, declared and handled in one place, with the buttons that are its own. */
export interface SlashCommand extends Parts {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, context: Context): Promise<unknown>;
  /** Of each option that is autocompleted: the choices for what was typed so far. */
  autocomplete?: Partial<
    Record<OptionName, (typed: string, interaction: AutocompleteInteraction, context: Context) => Choice[] | Promise<Choice[]>>
  >;
}

/** What people choose in the menu of a message. */
export interface MessageCommand extends Parts {
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody & { type: ApplicationCommandType.Message };
  execute(interaction: MessageContextMenuCommandInteraction, context: Context): Promise<unknown>;
}

export type Command = SlashCommand | MessageCommand;

export const isSlashCommand = (command: Command): command is SlashCommand => command.data.type !== ApplicationCommandType.Message;

/** The locales Discord may show names in, beside the base ones, which are English. */
const localized = (text: (t: Sentences) => string): Record<string, string> =>
  Object.fromEntries(LOCALES.filter((locale) => locale !== 'en').map((locale) => [locale, text(sentencesIn(locale))]));

const named = (kind: 'commands' | 'options', key: string) => {
  const of = (t: Sentences) =>
    (t[kind] as Record<string, { name: string; description: string }>)[key] as { name: string; description: string };
  return {
    name: of(en).name,
    name_localizations: localized((t) => of(t).name),
    description: of(en).description,
    description_localizations: localized((t) => of(t).description),
  };
};

/** What an option takes, beside its name and description. */
type WithoutTexts<O> = O extends unknown
  ? Omit<O, 'name' | 'description' | 'name_localizations' | 'description_localizations'>
  : never;
type OptionShape = WithoutTexts<APIApplicationCommandBasicOption>;

/** An option, with its names and descriptions from the language files. */
export const option = (name: OptionName, shape: OptionShape): APIApplicationCommandBasicOption =>
  ({ ...named('options', name), ...shape }) as APIApplicationCommandBasicOption;

/** Fixed values of an option, each under its name in every language. */
export const choices = <Value extends string>(values: readonly Value[], text: (value: Value, t: Sentences) => string) =>
  values.map((value) => ({ name: text(value, en), name_localizations: localized((t) => text(value, t)), value }));

export const subcommand = (name: CommandName, options: APIApplicationCommandBasicOption[] = []) => ({
  ...named('commands', name),
  type: ApplicationCommandOptionType.Subcommand as const,
  options,
});

/** For readers: in servers, in private, and wherever somebody brings it along who installed it for themselves. */
export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** A command for readers. */
export const readerCommand = (name: CommandName, options: APIApplicationCommandBasicOption[] = []): SlashCommand['data'] => ({
  ...named('commands', name),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  options,
});

/** A command for those who manage a server: hidden by Discord from everyone else. */
export const adminCommand = (
  name: CommandName,
  options: (ReturnType<typeof subcommand> | APIApplicationCommandBasicOption)[] = [],
): SlashCommand['data'] => ({
  ...named('commands', name),
  type: ApplicationCommandType.ChatInput,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: options as SlashCommand['data']['options'],
});

type WithOptions = Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'options'>;

/** What was given for an option; null where it was left out. */
export const stringOption = ({ options }: WithOptions, name: OptionName): string | null => options.getString(name);
/** The same of an option that is true or false. */
export const booleanOption = ({ options }: WithOptions, name: OptionName): boolean | null => options.getBoolean(name);
