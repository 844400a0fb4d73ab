import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import { type Command, type CommandName, isSlashCommand, type OptionName, type SlashCommand } from '../command.js';
import { button, buttonRow, container, separator, textDisplay } from '../components.js';
import { toCustomId } from '../customId.js';

/** What the bot can do: its commands under the names that this reader types. */
export function helpView(commands: readonly Command[], t: Sentences) {
  const slash = commands.filter(isSlashCommand);
  const readers = slash.filter(({ data }) => !data.default_member_permissions);
  const admins = slash.filter(({ data }) => data.default_member_permissions);
  return [
    container([
      textDisplay(`## ${t.help.title}\n${t.help.intro}`),
      separator(),
      textDisplay([`### ${t.help.readers}`, ...readers.flatMap(({ data }) => lines(data, t)), `-# ${t.help.hint}`].join('\n')),
      separator(),
      textDisplay([`### ${t.help.admins}`, ...admins.flatMap(({ data }) => lines(data, t))].join('\n')),
      ...buttonRow([button(toCustomId('privacy', []), t.privacy.button)]),
    ]),
  ];
}

function lines({ name, options = [] }: SlashCommand['data'], t: Sentences): string[] {
  const own = t.commands[name as CommandName];
  const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  if (subcommands.length === 0) return [`\`/${own.name}${optionNames(options, t)}\` — ${own.description}`];
  return subcommands.map((sub) => {
    const texts = t.commands[`${name} ${sub.name}` as CommandName];
    return `\`/${own.name} ${texts.name}${optionNames('options' in sub ? (sub.options ?? []) : [], t)}\` — ${texts.description}`;
  });
}

/** Optional ones in brackets, as usual. */
const optionNames = (options: readonly APIApplicationCommandOption[], t: Sentences): string =>
  options
    .map((option) => ({ name: t.options[option.name as OptionName].name, required: 'required' in option && option.required }))
    .map(({ name, required }) => (required ? ` ${name}` : ` [${name}]`))
    .join('');
