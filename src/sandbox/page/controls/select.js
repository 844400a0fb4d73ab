import { h, replaceChildren } from '../dom.js';
import { icon } from '../icons.js';
import { createFloating } from './floating.js';
import { searchChoices } from './select-choices.js';
import { nameOf, selectLine } from './select-line.js';

/**
 * A select menu as Discord shows it: a field that says what is chosen, and a list to choose from, which typing narrows. One
 * choice is taken at once; several are taken when the list is left.
 *
 * @typedef {import('./select-choices.js').SelectChoice} SelectChoice
 *
 * @typedef {object} SelectOptions
 * @property {string} name for screen readers
 * @property {string} placeholder
 * @property {SelectChoice[]} choices
 * @property {string[]} chosen
 * @property {number} least
 * @property {number} most
 * @property {boolean} [disabled]
 * @property {boolean} [busy] waits for the bot
 * @property {string} [customId]
 * @property {string} [inputId] what a label outside points to
 * @property {string} [describedBy] ids of what describes it
 * @property {import('../words/words.js').Words} words
 * @property {(values: string[]) => void} take what was chosen, when it has changed
 */

let made = 0;

/** @param {SelectOptions} options */
export function createSelect({
  name,
  placeholder,
  choices,
  chosen,
  least,
  most,
  disabled,
  busy,
  customId,
  inputId,
  describedBy,
  words,
  take,
}) {
  const id = `select-${++made}`;
  const several = most > 1;
  let values = chosen;
  /** @type {string[]} as they were when the list was opened */
  let before = [];
  let active = -1;
  /** @type {SelectChoice[]} those that are listed */
  let listed = [];

  const input = h('input', {
    class: 'select-input',
    role: 'combobox',
    'aria-label': name,
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': id,
    'aria-busy': busy ? 'true' : null,
    id: inputId,
    'aria-describedby': describedBy,
    'data-custom-id': customId,
    disabled,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const clear = h(
    'button',
    { class: 'select-clear', type: 'button', tabindex: -1, 'aria-label': words.clearChoice },
    icon('close'),
  );
  const field = h(
    'div',
    { class: 'select-field' },
    input,
    clear,
    busy
      ? h('span', { class: 'dots', role: 'img', 'aria-label': words.busy }, h('i'), h('i'), h('i'))
      : h('span', { class: 'select-arrow' }, icon('down')),
  );
  const list = h('ul', {
    class: 'select-list',
    role: 'listbox',
    id,
    'aria-label': name,
    'aria-multiselectable': several ? 'true' : null,
  });
  const note = h('p', { class: 'select-note', role: 'status' });
  const done = h('button', { class: 'button primary', type: 'button', tabindex: -1, click: () => leave(true) }, words.done);
  const foot = h('div', { class: 'select-foot' }, note, several ? done : null);
  const panel = h('div', { class: 'select-panel' }, list, foot);
  const element = h('div', { class: `select ${disabled ? 'disabled' : ''}` }, field, panel);
  const floating = createFloating({
    panel,
    anchor: () => field.getBoundingClientRect(),
    isInside: (target) => target instanceof Node && element.contains(target),
    onLeave: () => leave(true),
    align: 'same',
  });

  function showChosen() {
    const labels = values
      .map((value) => choices.find((choice) => choice.value === value))
      .map((choice) => choice && nameOf(choice));
    const text = labels.filter((label) => label !== undefined).join(', ');
    input.placeholder = text === '' ? placeholder : text;
    input.value = floating.isOpen ? input.value : text;
    input.title = text;
    clear.hidden = least > 0 || values.length === 0 || disabled === true || busy === true;
  }

  function show() {
    listed = searchChoices(choices, input.value);
    const full = several && values.length >= most;
    replaceChildren(
      list,
      listed.map((choice, at) => {
        const isChosen = values.includes(choice.value);
        return selectLine(
          choice,
          `${id}-${at}`,
          { several, isChosen, isFull: full },
          () => pick(choice),
          () => at !== active && activate(at),
        );
      }),
    );
    const sentence = listed.length === 0 ? words.noChoice : several ? words.choose(least, most, values.length) : '';
    if (note.textContent !== sentence) note.textContent = sentence;
    foot.hidden = sentence === '';
    activate(Math.min(active, listed.length - 1));
  }

  /** @param {number} at */
  function activate(at) {
    active = at;
    for (const [index, line] of [...list.children].entries()) {
      line.classList.toggle('active', index === at);
      if (index === at) line.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${at}`);
  }

  function open() {
    if (floating.isOpen || disabled || busy) return;
    before = values;
    input.value = '';
    active = Math.max(
      0,
      choices.findIndex(({ value }) => values.includes(value)),
    );
    input.setAttribute('aria-expanded', 'true');
    floating.open();
    show();
    showChosen();
    floating.place();
    input.focus();
  }

  /** @param {boolean} keep what was chosen since the list was opened */
  function leave(keep) {
    if (!floating.isOpen) return;
    floating.close();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    const changed = values.length !== before.length || values.some((value) => !before.includes(value));
    if (!keep || values.length < least) values = before;
    showChosen();
    if (changed && keep && values !== before) take(values);
  }

  /** @param {SelectChoice} choice */
  function pick({ value }) {
    if (!several) {
      values = [value];
      leave(true);
      return;
    }
    if (values.includes(value)) values = values.filter((each) => each !== value);
    else if (values.length < most) values = [...values, value];
    showChosen();
    show();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.isComposing) return;
    const choice = listed[active];
    const takes = () => event.preventDefault();
    if (!floating.isOpen) {
      if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) return;
      takes();
      open();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      takes();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (listed.length > 0) activate((active + step + listed.length) % listed.length);
    } else if (event.key === 'Enter' || (event.key === ' ' && input.value === '')) {
      takes();
      if (choice) pick(choice);
    } else if (event.key === 'Escape') {
      // A modal around it stays open.
      event.stopPropagation();
      takes();
      leave(false);
    } else if (event.key === 'Tab') leave(true);
  }

  input.addEventListener('keydown', onKey);
  input.addEventListener('beforeinput', open);
  input.addEventListener('input', () => {
    active = 0;
    show();
  });
  field.addEventListener('mousedown', (event) => {
    if (event.target !== input) event.preventDefault();
  });
  field.addEventListener('click', (event) => {
    if (event.composedPath().includes(clear)) return;
    floating.isOpen ? event.target !== input && leave(true) : open();
  });
  clear.addEventListener('click', () => {
    values = [];
    showChosen();
    if (floating.isOpen) show();
    else take(values);
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  showChosen();
  return { element, values: () => values, focus: () => input.focus() };
}
