/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Makes an element. Text only ever becomes a text node, so foreign words stay words.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>} [attributes] functions are
 *   listeners of the event they are named after; `true` is an attribute without a value, `false`, null and undefined are none
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...kept(children.flat()));
  return element;
}

/**
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function replaceChildren(element, ...children) {
  element.replaceChildren(...kept(children.flat()));
}

/**
 * @param {Child[]} children
 * @returns {(Node | string)[]}
 */
function kept(children) {
  return children.flatMap((child) => (child ? [child] : []));
}

/**
 * Arrow keys, Home and End go through the buttons of a list; Tab enters it at the chosen one and leaves it.
 * @param {HTMLElement} list
 */
export function walkWithArrows(list) {
  list.addEventListener('keydown', (event) => {
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const steps = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
    if (at === -1 || !(event.key in steps)) return;
    event.preventDefault();
    const to = steps[/** @type {keyof typeof steps} */ (event.key)];
    buttons[(to + buttons.length) % buttons.length]?.focus();
  });
}
