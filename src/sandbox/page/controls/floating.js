/**
 * Shows a panel above everything else, below what it belongs to, or above that where there is more room.
 * The panel stays where it is in the document: in a modal, only what stands inside can be used.
 */

const GAP = 4;
const MARGIN = 8;

/**
 * @typedef {object} FloatingOptions
 * @property {HTMLElement} panel
 * @property {() => DOMRect} anchor where it belongs, in the window's pixels
 * @property {(target: EventTarget) => boolean} isInside whether a press there leaves it open
 * @property {() => void} onLeave a press elsewhere
 * @property {'same' | 'start' | 'end'} [align] as wide as the anchor, or with one of its sides
 */

/** @param {FloatingOptions} options */
export function createFloating({ panel, anchor, isInside, onLeave, align = 'start' }) {
  panel.setAttribute('popover', 'manual');
  panel.classList.add('floating');

  function place() {
    const beside = anchor();
    if (align === 'same') panel.style.width = `${beside.width}px`;
    panel.style.maxHeight = '';
    const { width, height } = panel.getBoundingClientRect();
    const above = beside.top - GAP - MARGIN;
    const below = innerHeight - beside.bottom - GAP - MARGIN;
    const up = below < height && above > below;
    const most = Math.max(up ? above : below, 120);
    const left = align === 'end' ? beside.right - width : beside.left;
    panel.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - MARGIN - width))}px`;
    panel.style.top = up ? `${Math.max(MARGIN, beside.top - GAP - Math.min(height, most))}px` : `${beside.bottom + GAP}px`;
    panel.style.maxHeight = `${most}px`;
  }

  /** @param {PointerEvent} event */
  function onPress(event) {
    if (!panel.isConnected) return close();
    const target = event.composedPath()[0];
    if (target && !isInside(target)) onLeave();
  }

  /** @param {Event} event */
  function onScroll(event) {
    if (!panel.isConnected) return close();
    if (event.target instanceof Node && panel.contains(event.target)) return;
    place();
  }

  function close() {
    document.removeEventListener('pointerdown', onPress, true);
    document.removeEventListener('scroll', onScroll, true);
    removeEventListener('resize', place);
    if (panel.isConnected && panel.matches(':popover-open')) panel.hidePopover();
  }

  return {
    open() {
      // What was taken out of the page cannot be shown.
      if (!panel.isConnected) return;
      if (!panel.matches(':popover-open')) panel.showPopover();
      place();
      document.addEventListener('pointerdown', onPress, true);
      document.addEventListener('scroll', onScroll, true);
      addEventListener('resize', place);
    },
    close,
    place,
    get isOpen() {
      return panel.isConnected && panel.matches(':popover-open');
    },
  };
}
