import { avatar } from '../avatar.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';

/** @typedef {import('./select-choices.js').SelectChoice} SelectChoice */

/**
 * A line of a select menu's list.
 * @param {SelectChoice} choice
 * @param {string} id
 * @param {{ several: boolean, isChosen: boolean, isFull: boolean }} state full: no more can be chosen
 * @param {() => void} pick
 * @param {() => void} hover
 */
export function selectLine(choice, id, { several, isChosen, isFull }, pick, hover) {
  return h(
    'li',
    {
      role: 'option',
      id,
      class: 'select-line',
      'aria-selected': String(isChosen),
      'aria-disabled': isFull && !isChosen ? 'true' : null,
      'data-value': choice.value,
      click: pick,
      mousemove: hover,
    },
    faceOf(choice),
    h(
      'span',
      { class: 'select-words' },
      h('span', { class: 'select-label' }, choice.label),
      choice.description ? h('span', { class: 'select-description' }, choice.description) : null,
    ),
    h('span', { class: several ? 'select-box' : 'select-tick' }, isChosen ? icon('check') : null),
  );
}

/** @param {SelectChoice} choice */
export function nameOf({ mark = '', label }) {
  return `${mark}${label}`;
}

/** @param {SelectChoice} choice */
function faceOf({ face, emoji, mark, colour, label }) {
  if (face) return avatar(face, label);
  if (emoji) return h('span', { class: 'select-emoji' }, emoji);
  if (!mark) return null;
  const sign = h('span', { class: 'select-mark', 'aria-hidden': 'true' }, mark);
  if (colour) sign.style.color = colour;
  return sign;
}
