import { h } from './dom.js';
import { botMark } from './icons.js';

const HUES = 6;

/**
 * The name's initial on a colour of the person's own; the bot has its mark.
 * @param {{ id: string, bot?: boolean }} user
 * @param {string} name
 */
export function avatar(user, name) {
  const hue = [...user.id].reduce((sum, digit) => sum + Number(digit), 0) % HUES;
  return h(
    'span',
    { class: `avatar hue-${user.bot ? 'bot' : hue}`, 'aria-hidden': 'true' },
    user.bot ? botMark() : initials(name, 1),
  );
}

/**
 * @param {string} name
 * @param {number} most
 */
export function initials(name, most) {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['?'];
  return words
    .slice(0, most)
    .map((word) => [...word][0]?.toLocaleUpperCase())
    .join('');
}

/** @param {{ username: string, global_name?: string | null }} user */
export function displayName(user) {
  return user.global_name ?? user.username;
}
