import { h } from '../dom.js';
import { isAttachment } from './option-values.js';

/**
 * An option of a command in its form: its name, the field for its value, and a button that takes it out.
 *
 * @typedef {import('./commands.js').OptionEntry} OptionEntry
 * @typedef {import('./option-values.js').Choice} Choice
 *
 * @typedef {object} Field
 * @property {OptionEntry} entry
 * @property {HTMLElement} pill
 * @property {HTMLInputElement} input
 * @property {Choice | undefined} picked
 * @property {File | undefined} file of an option that takes one
 * @property {Choice[]} offered by the bot, last
 *
 * @typedef {object} PillEvents
 * @property {(field: Field) => void} offer shows what may stand in the field
 * @property {(field: Field) => void} remove
 * @property {() => void} hide
 * @property {(event: KeyboardEvent, input: HTMLInputElement, field: Field) => void} key
 */

/**
 * @param {OptionEntry} entry
 * @param {{ text: string, picked: Choice | undefined, file: File | undefined } | undefined} typed what stood there before
 * @param {import('../words/words.js').Words} words
 * @param {PillEvents} on
 * @returns {Field}
 */
export function createPill(entry, typed, words, on) {
  const { option, label } = entry;
  const input = combobox(label, 'pill-input');
  const remove = h(
    'button',
    { class: 'pill-remove', type: 'button', tabindex: -1, 'aria-label': words.removeOption(label) },
    '×',
  );
  const pill = h(
    'span',
    { class: 'pill', 'data-option': option.name },
    h('span', { class: 'pill-name', 'aria-hidden': 'true' }, label),
    input,
    option.required ? null : remove,
  );
  if (option.required) input.setAttribute('aria-required', 'true');
  /** @type {Field} */
  const field = { entry, pill, input, picked: typed?.picked, file: typed?.file, offered: [] };
  input.value = typed?.text ?? '';
  // A file is chosen, never typed.
  input.readOnly = isAttachment(option);
  pill.addEventListener('click', () => input.focus());
  remove.addEventListener('click', (event) => {
    event.stopPropagation();
    on.remove(field);
  });
  input.addEventListener('focus', () => on.offer(field));
  input.addEventListener('input', () => {
    field.picked = undefined;
    input.removeAttribute('aria-invalid');
    on.offer(field);
  });
  input.addEventListener('blur', on.hide);
  input.addEventListener('keydown', (event) => on.key(event, input, field));
  return field;
}

/**
 * @param {string} label
 * @param {string} className
 */
export function combobox(label, className) {
  return h('input', {
    class: className,
    role: 'combobox',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
}
