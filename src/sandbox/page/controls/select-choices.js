import { fold } from '../composer/commands.js';

/**
 * What stands in a select menu. Pure.
 *
 * @typedef {import('discord-api-types/v10').APISelectMenuComponent} SelectComponent
 *
 * @typedef {object} SelectChoice
 * @property {string} value as sent
 * @property {string} label as shown
 * @property {string} [description]
 * @property {string} [emoji]
 * @property {{ id: string, bot?: boolean }} [face] whose avatar stands before it
 * @property {string} [mark] "#" or "@" before its name
 * @property {string} [colour] a role's, as CSS
 *
 * @typedef {object} SelectPlace what the menus of people, roles and channels offer
 * @property {{ id: string, name: string, bot?: boolean }[]} people
 * @property {{ id: string, name: string, colour?: string }[]} roles
 * @property {{ id: string, name: string, type: number }[]} channels
 */

const TYPE = /** @type {const} */ ({ text: 3, user: 5, role: 6, mentionable: 7, channel: 8 });

/** @param {{ type: number }} component */
export function isSelect(component) {
  return Object.values(TYPE).some((type) => type === component.type);
}

/**
 * @param {SelectComponent} component
 * @param {SelectPlace} place
 * @returns {SelectChoice[]}
 */
export function selectChoices(component, place) {
  const people = place.people.map(({ id, name, bot }) => ({ value: id, label: name, face: { id, bot: bot === true } }));
  const roles = place.roles.map(({ id, name, colour }) => ({
    value: id,
    label: name,
    mark: '@',
    ...(colour === undefined ? {} : { colour }),
  }));
  switch (component.type) {
    case TYPE.user:
      return people;
    case TYPE.role:
      return roles;
    case TYPE.mentionable:
      return [...people, ...roles];
    case TYPE.channel: {
      const types = component.channel_types ?? [];
      return place.channels
        .filter(({ type }) => types.length === 0 || types.some((/** @type {number} */ allowed) => allowed === type))
        .map(({ id, name }) => ({ value: id, label: name, mark: '#' }));
    }
    default:
      return component.options.map(({ value, label, description, emoji }) => ({
        value,
        label,
        ...(description ? { description } : {}),
        ...(emoji?.name ? { emoji: emoji.id ? `:${emoji.name}:` : emoji.name } : {}),
      }));
  }
}

/**
 * What is chosen before anybody chooses.
 * @param {SelectComponent} component
 * @returns {string[]}
 */
export function defaultsOf(component) {
  if (component.type === TYPE.text) return component.options.flatMap((option) => (option.default === true ? [option.value] : []));
  return (component.default_values ?? []).map(({ id }) => id);
}

/**
 * How many may be chosen, Discord's defaults applied.
 * @param {SelectComponent} component
 */
export function boundsOf(component) {
  return { least: component.min_values ?? 1, most: component.max_values ?? 1 };
}

/**
 * @param {SelectChoice[]} choices
 * @param {string} typed
 */
export function searchChoices(choices, typed) {
  const wanted = fold(typed.replace(/^[#@]/, '').trim());
  if (wanted === '') return choices;
  return choices.filter(({ label, description }) => fold(label).includes(wanted) || fold(description ?? '').includes(wanted));
}
