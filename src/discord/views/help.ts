import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import { type Command, type CommandName, isSlashCommand, type OptionName, type SlashCommand } from '../interactions/command.js';
import { toCustomId } from '../interactions/customId.js';
import { button, buttonRow, container, separator, textDisplay } from '../message/components.js';

/** What the bot can do: its commands under the names that this reader types; those for admins to them alone. */
export function helpView(commands: readonly Command[], t: Sentences, { isAdmin }: { isAdmin: boolean }) {
  const slash = commands.filter(isSlashCommand);
  const readers = slash.filter(({ data }) => !data.default_member_permissions);
  const admins = isAdmin ? slash.filter(({ data }) => data.default_member_permissions) : [];
  return [
    container([
      textDisplay(`## ${t.help.title}\n${t.help.intro}`),
      separator(),
      textDisplay([`### ${t.help.readers}`, ...readers.map(({ data }) => line(data, t)), `-# ${t.help.hint}`].join('\n')),
      ...(admins.length > 0
        ? [separator(), textDisplay([`### ${t.help.admins}`, ...admins.map(({ data }) => line(data, t))].join('\n'))]
        : []),
      ...buttonRow([button(toCustomId('privacy', []), t.privacy.button)]),
    ]),
  ];
}

/** With the options that must be given, and below it the names of subcommands: Discord shows the rest while one types. */
function line({ name, options = [] }: SlashCommand['data'], t: Sentences): string {
  const own = t.commands[name as CommandName];
  const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const names = subcommands.map((sub) => t.commands[`${name} ${sub.name}` as CommandName].name);
  return [
    `\`/${own.name}${requiredNames(options, t)}\` — ${own.description}`,
    ...(names.length > 0 ? [`-# ${names.join(' · ')}`] : []),
  ].join('\n');
}

const requiredNames = (options: readonly APIApplicationCommandOption[], t: Sentences): string =>
  options
    .filter((option) => 'required' in option && option.required)
    .map((option) => ` ${t.options[option.name as OptionName].name}`)
    .join('');
