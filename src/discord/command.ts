import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { en } from '../locales/en.js';
import { LOCALES, type Sentences, sentencesIn } from '../locales/index.js';
import type { App } from './app.js';

export type CommandName = keyof Sentences['commands'];
export type OptionName = keyof Sentences['options'];

export interface Choice {
  name: string;
  value: string;
}

/** What people type, declared and handled in one place, with the buttons that are its own. */
export interface Command {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, app: App): Promise<unknown>;
  /** Of each option that is autocompleted: the choices for what was typed so far. */
  autocomplete?: Partial<
    Record<OptionName, (typed: string, interaction: AutocompleteInteraction, app: App) => Choice[] | Promise<Choice[]>>
  >;
  /** By the kind in the button's custom id. */
  buttons?: Record<string, (interaction: ButtonInteraction, args: string[], app: App) => Promise<unknown>>;
}

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

/** A command for readers: in servers and in private. */
export const readerCommand = (name: CommandName, options: APIApplicationCommandBasicOption[] = []): Command['data'] => ({
  ...named('commands', name),
  type: ApplicationCommandType.ChatInput,
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  options,
});

/** A command for those who manage a server: hidden by Discord from everyone else. */
export const adminCommand = (name: CommandName, subcommands: ReturnType<typeof subcommand>[]): Command['data'] => ({
  ...named('commands', name),
  type: ApplicationCommandType.ChatInput,
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: subcommands,
});

type WithOptions = Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'options'>;

/** What was given for an option; null where it was left out. */
export const stringOption = ({ options }: WithOptions, name: OptionName): string | null => options.getString(name);
export const booleanOption = ({ options }: WithOptions, name: OptionName): boolean | null => options.getBoolean(name);
