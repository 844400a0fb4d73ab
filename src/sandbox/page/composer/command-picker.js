import { h } from '../dom.js';
import { botMark } from '../icons.js';
import { matchCommands } from './commands.js';

/**
 * The list of commands that opens when somebody types "/".
 *
 * @typedef {import('./commands.js').CommandEntry} CommandEntry
 *
 * @typedef {object} PickerNeeds
 * @property {HTMLTextAreaElement} textarea
 * @property {import('./listbox.js').Listbox} listbox
 * @property {() => import('./composer.js').ComposerContext} context
 * @property {(entry: CommandEntry) => void} pick
 */

/** @param {PickerNeeds} needs */
export function createCommandPicker({ textarea, listbox, context, pick }) {
  function suggest() {
    const text = textarea.value;
    if (!/^\/[^\n]*$/.test(text) || document.activeElement !== textarea) {
      listbox.hide();
      return;
    }
    const { words, entries, botName } = context();
    const typed = text.slice(1);
    const found = matchCommands(entries, typed);
    const exact = found.filter(({ label, name }) => [label, name].includes(typed.trimEnd()));
    const ambiguous = found.some(({ label, name }) => [label, name].some((known) => known.startsWith(`${typed.trimEnd()} `)));
    if (typed.endsWith(' ') && exact[0] && !ambiguous) {
      pick(exact[0]);
      return;
    }
    listbox.show(textarea, {
      title: found.length > 0 ? `${botName} — ${words.commandCount(found.length)}` : botName,
      lines: found.map((entry) => ({ content: commandLine(entry), data: entry.name, pick: () => pick(entry) })),
      note: found.length === 0 ? (entries.length === 0 ? words.noCommandHere(botName) : words.noCommand) : '',
      chooseFirst: true,
      keys: [
        ['↑ ↓', words.keysMove],
        ['↵ Tab', words.keysChoose],
        ['Esc', words.keysLeave],
      ],
    });
  }

  textarea.addEventListener('focus', suggest);
  textarea.addEventListener('blur', () => listbox.hide());

  return {
    suggest,
    /**
     * @param {KeyboardEvent} event
     * @returns {boolean} whether the key was meant for the list
     */
    handles(event) {
      const moves = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      const picks = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
      if (listbox.isOpen && moves) listbox.move(event.key === 'ArrowDown' ? 1 : -1);
      else if (listbox.isOpen && event.key === 'Escape') listbox.hide();
      else if (listbox.hasChosen && picks) listbox.pick();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

/** @param {CommandEntry} entry */
function commandLine(entry) {
  return [
    h('span', { class: 'popup-mark' }, botMark()),
    h(
      'span',
      { class: 'popup-words' },
      h(
        'span',
        { class: 'popup-name' },
        `/${entry.label}`,
        entry.options.map(({ label, option }) =>
          h('span', { class: `popup-option ${option.required ? 'required' : ''}` }, label),
        ),
      ),
      h('span', { class: 'popup-description' }, entry.description),
    ),
  ];
}
