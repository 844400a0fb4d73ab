/**
 * The bot's commands as a person sees them. Pure.
 *
 * @typedef {import('discord-api-types/v10').APIApplicationCommand} Command
 * @typedef {import('discord-api-types/v10').APIApplicationCommandOption} Option
 *
 * @typedef {object} OptionEntry
 * @property {Option} option as Discord gives it
 * @property {string} label its name in the reader's language
 * @property {string} description
 *
 * @typedef {object} CommandEntry
 * @property {string} id the command's; its sub-commands share it
 * @property {string} name base name with sub-commands: "schedule add"
 * @property {string} label the same in the reader's language
 * @property {string} description
 * @property {OptionEntry[]} options required ones first, else in the order they were declared
 */

const TYPE = { chatInput: 1, message: 3 };
const OPTION = { subcommand: 1, group: 2 };

/**
 * @param {Command[]} commands
 * @param {{ locale: string, offered: readonly string[] | undefined }} reader ids of the commands that they are offered here;
 *   undefined: all there are
 * @returns {CommandEntry[]} sorted by label
 */
export function listCommands(commands, { locale, offered }) {
  const entries = commands
    .filter((command) => (command.type ?? TYPE.chatInput) === TYPE.chatInput && (!offered || offered.includes(command.id)))
    .flatMap((command) => entriesOf(command.id, command, [], [], locale));
  return entries.sort((one, other) => one.label.localeCompare(other.label, locale));
}

/**
 * The commands of a message's menu.
 * @param {Command[]} commands
 * @param {{ locale: string, offered: readonly string[] | undefined }} reader
 */
export function listMessageCommands(commands, { locale, offered }) {
  return commands
    .filter(({ id, type }) => type === TYPE.message && (!offered || offered.includes(id)))
    .map((command) => ({ name: command.name, label: localName(command, locale) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}

/**
 * @param {string} id
 * @param {Command | Option} node
 * @param {string[]} names of the nodes above
 * @param {string[]} labels
 * @param {string} locale
 * @returns {CommandEntry[]}
 */
function entriesOf(id, node, names, labels, locale) {
  const path = [...names, node.name];
  const shown = [...labels, localName(node, locale)];
  /** @type {Option[]} */
  const options = ('options' in node && node.options) || [];
  const inner = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group);
  if (inner.length > 0) return inner.flatMap((option) => entriesOf(id, option, path, shown, locale));
  return [
    {
      id,
      name: path.join(' '),
      label: shown.join(' '),
      description: localDescription(node, locale),
      options: [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)].map((option) => ({
        option,
        label: localName(option, locale),
        description: localDescription(option, locale),
      })),
    },
  ];
}

/**
 * @param {{ name: string, name_localizations?: Record<string, string | null | undefined> | null }} named
 * @param {string} locale
 */
export function localName(named, locale) {
  return named.name_localizations?.[locale] ?? named.name;
}

/**
 * @param {{ description: string, description_localizations?: Record<string, string | null | undefined> | null }} described
 * @param {string} locale
 */
function localDescription(described, locale) {
  return described.description_localizations?.[locale] ?? described.description;
}

/**
 * The commands that what was typed may mean, the likeliest first: names that begin so, then names with a word that begins
 * so, then descriptions. Base names are understood in every language.
 * @param {CommandEntry[]} entries
 * @param {string} typed without "/"
 */
export function matchCommands(entries, typed) {
  const wanted = fold(typed.trim());
  if (wanted === '') return entries;
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

/**
 * @param {CommandEntry} entry
 * @param {string} wanted folded
 */
function rankOf(entry, wanted) {
  const names = [fold(entry.label), fold(entry.name)];
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.split(/[\s_-]/).some((word) => word.startsWith(wanted)))) return 2;
  if (names.some((name) => name.includes(wanted))) return 3;
  const words = fold(entry.description).split(/[^\p{L}\p{N}]+/u);
  return wanted.length > 2 && words.some((word) => word.startsWith(wanted)) ? 4 : Number.POSITIVE_INFINITY;
}

/**
 * Without accents and case, so that "ete" finds "Été".
 * @param {string} text
 */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
