import { chooseFiles, formatSize } from '../controls/files.js';
import { h } from '../dom.js';
import { choicesOf, filterChoices, hasAutocomplete, isAttachment, readOption } from './option-values.js';

/**
 * What may stand in an option's field: choices known here, or the bot's own suggestions.
 *
 * @typedef {import('./pill.js').Field} Field
 * @typedef {import('./option-values.js').Choice} Choice
 *
 * @typedef {object} SuggestionNeeds
 * @property {() => import('./composer.js').ComposerContext} context
 * @property {import('./listbox.js').Listbox} listbox
 * @property {(field: Field, typed: string, signal: AbortSignal) => Promise<Choice[]>} askBot
 * @property {(field: Field, choice: Choice) => void} pick
 * @property {(file: File | undefined, field: Field) => void} takeFile
 */

/** Typing is over, as far as the bot is asked, after this many milliseconds. */
const PAUSE = 150;

/** @param {SuggestionNeeds} needs */
export function createSuggestions({ context, listbox, askBot, pick, takeFile }) {
  let asked = new AbortController();

  /** @param {Field} field */
  function choicesFor(field) {
    const { place, words, locale } = context();
    return hasAutocomplete(field.entry.option) ? undefined : choicesOf(field.entry.option, place, { words, locale });
  }

  /** @param {Field} field */
  const isSettled = (field) => field.picked !== undefined && field.picked.name === field.input.value;

  /**
   * Asks once the typing pauses; an answer that comes too late is not shown.
   * @param {Field} field
   * @param {AbortSignal} signal
   */
  async function suggest(field, signal) {
    const { words } = context();
    show(field, field.offered, words.loading, false);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (signal.aborted) return;
    try {
      field.offered = await askBot(field, isSettled(field) ? '' : field.input.value, signal);
      if (!signal.aborted) show(field, field.offered, field.offered.length === 0 ? words.noSuggestion : '');
    } catch {
      if (!signal.aborted) show(field, [], words.autocompleteFailed);
    }
  }

  /**
   * @param {Field} field
   * @param {Choice[]} choices
   * @param {string} note
   * @param {boolean} [chooseFirst]
   */
  function show(field, choices, note, chooseFirst = true) {
    if (document.activeElement !== field.input) return;
    const { words } = context();
    listbox.show(field.input, {
      title: titleOf(field),
      lines: choices.map((choice) => ({
        content: [h('span', { class: 'popup-choice' }, choice.name)],
        data: String(choice.value),
        pick: () => pick(field, choice),
      })),
      note,
      chooseFirst: chooseFirst && !isSettled(field),
      keys: keyHints(words, choices.length > 0),
    });
  }

  /**
   * @param {Field} field
   * @param {string} [problem]
   */
  function showFile(field, problem) {
    const { words, locale } = context();
    listbox.show(field.input, {
      title: titleOf(field),
      lines: [
        {
          content: [h('span', { class: 'popup-choice' }, words.chooseFile)],
          data: 'file',
          pick: () => chooseFiles({ several: false, take: ([file]) => takeFile(file, field) }),
        },
      ],
      note: problem ?? (field.file ? `${field.file.name} · ${formatSize(field.file.size, locale)}` : ''),
      chooseFirst: !field.file,
      keys: keyHints(words, true),
    });
  }

  /** @param {Field} field */
  function titleOf({ entry: { option, label, description } }) {
    return `${label}${option.required ? ` · ${context().words.required}` : ''} — ${description}`;
  }

  function stop() {
    asked.abort();
  }

  return {
    /** @param {Field} field */
    offer(field) {
      stop();
      asked = new AbortController();
      const choices = choicesFor(field);
      if (isAttachment(field.entry.option)) showFile(field);
      else if (choices) show(field, filterChoices(choices, isSettled(field) ? '' : field.input.value), '');
      else if (hasAutocomplete(field.entry.option)) suggest(field, asked.signal);
      else show(field, [], '');
    },
    /** No answer of the bot is shown any more. */
    stop,
    /**
     * @param {Field} field
     * @param {string} problem
     */
    showProblem(field, problem) {
      stop();
      field.input.setAttribute('aria-invalid', 'true');
      if (isAttachment(field.entry.option)) showFile(field, problem);
      else show(field, [], problem);
    },
    /**
     * @param {Field} field
     * @returns {import('./option-values.js').Reading}
     */
    read: (field) => {
      const { option } = field.entry;
      // A file gets its value when it has been sent.
      if (isAttachment(option)) return option.required && !field.file ? { problem: context().words.missing } : { empty: true };
      return readOption(field.entry.option, field.input.value, field.picked, choicesFor(field), context().words);
    },
  };
}

/**
 * @param {import('../words/words.js').Words} words
 * @param {boolean} choosable whether there is something to choose
 * @returns {[key: string, meaning: string][]}
 */
export function keyHints(words, choosable) {
  /** @type {[string, string][]} */
  const choose = [
    ['↑ ↓', words.keysMove],
    ['Tab', words.keysChoose],
  ];
  return [...(choosable ? choose : []), ['↵', words.keysSend], ['Esc', words.keysLeave]];
}
