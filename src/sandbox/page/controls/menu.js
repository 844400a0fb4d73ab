import { h, replaceChildren } from '../dom.js';
import { icon } from '../icons.js';
import { createFloating } from './floating.js';

/**
 * A menu that stands beside a button, or where the pointer asked for it. There is one at a time.
 *
 * @typedef {object} MenuItem
 * @property {string} label
 * @property {string} [detail] below the label
 * @property {Node | null} [face]
 * @property {boolean} [chosen] of items that exclude each other
 * @property {boolean} [checked] of items that are each on or off
 * @property {boolean} [disabled]
 * @property {() => void} act
 *
 * @typedef {object} MenuGroup
 * @property {string} [title]
 * @property {MenuItem[]} items
 *
 * @typedef {object} MenuView
 * @property {string} name for screen readers
 * @property {MenuGroup[]} groups
 * @property {HTMLElement | { x: number, y: number }} at
 * @property {'start' | 'end'} [align]
 * @property {HTMLElement | null} from gets the focus back
 */

export function createMenu() {
  const panel = h('div', { class: 'menu-panel', role: 'menu', tabindex: -1 });
  document.body.append(panel);
  /** @type {MenuView | undefined} */
  let view;
  const floating = {
    start: makeFloating('start'),
    end: makeFloating('end'),
  };

  /** @param {'start' | 'end'} align */
  function makeFloating(align) {
    return createFloating({
      panel,
      anchor: () => {
        const at = view?.at;
        if (at instanceof HTMLElement) return at.getBoundingClientRect();
        return new DOMRect(at?.x ?? 0, at?.y ?? 0, 0, 0);
      },
      isInside: (target) =>
        target instanceof Node && (panel.contains(target) || (view?.at instanceof HTMLElement && view.at.contains(target))),
      onLeave: () => close(false),
      align,
    });
  }

  /** @param {boolean} back whether the focus goes back to where it came from */
  function close(back) {
    if (!view) return;
    const { from, align = 'start' } = view;
    floating[align].close();
    from?.setAttribute('aria-expanded', 'false');
    view = undefined;
    if (back && from?.isConnected) from.focus();
  }

  panel.addEventListener('keydown', (event) => {
    const items = [...panel.querySelectorAll('button:not(:disabled)')];
    const at = items.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if (event.key in steps && items.length > 0) {
      event.preventDefault();
      const to = steps[/** @type {keyof typeof steps} */ (event.key)];
      /** @type {HTMLElement | undefined} */ (items.at(to % items.length))?.focus();
    }
  });

  return {
    /** @param {MenuView} next */
    open(next) {
      const same = view && view.at === next.at;
      close(false);
      // A second press of its button closes a menu.
      if (same && next.at instanceof HTMLElement) return;
      view = next;
      panel.setAttribute('aria-label', next.name);
      replaceChildren(
        panel,
        next.groups.map((group) => renderGroup(group, () => close(true))),
      );
      next.from?.setAttribute('aria-expanded', 'true');
      floating[next.align ?? 'start'].open();
      const first = panel.querySelector('[aria-checked="true"]') ?? panel.querySelector('button:not(:disabled)');
      /** @type {HTMLElement} */ (first ?? panel).focus();
    },
    close: () => close(false),
  };
}

/** @typedef {ReturnType<typeof createMenu>} Menu */

/**
 * @param {MenuGroup} group
 * @param {() => void} close
 */
function renderGroup({ title, items }, close) {
  return h(
    'div',
    { class: 'menu-group', role: 'group', 'aria-label': title },
    title ? h('p', { class: 'menu-title', 'aria-hidden': 'true' }, title) : null,
    items.map((item) => renderItem(item, close)),
  );
}

/**
 * @param {MenuItem} item
 * @param {() => void} close
 */
function renderItem({ label, detail, face, chosen, checked, disabled, act }, close) {
  const on = chosen ?? checked;
  const kind = chosen === undefined ? (checked === undefined ? 'menuitem' : 'menuitemcheckbox') : 'menuitemradio';
  return h(
    'button',
    {
      class: 'menu-item',
      type: 'button',
      role: kind,
      'aria-checked': on === undefined ? null : String(on),
      tabindex: -1,
      disabled,
      click: () => {
        close();
        act();
      },
    },
    face ?? null,
    h('span', { class: 'menu-words' }, h('span', {}, label), detail ? h('small', {}, detail) : null),
    on === undefined ? null : h('span', { class: `menu-check ${kind}` }, on ? icon('check') : null),
  );
}
