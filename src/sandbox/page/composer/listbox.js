import { h, replaceChildren } from '../dom.js';

/**
 * The list above the box to type in: the focus stays in the field, the arrow keys move the chosen line, and the field says
 * through `aria-activedescendant` which line that is.
 *
 * @typedef {object} Line
 * @property {(Node | string)[]} content
 * @property {() => void} pick
 * @property {string} [data] told apart by tests and style sheets
 *
 * @typedef {object} Listing
 * @property {string} title
 * @property {Line[]} lines
 * @property {string} [note] in place of lines, or below them
 * @property {boolean} [chooseFirst] whether Enter takes the first line without an arrow key
 * @property {[key: string, meaning: string][]} keys
 */

/** @param {HTMLElement} root where the list stands */
export function createListbox(root) {
  const heading = h('div', { class: 'popup-title' });
  const list = h('ul', { class: 'popup-list', role: 'listbox', id: 'suggestions' });
  const note = h('p', { class: 'popup-note', role: 'status' });
  const keys = h('div', { class: 'popup-keys', 'aria-hidden': 'true' });
  root.append(heading, list, note, keys);
  root.hidden = true;
  // A press in the list must not take the focus from the field.
  root.addEventListener('mousedown', (event) => event.preventDefault());

  /** @type {Line[]} */
  let lines = [];
  let chosen = -1;
  /** @type {HTMLElement | undefined} */
  let field;

  /** @param {number} index */
  function choose(index) {
    chosen = index;
    for (const [at, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(at === chosen));
      if (at === chosen) item.scrollIntoView({ block: 'nearest' });
    }
    if (chosen === -1) field?.removeAttribute('aria-activedescendant');
    else field?.setAttribute('aria-activedescendant', `suggestion-${chosen}`);
  }

  const listbox = {
    /**
     * @param {HTMLElement} target the field that has the focus
     * @param {Listing} listing
     */
    show(target, listing) {
      if (field && field !== target) listbox.hide();
      field = target;
      lines = listing.lines;
      heading.textContent = listing.title;
      list.setAttribute('aria-label', listing.title);
      replaceChildren(
        list,
        lines.map((line, at) =>
          h(
            'li',
            {
              role: 'option',
              id: `suggestion-${at}`,
              class: 'popup-line',
              'data-value': line.data,
              click: line.pick,
              mousemove: () => at !== chosen && choose(at),
            },
            line.content,
          ),
        ),
      );
      list.hidden = lines.length === 0;
      note.textContent = listing.note ?? '';
      note.hidden = !listing.note;
      replaceChildren(
        keys,
        listing.keys.map(([key, meaning]) => h('span', {}, h('kbd', {}, key), ` ${meaning}`)),
      );
      root.hidden = false;
      field.setAttribute('aria-expanded', String(lines.length > 0));
      field.setAttribute('aria-controls', list.id);
      choose(listing.chooseFirst && lines.length > 0 ? 0 : -1);
      list.scrollTop = 0;
    },
    hide() {
      root.hidden = true;
      lines = [];
      choose(-1);
      field?.setAttribute('aria-expanded', 'false');
      field = undefined;
    },
    get isOpen() {
      return !root.hidden;
    },
    get hasChosen() {
      return chosen !== -1;
    },
    /** @param {number} step */
    move(step) {
      if (lines.length === 0) return;
      if (chosen === -1) choose(step > 0 ? 0 : lines.length - 1);
      else choose((chosen + step + lines.length) % lines.length);
    },
    /** @param {number} [index] the chosen line by default */
    pick(index = chosen) {
      lines[index]?.pick();
    },
  };
  return listbox;
}

/** @typedef {ReturnType<typeof createListbox>} Listbox */
