import { h } from '../dom.js';

/** Discord's own, where a bot names none. */
const LONGEST = 4000;
const PARAGRAPH = 2;

/**
 * A line or a paragraph, with how much of its length is taken.
 * @param {import('discord-api-types/v10').APITextInputComponent} component
 * @param {import('./fields.js').FieldNeeds} needs
 * @returns {import('./fields.js').Field}
 */
export function createTextField(component, { labelId, noteIds, words, locale, changed }) {
  const { custom_id: customId, placeholder, value = '', min_length: least = 0, max_length: most = LONGEST } = component;
  const required = component.required !== false;
  const counterId = `${labelId}-count`;
  const attributes = {
    id: `${labelId}-input`,
    class: 'modal-text',
    'data-custom-id': customId,
    'aria-labelledby': labelId,
    'aria-describedby': `${counterId} ${noteIds}`,
    'aria-required': required ? 'true' : null,
    maxlength: most,
    placeholder,
    spellcheck: 'false',
    autocomplete: 'off',
  };
  const input =
    component.style === PARAGRAPH ? h('textarea', { ...attributes, rows: 4 }) : h('input', { ...attributes, type: 'text' });
  input.value = value;
  const number = new Intl.NumberFormat(locale);
  const counter = h('span', { class: 'modal-count', id: counterId });
  const count = () => {
    counter.textContent = `${number.format(input.value.length)} / ${number.format(most)}`;
    counter.setAttribute('aria-label', words.letters(input.value.length, most));
  };
  input.addEventListener('input', () => {
    count();
    changed();
  });
  count();
  return {
    customId,
    element: h('div', { class: 'modal-text-frame' }, input, counter),
    required,
    value: () => input.value,
    problem: () => {
      if (input.value.trim() === '') return required ? words.fieldRequired : undefined;
      return input.value.length < least ? words.tooShort(least) : undefined;
    },
    focus: () => input.focus(),
  };
}
