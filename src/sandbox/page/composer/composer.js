import { acceptDrops, chooseFiles, createFileList, filesProblem, MOST_FILES } from '../controls/files.js';
import { h, replaceChildren } from '../dom.js';
import { icon } from '../icons.js';
import { createCommandForm } from './command-form.js';
import { createCommandPicker } from './command-picker.js';
import { createListbox } from './listbox.js';

/**
 * The box at the bottom: a message with files, or a command and its options.
 *
 * @typedef {import('./commands.js').CommandEntry} CommandEntry
 * @typedef {import('./option-values.js').Choice} Choice
 * @typedef {Record<string, string | number | boolean>} OptionValues
 *
 * @typedef {object} ComposerContext
 * @property {import('../words/words.js').Words} words
 * @property {string} locale
 * @property {CommandEntry[]} entries the commands that the reader may use here
 * @property {string} placeLabel "#general"
 * @property {string} botName
 * @property {import('./option-values.js').Place} place
 *
 * @typedef {object} ComposerActions
 * @property {(command: string, options: OptionValues, focused: string, signal: AbortSignal) => Promise<Choice[]>} autocomplete
 * @property {(entry: CommandEntry, options: OptionValues, files: Record<string, File>) => void} sendCommand
 * @property {(content: string, files: File[]) => void} sendMessage
 */

/** @typedef {ReturnType<typeof createCommandForm>} CommandForm */

const LONGEST_MESSAGE = 2000;

/**
 * @param {{ root: HTMLElement, dropZone: HTMLElement, dropHint: HTMLElement }} page files may be dropped on all of `dropZone`
 * @param {() => ComposerContext} context
 * @param {ComposerActions} actions
 */
export function createComposer({ root, dropZone, dropHint }, context, actions) {
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
  const addButton = h('button', { class: 'add-files', type: 'button', click: choose }, icon('plus'));
  const sendButton = h('button', { class: 'send', type: 'submit' }, icon('send'));
  const box = h('div', { class: 'box' }, addButton, textarea, sendButton);
  const problem = h('p', { class: 'failure', role: 'alert' });
  const waiting = createFileList({ context, changed: tellProblem });
  const frame = h('div', { class: 'box-frame' }, waiting.element, problem, box);
  root.append(popup, frame);
  /** @type {CommandForm | undefined} */
  let form;
  const picker = createCommandPicker({ textarea, listbox, context, pick: (entry) => openCommand(entry) });

  function refresh() {
    const { words, placeLabel } = context();
    textarea.placeholder = words.messageBox(placeLabel);
    textarea.setAttribute('aria-label', words.messageBox(placeLabel));
    dropHint.textContent = words.dropHere(placeLabel);
    for (const [button, label] of /** @type {const} */ ([
      [sendButton, words.send],
      [addButton, words.addFiles],
    ])) {
      button.setAttribute('aria-label', label);
      button.title = label;
    }
    waiting.set(waiting.files());
    tellProblem();
    if (!form) {
      grow();
      return;
    }
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
    replaceChildren(box, addButton, textarea, sendButton);
    textarea.value = text;
    if (focus) textarea.focus();
    grow();
    picker.suggest();
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
      send: (options, files) => {
        actions.sendCommand(entry, options, files);
        openText('', true);
      },
      leave: (text) => openText(text, true),
    });
    replaceChildren(box, form.element, sendButton);
    if (focus) form.focus();
  }

  function choose() {
    chooseFiles({ several: true, take });
  }

  /** @param {File[]} files dropped, pasted or chosen; a command takes one for its option */
  function take(files) {
    if (files.length === 0) return;
    if (form) form.takeFile(files[0]);
    else {
      waiting.add(files);
      tellProblem();
      textarea.focus();
    }
  }

  function tellProblem() {
    const sentence = filesProblem(waiting.files(), MOST_FILES, context().words);
    problem.replaceChildren(...(sentence === undefined ? [] : [icon('warning'), sentence]));
    problem.hidden = sentence === undefined;
    return sentence;
  }

  function grow() {
    // In a forum the box is hidden, and has no height to measure.
    if (root.hidden) return;
    textarea.style.height = 'auto';
    textarea.style.height = `${textarea.scrollHeight}px`;
  }

  textarea.addEventListener('input', () => {
    grow();
    picker.suggest();
  });
  textarea.addEventListener('keydown', (event) => {
    if (event.isComposing || picker.handles(event)) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit();
  });
  root.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  acceptDrops(dropZone, take);
  // The buttons must not take the focus, and with it the list, from a half-filled command.
  for (const button of [sendButton, addButton]) button.addEventListener('mousedown', (event) => event.preventDefault());
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
    const files = waiting.files();
    if ((content === '' && files.length === 0) || tellProblem() !== undefined) return;
    actions.sendMessage(content, files);
    waiting.set([]);
    openText('', true);
  }

  refresh();
  return {
    refresh,
    focus: () => (form ? form.focus() : textarea.focus()),
    /** @param {CommandEntry} entry */
    startCommand: (entry) => openCommand(entry),
    clear: () => {
      waiting.set([]);
      openText('', false);
    },
  };
}
