import { createSelect } from '../controls/select.js';
import { boundsOf, defaultsOf, selectChoices } from '../controls/select-choices.js';

/**
 * A select menu in a message: what is chosen is sent to the bot at once.
 * @param {import('discord-api-types/v10').APISelectMenuComponent} component
 * @param {import('../words/words.js').Words} words
 * @param {import('./components.js').Pressing} pressing
 */
export function messageSelect(component, words, { busy, chosen, select, choosable }) {
  const { custom_id: customId, placeholder = words.chooseHere } = component;
  return createSelect({
    name: placeholder,
    placeholder,
    choices: selectChoices(component, choosable),
    chosen: chosen[customId] ?? defaultsOf(component),
    ...boundsOf(component),
    disabled: component.disabled === true,
    busy: busy === customId,
    customId,
    words,
    take: (values) => select(customId, values),
  }).element;
}
