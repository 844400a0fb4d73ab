import { h } from './dom.js';
import { choicesOf, filterChoices, hasAutocomplete, readOption } from './option-values.js';

/**
 * A command being filled in: its name, a pill for each option, and a last field that offers the options left.
 *
 * @typedef {import('./commands.js').CommandEntry} CommandEntry
 * @typedef {import('./commands.js').OptionEntry} OptionEntry
 * @typedef {import('./option-values.js').Choice} Choice
 * @typedef {import('./composer.js').OptionValues} OptionValues
 *
 * @typedef {Record<string, { text: string, picked: Choice | undefined }>} Typed what stands in the pills, by option
 *
 * @typedef {object} Field
 * @property {OptionEntry} entry
 * @property {HTMLElement} pill
 * @property {HTMLInputElement} input
 * @property {Choice | undefined} picked
 * @property {Choice[]} offered by the bot, last
 *
 * @typedef {object} FormNeeds
 * @property {() => import('./composer.js').ComposerContext} context
 * @property {import('./listbox.js').Listbox} listbox
 * @property {import('./composer.js').ComposerActions['autocomplete']} autocomplete
 * @property {(options: OptionValues) => void} send
 * @property {(text: string) => void} leave goes back to plain text
 */

/** Typing is over, as far as the bot is asked, after this many milliseconds. */
const PAUSE = 150;

/**
 * @param {CommandEntry} entry
 * @param {Typed} before
 * @param {FormNeeds} needs
 */
