import {
  type APIApplicationCommand,
  type APIAttachment,
  ApplicationCommandType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { createResolver, type Resolver } from '../interactions/resolve.js';
import type { Channel, State } from '../world/state.js';

/** By the option's name, in any language. Channels, users and roles by id or name, files as `discord.file()` gives them, or by id. */
export type Values = Record<string, string | number | boolean | APIAttachment>;

/** An option of a command, as far as filling it in needs. */
interface Option {
  type: OptionType;
  name: string;
  name_localizations?: Record<string, string> | null;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number; name_localizations?: Record<string, string> | null }[];
  options?: Option[];
  channel_types?: number[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

export const called = (named: { name: string; name_localizations?: object | null }, text: string): boolean =>
  named.name === text || Object.values(named.name_localizations ?? {}).includes(text);

interface Typing {
  channel: Channel;
  userId: string;
  /** The option being typed, for an autocompletion: nothing is checked then. */
  focused?: string;
  /** Files may be over the limit, as those of people who pay. */
  force?: boolean | undefined;
}

const refuse = (sentence: string): never => {
  throw new Error(sentence);
};

/** What a filled-in option becomes on the wire; whom and what it names goes to the resolver. */
const wireValue = (option: Option, given: Values[string], { focused }: Typing, resolver: Resolver): string | number | boolean => {
  if (focused !== undefined && called(option, focused) && typeof given !== 'object') return given;
  const wrong = (expected: string): never => refuse(`Option "${option.name}" takes ${expected}, not ${JSON.stringify(given)}`);
  switch (option.type) {
    case OptionType.Boolean:
      return typeof given === 'boolean' ? given : wrong('true or false');
    case OptionType.Integer:
    case OptionType.Number:
      if (typeof given !== 'number' || (option.type === OptionType.Integer && !Number.isInteger(given))) return wrong('a number');
      if (given < (option.min_value ?? given) || given > (option.max_value ?? given))
        return wrong(`${option.min_value} to ${option.max_value}`);
      break;
    case OptionType.Channel:
      return resolver.channel(String(given), option.channel_types) ?? wrong('a channel of this server');
    case OptionType.Role:
      return resolver.role(String(given)) ?? wrong('a role of this server');
    case OptionType.User:
      return resolver.user(String(given)) ?? wrong('a user');
    case OptionType.Mentionable:
      return resolver.user(String(given)) ?? resolver.role(String(given)) ?? wrong('a user or a role');
    case OptionType.Attachment:
      return typeof given === 'object' || typeof given === 'string' ? resolver.file(given) : wrong('a file');
    case OptionType.String:
      if (typeof given !== 'string') return wrong('a text');
      if (given.length < (option.min_length ?? 0) || given.length > (option.max_length ?? 6000))
        return wrong(`${option.min_length ?? 0} to ${option.max_length ?? 6000} characters`);
      break;
    default:
      return refuse(`The sandbox cannot fill in option "${option.name}"`);
  }
  if (!option.choices?.length) return given;
  const choice = option.choices.find((one) => one.value === given || called(one, String(given)));
  return choice ? choice.value : wrong(`one of ${option.choices.map(({ value }) => value).join(', ')}`);
};

interface WireOption {
  name: string;
  type: OptionType;
  value?: string | number | boolean;
  focused?: boolean;
  options?: WireOption[];
}

/**
 * The `data` of a command's interaction. Names may be given in any language, they go out as base names, as Discord sends them.
 * Throws a sentence where Discord's client would not send the command.
 */
export const commandData = (
  state: State,
  words: string,
  values: Values,
  typing: Typing,
): { command: APIApplicationCommand; name: string; data: unknown } => {
  const [first = '', ...subs] = words.trim().replace(/^\//, '').split(/\s+/);
  const command =
    state.commands.find((one) => one.type === ApplicationCommandType.ChatInput && called(one, first)) ??
    refuse(`There is no command /${first}`);
  const resolver = createResolver(state, typing.channel, typing.userId, typing.force);
  const names = [command.name];

  const fill = (options: Option[], rest: string[]): WireOption[] => {
    const [sub, ...deeper] = rest;
    const inner = options.filter(({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup);
    if (inner.length > 0) {
      const chosen =
        inner.find((option) => called(option, sub ?? '')) ??
        refuse(`/${words} needs one of ${inner.map(({ name }) => name).join(', ')}`);
      names.push(chosen.name);
      return [{ name: chosen.name, type: chosen.type, options: fill(chosen.options ?? [], deeper) }];
    }
    if (sub !== undefined) refuse(`There is no command /${words}`);
    for (const given of Object.keys(values))
      if (!options.some((option) => called(option, given))) refuse(`/${words} has no option "${given}"`);
    return options.flatMap((option) => {
      const given = Object.entries(values).find(([name]) => called(option, name))?.[1];
      const focused = typing.focused !== undefined && called(option, typing.focused);
      if (given === undefined && !focused) {
        if (option.required && typing.focused === undefined) refuse(`/${words} needs the option "${option.name}"`);
        return [];
      }
      if (focused && !option.autocomplete) refuse(`Option "${option.name}" is not autocompleted`);
      return [
        {
          name: option.name,
          type: option.type,
          value: wireValue(option, given ?? '', typing, resolver),
          ...(focused ? { focused } : {}),
        },
      ];
    });
  };

  const options = fill(((command as { options?: Option[] }).options ?? []) as Option[], subs);
  const data = {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(options.length > 0 ? { options } : {}),
    ...resolver.part(),
  };
  return { command, name: names.join(' '), data };
};
