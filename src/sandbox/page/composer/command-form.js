import { filesProblem } from '../controls/files.js';
import { h } from '../dom.js';
import { filterChoices, isAttachment } from './option-values.js';
import { combobox, createPill } from './pill.js';
import { createSuggestions, keyHints } from './suggestions.js';

/**
 * A command being filled in: its name, a pill for each option, and a last field that offers the options left.
 *
 * @typedef {import('./commands.js').CommandEntry} CommandEntry
 * @typedef {import('./commands.js').OptionEntry} OptionEntry
 * @typedef {import('./option-values.js').Choice} Choice
 * @typedef {import('./composer.js').OptionValues} OptionValues
 *
 * @typedef {Record<string, { text: string, picked: Choice | undefined, file: File | undefined }>} Typed what stands in the
 *   pills, by option
 *
 * @typedef {import('./pill.js').Field} Field
 *
 * @typedef {object} FormNeeds
 * @property {() => import('./composer.js').ComposerContext} context
 * @property {import('./listbox.js').Listbox} listbox
 * @property {import('./composer.js').ComposerActions['autocomplete']} autocomplete
 * @property {(options: OptionValues, files: Record<string, File>) => void} send
 * @property {(text: string) => void} leave goes back to plain text
 */

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
  const suggestions = createSuggestions({
    context,
    listbox,
    askBot: ({ entry: { option } }, typed, signal) =>
      autocomplete(entry.name, { ...settled(), [option.name]: typed }, option.name, signal),
    pick,
    takeFile,
  });

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
    const field = createPill(option, before[option.option.name], context().words, {
      offer: suggestions.offer,
      remove: removeField,
      hide: listbox.hide,
      key: onKey,
    });
    fields.push(field);
    tail.before(field.pill);
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

  /**
   * @param {File | undefined} file
   * @param {Field} [field] the first that takes a file by default; it is added where it is not there yet
   */
  function takeFile(file, field = fields.find(({ entry: { option } }) => isAttachment(option))) {
    const option = left().find(({ option }) => isAttachment(option));
    const target = field ?? (option && addField(option));
    if (!file || !target) return;
    const problem = filesProblem([file], 1, context().words);
    target.file = problem === undefined ? file : undefined;
    target.input.value = target.file?.name ?? '';
    if (problem === undefined) {
      target.input.removeAttribute('aria-invalid');
      focusNext();
    } else {
      target.input.focus();
      suggestions.showProblem(target, problem);
    }
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
      listbox.show(tail, { title: `/${entry.label} — ${entry.description}`, lines: [], keys: keyHints(words, false) });
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
      note: found.length === 0 ? words.noOption(tail.value.trim()) : '',
      // With nothing typed, Enter sends the command.
      chooseFirst: tail.value !== '',
      keys: keyHints(words, found.length > 0),
    });
  }

  /**
   * @param {KeyboardEvent} event
   * @param {HTMLInputElement} input
   * @param {Field} [field] none for the last field
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
      if (!listbox.isOpen) field ? suggestions.offer(field) : offerOptions();
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

  /** What the fields hold so far; those that hold nothing usable are left out. */
  function settled() {
    /** @type {OptionValues} */
    const values = {};
    for (const field of fields) {
      const reading = suggestions.read(field);
      if ('value' in reading) values[field.entry.option.name] = reading.value;
    }
    return values;
  }

  function submit() {
    for (const field of fields) {
      const reading = suggestions.read(field);
      if (!('problem' in reading)) continue;
      field.input.focus();
      suggestions.showProblem(field, reading.problem);
      return;
    }
    // Words that belong to no option would be lost without a word.
    if (tail.value.trim() !== '') {
      tail.focus();
      offerOptions();
      return;
    }
    suggestions.stop();
    send(
      settled(),
      Object.fromEntries(fields.flatMap(({ entry: { option }, file }) => (file === undefined ? [] : [[option.name, file]]))),
    );
  }

  tail.addEventListener('focus', offerOptions);
  tail.addEventListener('input', offerOptions);
  tail.addEventListener('blur', () => listbox.hide());
  tail.addEventListener('keydown', (event) => onKey(event, tail));
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
      Object.fromEntries(
        fields.map(({ entry: { option }, input, picked, file }) => [option.name, { text: input.value, picked, file }]),
      ),
    takeFile,
  };
}
