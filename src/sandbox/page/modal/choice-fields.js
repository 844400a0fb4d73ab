import { h } from '../dom.js';

/** Radio buttons, a group of boxes, and a single box. */

/** @typedef {import('./fields.js').Field} Field */

const RADIO = 21;

/**
 * @param {import('discord-api-types/v10').APIRadioGroupComponent | import('discord-api-types/v10').APICheckboxGroupComponent} component
 * @param {import('./fields.js').FieldNeeds} needs
 * @returns {Field}
 */
export function createChoiceField(component, { labelId, noteIds, words, changed }) {
  const { custom_id: customId, options } = component;
  const required = component.required !== false;
  const radio = component.type === RADIO;
  const least = component.type === RADIO ? 1 : (component.min_values ?? 1);
  const most = component.type === RADIO ? 1 : (component.max_values ?? options.length);
  const inputs = options.map((option, at) =>
    h('input', {
      type: radio ? 'radio' : 'checkbox',
      name: `${labelId}-choice`,
      value: option.value,
      checked: option.default === true,
      'data-custom-id': customId,
      'aria-describedby': option.description ? `${labelId}-note-${at}` : null,
      change: () => {
        limit();
        changed();
      },
    }),
  );
  const values = () => inputs.filter((input) => input.checked).map((input) => input.value);
  /** As at Discord, no more can be checked once the most are. */
  function limit() {
    if (radio) return;
    const full = values().length >= most;
    for (const input of inputs) input.disabled = full && !input.checked;
  }
  limit();
  const element = h(
    'div',
    { class: 'modal-choices', role: radio ? 'radiogroup' : 'group', 'aria-labelledby': labelId, 'aria-describedby': noteIds },
    options.map((option, at) =>
      h(
        'label',
        { class: 'modal-choice' },
        inputs[at],
        h(
          'span',
          { class: 'modal-choice-words' },
          h('span', {}, option.label),
          option.description ? h('small', { id: `${labelId}-note-${at}` }, option.description) : null,
        ),
      ),
    ),
  );
  return {
    customId,
    element,
    required,
    value: () => (radio ? (values()[0] ?? null) : values()),
    problem: () => {
      const count = values().length;
      if (count === 0) return required && least > 0 ? words.fieldRequired : undefined;
      return count < least ? words.choose(least, most, count) : undefined;
    },
    focus: () => (inputs.find((input) => input.checked) ?? inputs[0])?.focus(),
  };
}

/**
 * @param {import('discord-api-types/v10').APICheckboxComponent} component
 * @param {import('./fields.js').FieldNeeds} needs
 * @returns {Field}
 */
export function createCheckbox(component, { label, noteIds, changed }) {
  const input = h('input', {
    type: 'checkbox',
    checked: component.default === true,
    'data-custom-id': component.custom_id,
    'aria-describedby': noteIds,
    change: changed,
  });
  return {
    customId: component.custom_id,
    element: h('label', { class: 'modal-choice single' }, input, h('span', { class: 'modal-choice-words' }, label)),
    required: false,
    named: true,
    value: () => input.checked,
    problem: () => undefined,
    focus: () => input.focus(),
  };
}
