import { h, replaceChildren } from '../dom.js';
import { botMark, icon } from '../icons.js';
import { createCommandForm } from './command-form.js';
import { matchCommands } from './commands.js';
import { createListbox } from './listbox.js';

/**
 * The box at the bottom: a message to type, or a command and its options.
 *
 * @typedef {import('./commands.js').CommandEntry} CommandEntry
 * @typedef {import('./option-values.js').Choice} Choice
 * @typedef {Record<string, string | number | boolean>} OptionValues
 *
 * @typedef {object} ComposerContext
 * @property {import('../words/words.js').Words} words
 * @property {string} locale
 * @property {CommandEntry[]} entries the commands that the reader may use here
 * @property {string} channelLabel "#general"
 * @property {string} botName
 * @property {import('./option-values.js').Place} place
 *
 * @typedef {object} ComposerActions
 * @property {(command: string, options: OptionValues, focused: string, signal: AbortSignal) => Promise<Choice[]>} autocomplete
 * @property {(entry: CommandEntry, options: OptionValues) => void} sendCommand
 * @property {(content: string) => void} sendMessage
 */

/** @typedef {ReturnType<typeof createCommandForm>} CommandForm */

const LONGEST_MESSAGE = 2000;

/**
 * @param {HTMLElement} root
 * @param {() => ComposerContext} context
 * @param {ComposerActions} actions
 */
export function createComposer(root, context, actions) {
  const popup = h('div', { class: 'popup' });
  const listbox = createListbox(popup);
  const textarea = h('textarea', {
    id: 'message-box',
    rows: 1,
    maxlength: LONGEST_MESSAGE,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const sendButton = h('button', { class: 'send', type: 'submit' }, icon('send'));
  const box = h('div', { class: 'box' }, textarea, sendButton);
  root.append(popup, box);
  /** @type {CommandForm | undefined} */
  let form;

  function refresh() {
    const { words, channelLabel } = context();
    textarea.placeholder = words.messageBox(channelLabel);
    textarea.setAttribute('aria-label', words.messageBox(channelLabel));
    sendButton.setAttribute('aria-label', words.send);
    sendButton.title = words.send;
    if (!form) return;
    const typed = form.typed();
    const hadFocus = box.contains(document.activeElement);
    const entry = context().entries.find(({ name }) => name === form?.entry.name);
    if (entry) openCommand(entry, typed, hadFocus);
    else openText('', hadFocus);
  }

  /**
   * @param {string} text
   * @param {boolean} focus
   */
  function openText(text, focus) {
    form = undefined;
    listbox.hide();
    replaceChildren(box, textarea, sendButton);
    textarea.value = text;
    if (focus) textarea.focus();
    grow();
    suggest();
  }

  /**
   * @param {CommandEntry} entry
   * @param {import('./command-form.js').Typed} [typed]
   * @param {boolean} [focus]
   */
  function openCommand(entry, typed = {}, focus = true) {
    listbox.hide();
    form = createCommandForm(entry, typed, {
      context,
      listbox,
      autocomplete: actions.autocomplete,
      send: (options) => {
        actions.sendCommand(entry, options);
        openText('', true);
      },
      leave: (text) => openText(text, true),
    });
    replaceChildren(box, form.element, sendButton);
    if (focus) form.focus();
  }

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
      openCommand(exact[0]);
      return;
    }
    listbox.show(textarea, {
      title: found.length > 0 ? `${botName} — ${words.commandCount(found.length)}` : botName,
      lines: found.map((entry) => ({
        content: commandLine(entry),
        data: entry.name,
        pick: () => openCommand(entry),
      })),
      note: found.length === 0 ? words.noCommand : '',
      chooseFirst: true,
      keys: [
        ['↑ ↓', words.keysMove],
        ['↵ Tab', words.keysChoose],
        ['Esc', words.keysLeave],
      ],
    });
  }

  function grow() {
    textarea.style.height = 'auto';
    textarea.style.height = `${textarea.scrollHeight}px`;
  }

  textarea.addEventListener('input', () => {
    grow();
    suggest();
  });
  textarea.addEventListener('focus', suggest);
  textarea.addEventListener('blur', () => listbox.hide());
  textarea.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (listbox.isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      listbox.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (listbox.isOpen && event.key === 'Escape') {
      event.preventDefault();
      listbox.hide();
    } else if (listbox.hasChosen && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) {
      event.preventDefault();
      listbox.pick();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
  });
  // The send button must not take the focus, and with it the list, from a half-filled command.
  sendButton.addEventListener('mousedown', (event) => event.preventDefault());
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  function submit() {
    if (form) {
      form.submit();
      return;
    }
    const content = textarea.value.trim();
    if (content === '') return;
    actions.sendMessage(content);
    openText('', true);
  }

  refresh();
  return {
    refresh,
    focus: () => (form ? form.focus() : textarea.focus()),
    /** @param {CommandEntry} entry */
    startCommand: (entry) => openCommand(entry),
    clear: () => openText('', false),
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
