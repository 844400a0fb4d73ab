/**
 * What may be typed into an option, and what is sent of it. Pure.
 *
 * @typedef {import('./commands.js').Option} Option
 * @typedef {import('../words/words.js').Words} Words
 *
 * @typedef {object} Choice
 * @property {string} name as shown
 * @property {string | number | boolean} value as sent
 * @property {string} [hint] said beside the name
 *
 * @typedef {object} Place
 * @property {{ id: string, name: string, type: number }[]} channels that the reader sees here
 * @property {{ id: string, name: string }[]} people
 * @property {{ id: string, name: string }[]} roles
 *
 * @typedef {{ value: string | number | boolean } | { problem: string } | { empty: true }} Reading
 */
import { fold, localName } from './commands.js';

const TYPE = /** @type {const} */ ({
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
});

/** @param {Option} option */
export function hasAutocomplete(option) {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** @param {Option} option */
export function isAttachment(option) {
  return option.type === TYPE.attachment;
}

/**
 * The choices that need no bot.
 * @param {Option} option
 * @param {Place} place
 * @param {{ words: Words, locale: string }} reader
 * @returns {Choice[] | undefined} undefined where anything may be typed
 */
export function choicesOf(option, place, { words, locale }) {
  const people = place.people.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  const roles = place.roles.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  switch (option.type) {
    case TYPE.boolean:
      return [
        { name: words.yes, value: true },
        { name: words.no, value: false },
      ];
    case TYPE.channel: {
      const types = option.channel_types;
      return place.channels
        .filter(({ type }) => !types?.length || types.some((/** @type {number} */ allowed) => allowed === type))
        .map(({ id, name }) => ({ name: `#${name}`, value: id }));
    }
    case TYPE.user:
      return people;
    case TYPE.role:
      return roles;
    case TYPE.mentionable:
      return [...people, ...roles];
    default:
      if (!('choices' in option) || !option.choices?.length) return undefined;
      return option.choices.map((choice) => ({ name: localName(choice, locale), value: choice.value }));
  }
}

/**
 * @param {Choice[]} choices
 * @param {string} typed
 */
export function filterChoices(choices, typed) {
  const wanted = fold(typed.replace(/^[#@]/, '').trim());
  const starts = (/** @type {Choice} */ choice) => fold(choice.name.replace(/^[#@]/, '')).startsWith(wanted);
  const matching = choices.filter(({ name }) => fold(name).includes(wanted));
  return [...matching.filter(starts), ...matching.filter((choice) => !starts(choice))];
}

/**
 * What an option's field means. A choice that was picked stands for itself; typed words stand for the choice of that name.
 * @param {Option} option
 * @param {string} typed
 * @param {Choice | undefined} picked
 * @param {Choice[] | undefined} choices
 * @param {Words} words
 * @returns {Reading}
 */
export function readOption(option, typed, picked, choices, words) {
  if (picked && picked.name === typed) return { value: picked.value };
  if (typed.trim() === '') return option.required ? { problem: words.missing } : { empty: true };
  if (choices) {
    const meant = choices.find(({ name }) => fold(name.replace(/^[#@]/, '')) === fold(typed.trim().replace(/^[#@]/, '')));
    return meant ? { value: meant.value } : { problem: words.notChoice };
  }
  if (option.type === TYPE.integer || option.type === TYPE.number) return readNumber(option, typed, words);
  if ('min_length' in option && option.min_length !== undefined && typed.length < option.min_length) {
    return { problem: words.tooShort(option.min_length) };
  }
  if ('max_length' in option && option.max_length !== undefined && typed.length > option.max_length) {
    return { problem: words.tooLong(option.max_length) };
  }
  return { value: typed };
}

/**
 * @param {Option} option
 * @param {string} typed
 * @param {Words} words
 * @returns {Reading}
 */
function readNumber(option, typed, words) {
  const value = Number(typed.trim().replace(',', '.'));
  if (option.type === TYPE.integer && !Number.isSafeInteger(value)) return { problem: words.notInteger };
  if (!Number.isFinite(value)) return { problem: words.notNumber };
  if ('min_value' in option && option.min_value !== undefined && value < option.min_value) {
    return { problem: words.tooSmall(option.min_value) };
  }
  if ('max_value' in option && option.max_value !== undefined && value > option.max_value) {
    return { problem: words.tooLarge(option.max_value) };
  }
  return { value };
}
