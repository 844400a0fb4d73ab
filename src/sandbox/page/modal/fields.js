import { createSelect } from '../controls/select.js';
import { boundsOf, defaultsOf, isSelect, selectChoices } from '../controls/select-choices.js';
import { h } from '../dom.js';
import { createCheckbox, createChoiceField } from './choice-fields.js';
import { createTextField } from './text-field.js';
import { createUploadField } from './upload-field.js';

/**
 * What a modal asks for, one field a component.
 *
 * @typedef {import('discord-api-types/v10').APIComponentInLabel} FieldComponent
 * @typedef {string | readonly string[] | boolean | null} FieldValue
 *
 * @typedef {object} Field
 * @property {string} customId
 * @property {HTMLElement} element
 * @property {boolean} required
 * @property {boolean} [named] whether the element says the label itself
 * @property {() => FieldValue | Promise<FieldValue>} value
 * @property {() => string | undefined} problem what is wrong with the value, as a sentence
 * @property {() => void} focus
 *
 * @typedef {object} FieldNeeds
 * @property {string} label
 * @property {string} labelId id of the element that shows it
 * @property {string} noteIds ids of what describes the field
 * @property {import('../words/words.js').Words} words
 * @property {string} locale
 * @property {import('../controls/select-choices.js').SelectPlace} place
 * @property {(file: File) => Promise<string>} upload gives the file's id
 * @property {() => void} changed
 */

const TYPE = /** @type {const} */ ({ text: 4, upload: 19, radio: 21, boxes: 22, box: 23 });

/**
 * @param {FieldComponent} component
 * @param {FieldNeeds} needs
 * @returns {Field | undefined} undefined for what the page does not know
 */
export function createField(component, needs) {
  switch (component.type) {
    case TYPE.text:
      return createTextField(component, needs);
    case TYPE.upload:
      return createUploadField(component, needs);
    case TYPE.radio:
    case TYPE.boxes:
      return createChoiceField(component, needs);
    case TYPE.box:
      return createCheckbox(component, needs);
    default:
      return isSelect(component) ? selectField(component, needs) : undefined;
  }
}

/**
 * @param {import('discord-api-types/v10').APISelectMenuComponent} component
 * @param {FieldNeeds} needs
 * @returns {Field}
 */
function selectField(component, { label, labelId, noteIds, words, place, changed }) {
  const required = component.required !== false;
  const { least, most } = boundsOf(component);
  const select = createSelect({
    name: label,
    placeholder: component.placeholder ?? words.chooseHere,
    choices: selectChoices(component, place),
    chosen: defaultsOf(component),
    least: required ? least : 0,
    most,
    customId: component.custom_id,
    inputId: `${labelId}-input`,
    describedBy: noteIds,
    words,
    take: changed,
  });
  return {
    customId: component.custom_id,
    element: h('div', { class: 'modal-select' }, select.element),
    required,
    value: select.values,
    problem: () => {
      const count = select.values().length;
      if (count === 0) return required ? words.fieldRequired : undefined;
      return count < least ? words.choose(least, most, count) : undefined;
    },
    focus: select.focus,
  };
}
