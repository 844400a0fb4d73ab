/**
 * The frame around the conversation: the channels that slide in on a telephone, and the keys that work everywhere.
 *
 * @typedef {Record<'layout' | 'menu' | 'main' | 'scroller' | 'skip', HTMLElement>} Frame
 */

/**
 * @param {Frame} page
 * @param {{ focus: () => void }} composer
 * @param {() => void} render
 * @returns {(open: boolean) => void} shows or hides the channels
 */
export function followKeys({ layout, menu, main, scroller, skip }, composer, render) {
  const isOpen = () => layout.classList.contains('menu-open');

  /** @param {boolean} open */
  function toggle(open) {
    layout.classList.toggle('menu-open', open);
    if (!open) return;
    render();
    /** @type {HTMLElement | null} */ (document.querySelector('#channels [aria-current]'))?.focus();
  }

  // As in Discord, whoever just begins to type types into the box.
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    const typed = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    if (document.activeElement === document.body && typed) composer.focus();
  });
  // The conversation scrolls with the arrow keys, for which it must take the focus.
  scroller.tabIndex = 0;
  menu.addEventListener('click', () => {
    toggle(!isOpen());
    render();
  });
  layout.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isOpen()) return;
    toggle(false);
    render();
    menu.focus();
  });
  main.addEventListener('click', (event) => {
    if (!isOpen() || event.composedPath().includes(menu)) return;
    toggle(false);
    render();
  });
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    composer.focus();
  });
  return toggle;
}