export function createCommandForm(entry, before, { context, listbox, autocomplete, send, leave }) {
  /** @type {Field[]} */
  const fields = [];
  const tail = combobox(context().words.moreOptions(`/${entry.label}`), 'tail');
  const pills = h('div', { class: 'pills' }, h('span', { class: 'command-name' }, `/${entry.label}`), tail);
  const element = h('div', { class: 'command-form', role: 'group', 'aria-label': `/${entry.label}` }, pills);
  let asked = new AbortController();

  const left = () => entry.options.filter((option) => !fields.some((field) => field.entry === option));

  function labelTail() {
    const count = left().length;
    tail.placeholder = count === 0 ? '' : context().words.moreCount(count);
    tail.readOnly = count === 0;
  }

  /**
   * @param {OptionEntry} option
   * @returns {Field}
   */
  function addField(option) {
    const { words } = context();
    const input = combobox(option.label, 'pill-input');
    const name = h('span', { class: 'pill-name', 'aria-hidden': 'true' }, option.label);
    const remove = h(
      'button',
      { class: 'pill-remove', type: 'button', tabindex: -1, 'aria-label': words.removeOption(option.label) },
      '×',
    );
    const pill = h(
      'span',
      { class: 'pill', 'data-option': option.option.name },
      name,
      input,
      option.option.required ? null : remove,
    );
    if (option.option.required) input.setAttribute('aria-required', 'true');
    const typed = before[option.option.name];
    /** @type {Field} */
    const field = { entry: option, pill, input, picked: typed?.picked, offered: [] };
    input.value = typed?.text ?? '';
    pill.addEventListener('click', () => input.focus());
    remove.addEventListener('click', (event) => {
      event.stopPropagation();
      removeField(field);
    });
    input.addEventListener('focus', () => offer(field));
    input.addEventListener('input', () => {
      field.picked = undefined;
      input.removeAttribute('aria-invalid');
      offer(field);
    });
    input.addEventListener('blur', () => listbox.hide());
    input.addEventListener('keydown', (event) => onKey(event, input, field));
    fields.push(field);
    tail.before(pill);
    labelTail();
    return field;
  }

  /** @param {Field} field */
  function removeField(field) {
    const at = fields.indexOf(field);
    fields.splice(at, 1);
    field.pill.remove();
    labelTail();
    (fields[at - 1]?.input ?? tail).focus();
  }

  /** @param {Field} field */
  function choicesFor(field) {
    const { place, words, locale } = context();
    return hasAutocomplete(field.entry.option) ? undefined : choicesOf(field.entry.option, place, { words, locale });
  }

  /**
   * Shows what may stand in a field.
   * @param {Field} field
   */
  function offer(field) {
    asked.abort();
    asked = new AbortController();
    const choices = choicesFor(field);
    if (choices) showChoices(field, filterChoices(choices, isSettled(field) ? '' : field.input.value), '');
    else if (hasAutocomplete(field.entry.option)) askBot(field, asked.signal);
    else showChoices(field, [], '');
  }

  /** @param {Field} field */
  const isSettled = (field) => field.picked !== undefined && field.picked.name === field.input.value;

  /**
   * @param {Field} field
   * @param {AbortSignal} signal
   */
  async function askBot(field, signal) {
    const { words } = context();
    showChoices(field, field.offered, words.loading, false);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (signal.aborted) return;
    try {
      const typed = isSettled(field) ? '' : field.input.value;
      field.offered = await autocomplete(
        entry.name,
        { ...settled(), [field.entry.option.name]: typed },
        field.entry.option.name,
        signal,
      );
      if (!signal.aborted) showChoices(field, field.offered, field.offered.length === 0 ? words.noSuggestion : '');
    } catch {
      if (!signal.aborted) showChoices(field, [], words.autocompleteFailed);
    }
  }

  /**
   * @param {Field} field
   * @param {Choice[]} choices
   * @param {string} note
   * @param {boolean} [chooseFirst]
   */
  function showChoices(field, choices, note, chooseFirst = true) {
    if (document.activeElement !== field.input) return;
    const { words } = context();
    const required = field.entry.option.required ? ` · ${words.required}` : '';
    listbox.show(field.input, {
      title: `${field.entry.label}${required} — ${field.entry.description}`,
      lines: choices.map((choice) => ({
        content: [h('span', { class: 'popup-choice' }, choice.name)],
        data: String(choice.value),
        pick: () => pick(field, choice),
      })),
      note,
      chooseFirst: chooseFirst && !isSettled(field),
      keys: keyHints(choices.length > 0),
    });
  }

  /** @param {boolean} choosable */
  function keyHints(choosable) {
    const { words } = context();
    /** @type {[string, string][]} */
    const choose = [
      ['↑ ↓', words.keysMove],
      ['Tab', words.keysChoose],
    ];
    return /** @type {[string, string][]} */ ([...(choosable ? choose : []), ['↵', words.keysSend], ['Esc', words.keysLeave]]);
  }

  /**
   * @param {Field} field
   * @param {Choice} choice
   */
  function pick(field, choice) {
    field.input.value = choice.name;
    field.input.removeAttribute('aria-invalid');
    field.picked = choice;
    focusNext();
  }

  function focusNext() {
    const empty = fields.find(({ entry: { option }, input }) => option.required && input.value.trim() === '');
    (empty?.input ?? tail).focus();
  }

  function offerOptions() {
    const { words } = context();
    const found = filterChoices(
      left().map((option) => ({ name: option.label, value: option.option.name })),
      tail.value,
    );
    if (found.length === 0 && tail.value === '') {
      listbox.show(tail, { title: `/${entry.label} — ${entry.description}`, lines: [], keys: keyHints(false) });
      return;
    }
    listbox.show(tail, {
      title: words.options(`/${entry.label}`),
      lines: found.flatMap(({ value }) => {
        const option = entry.options.find((candidate) => candidate.option.name === value);
        if (!option) return [];
        return {
          content: [
            h('span', { class: 'popup-name' }, option.label),
            h('span', { class: 'popup-description' }, option.description),
          ],
          data: option.option.name,
          pick: () => {
            tail.value = '';
            addField(option).input.focus();
          },
        };
      }),
      note: found.length === 0 ? words.noSuggestion : '',
      // With nothing typed, Enter sends the command.
      chooseFirst: tail.value !== '',
      keys: keyHints(found.length > 0),
    });
  }

  /**
   * @param {KeyboardEvent} event
   * @param {HTMLInputElement} input
   * @param {Field | undefined} field undefined for the last field
   */
  function onKey(event, input, field) {
    if (event.isComposing) return;
    const inputs = [...fields.map((each) => each.input), tail];
    const at = inputs.indexOf(input);
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const atEnd = input.selectionStart === input.value.length;
    const takes = () => event.preventDefault();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      takes();
      if (!listbox.isOpen) field ? offer(field) : offerOptions();
      else listbox.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      takes();
      listbox.hasChosen ? listbox.pick() : submit();
    } else if (event.key === 'Tab' && !event.shiftKey && listbox.isOpen && (listbox.hasChosen || (!field && left().length > 0))) {
      takes();
      listbox.pick(listbox.hasChosen ? undefined : 0);
    } else if (event.key === 'Escape') {
      takes();
      listbox.isOpen ? listbox.hide() : leave('');
    } else if (event.key === 'Backspace' && input.value === '') {
      takes();
      if (field && !field.entry.option.required) removeField(field);
      else if (at > 0) inputs[at - 1]?.focus();
      else leave(`/${entry.label}`);
    } else if (event.key === 'ArrowLeft' && atStart && at > 0) {
      takes();
      inputs[at - 1]?.focus();
    } else if (event.key === 'ArrowRight' && atEnd && at < inputs.length - 1) {
      takes();
      inputs[at + 1]?.focus();
    }
  }

  /** What the other fields hold so far, for a bot that suggests by it. */
  function settled() {
    /** @type {OptionValues} */
    const values = {};
    for (const field of fields) {
      const reading = readOption(field.entry.option, field.input.value, field.picked, choicesFor(field), context().words);
      if ('value' in reading) values[field.entry.option.name] = reading.value;
    }
    return values;
  }

  function submit() {
    for (const field of [...fields]) {
      const reading = readOption(field.entry.option, field.input.value, field.picked, choicesFor(field), context().words);
      if (!('problem' in reading)) continue;
      field.input.focus();
      asked.abort();
      field.input.setAttribute('aria-invalid', 'true');
      listbox.show(field.input, {
        title: `${field.entry.label} — ${field.entry.description}`,
        lines: [],
        note: reading.problem,
        keys: keyHints(false),
      });
      return;
    }
    asked.abort();
    send(settled());
  }

  tail.addEventListener('focus', offerOptions);
  tail.addEventListener('input', offerOptions);
  tail.addEventListener('blur', () => listbox.hide());
  tail.addEventListener('keydown', (event) => onKey(event, tail, undefined));
  pills.addEventListener('click', (event) => event.target === pills && tail.focus());
  labelTail();
  for (const option of entry.options) {
    if (option.option.required || before[option.option.name]) addField(option);
  }

  return {
    entry,
    element,
    submit,
    focus: focusNext,
    /** @returns {Typed} */
    typed: () =>
      Object.fromEntries(fields.map(({ entry: { option }, input, picked }) => [option.name, { text: input.value, picked }])),
  };
}

/**
 * @param {string} label
 * @param {string} className
 */
function combobox(label, className) {
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
