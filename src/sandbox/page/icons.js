/** Outlines on a 24 × 24 grid, drawn for this page. */
const PATHS = {
  hash: 'M9.5 3 7.5 21M16.5 3l-2 18M4 8.5h16.5M3.5 15.5H20',
  megaphone: 'M4 10v4a1 1 0 0 0 1 1h3l8 4V5L8 9H5a1 1 0 0 0-1 1ZM19.5 9.5v5M8 15l1.5 5',
  message: 'M4 5h16v11H9.5L5 20v-4H4Z',
  menu: 'M4 6h16M4 12h16M4 18h16',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.5 2',
  close: 'M6 6l12 12M18 6 6 18',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  external: 'M13 5h6v6M19 5l-8.5 8.5M10 6H6a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-4',
  file: 'M6 3h8l5 5v13H6ZM14 3v5h5',
  warning: 'M12 4 2.8 20h18.4ZM12 10v4.5M12 17.4v.1',
  send: 'M4 12 20 4.5 15.5 20l-4-6.5ZM11.5 13.5 20 4.5',
  down: 'M6 9.5l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  upload: 'M12 15V4M7.5 8.5 12 4l4.5 4.5M5 15v4a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-4',
  download: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 15v4a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-4',
  plus: 'M12 5v14M5 12h14',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  silent: 'M4 4l16 16M8.5 5A6 6 0 0 1 18 10v3.5M6 9v6l-1.5 2.5H17M10 20.5h4',
  published: 'M5 12.5l4.5 4.5L19 7.5',
  thread: 'M6 4v9a3 3 0 0 0 3 3h10M15 12l4 4-4 4',
  forum: 'M4 4h12v9H9l-3 3v-3H4ZM19 9h1.5v9H18v3l-3-3h-5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20v-1.500a5 5 0 0 1 5-5h3a5 5 0 0 1 5 5V20M16 4.500a3.500 3.500 0 0 1 0 6.200M18 13.800a5 5 0 0 1 3.500 4.700V20',
  option: 'M5 8h9M5 16h5M17 5v6M13 13v6M20 8h-3M13 16h6',
};

/** @typedef {keyof typeof PATHS} IconName */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {IconName} name
 * @returns {SVGSVGElement} unseen by assistive technology: the words beside it say the same
 */
export function icon(name) {
  return outline('icon', '0 0 24 24', PATHS[name]);
}

/** The bot's own face: a folded dispatch with its lines. */
export function botMark() {
  return outline('bot-mark', '0 0 24 24', 'M6.5 4.5h8l3.5 3.5v11.5h-11.5ZM14.5 4.5v3.5h3.5M9.3 11.5h5.4M9.3 14.2h5.4M9.3 16.9h3');
}

/** The line that leads from a person's command down to its answer. */
export function replySpine() {
  return outline('reply-spine', '0 0 36 16', 'M2 16V8a5 5 0 0 1 5-5h27');
}

/**
 * @param {string} className
 * @param {string} viewBox
 * @param {string} d
 */
function outline(className, viewBox, d) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
