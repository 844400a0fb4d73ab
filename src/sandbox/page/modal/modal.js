import { avatar } from '../avatar.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { renderMarkdown } from '../markdown/markdown-dom.js';
import { createField } from './fields.js';

/**
 * A form that the bot opens over the page. The browser's own dialogue keeps the focus inside.
 *
 * @typedef {import('../../window/protocol.js').ModalView} Modal
 * @typedef {import('../../window/protocol.js').FieldValues} FieldValues
 * @typedef {import('./fields.js').Field} Field
 *
 * @typedef {object} ModalContext
 * @property {import('../markdown/markdown-dom.js').Surroundings} around
 * @property {import('../controls/select-choices.js').SelectPlace} place
 * @property {{ id: string, bot?: boolean }} bot
 * @property {string} botName
 * @property {(file: File) => Promise<string>} upload
 * @property {(values: FieldValues) => Promise<string | undefined>} submit gives why the bot did not take it
 */

const TYPE = /** @type {const} */ ({ row: 1, text: 10, label: 18 });

/**
 * @param {Modal} modal
 * @param {ModalContext} context
 */
export function openModal(modal, { around, place, bot, botName, upload, submit }) {
  const { words, locale } = around;
  const back = document.activeElement;
  /** @type {{ field: Field, tell: (problem: string | undefined) => void }[]} */
  const fields = [];

  const problem = h('p', { class: 'failure', role: 'alert' });
  problem.hidden = true;
  const send = h('button', { class: 'button primary', type: 'submit' }, h('span', { class: 'face' }, words.submit));
  const form = h(
    'form',
    { class: 'modal-form', novalidate: true, submit: onSubmit },
    h(
      'div',
      { class: 'modal-body' },
      modal.components.flatMap(renderPart),
      h('p', { class: 'modal-warning' }, words.formGoesTo(botName)),
    ),
    h(
      'footer',
      { class: 'modal-foot' },
      problem,
      h('button', { class: 'button secondary', type: 'button', click: () => dialog.close() }, words.cancel),
      send,
    ),
  );
  const dialog = h(
    'dialog',
    { class: 'modal', 'aria-labelledby': 'modal-title', 'data-modal-id': modal.id },
    h(
      'header',
      { class: 'modal-head' },
      avatar({ ...bot, bot: true }, botName),
      h('h2', { id: 'modal-title' }, modal.title),
      h(
        'button',
        { class: 'modal-close', type: 'button', 'aria-label': words.close, click: () => dialog.close() },
        icon('close'),
      ),
    ),
    form,
  );

  /** @param {Modal['components'][number]} part */
  function renderPart(part) {
    if (part.type === TYPE.text) return h('div', { class: 'markdown' }, renderMarkdown(part.content, around));
    if (part.type === TYPE.row) return part.components.map((input) => renderField(input, input.label ?? '', undefined));
    return part.type === TYPE.label ? renderField(part.component, part.label, part.description) : null;
  }

  /**
   * @param {import('./fields.js').FieldComponent} component
   * @param {string} label
   * @param {string | undefined} description
   */
  function renderField(component, label, description) {
    const id = `field-${modal.id}-${fields.length}`;
    const error = h('p', { class: 'failure', role: 'alert', id: `${id}-error` });
    error.hidden = true;
    const tell = (/** @type {string | undefined} */ sentence) => {
      error.replaceChildren(...(sentence === undefined ? [] : [icon('warning'), sentence]));
      error.hidden = sentence === undefined;
      element.classList.toggle('invalid', sentence !== undefined);
      for (const input of element.querySelectorAll('input, textarea'))
        input.setAttribute('aria-invalid', String(sentence !== undefined));
    };
    const field = createField(component, {
      label,
      labelId: id,
      noteIds: `${description ? `${id}-note ` : ''}${id}-error`,
      words,
      locale,
      place,
      upload,
      changed: () => tell(undefined),
    });
    const note = description ? h('p', { class: 'modal-note', id: `${id}-note` }, description) : null;
    const star = field?.required ? h('span', { class: 'modal-star', title: words.required, 'aria-hidden': 'true' }, ' *') : null;
    // A group of choices is named by its label, which then points to no single one of them.
    const single = field?.element.querySelector(`#${CSS.escape(id)}-input`);
    const heading = single
      ? h('label', { class: 'modal-label', id, for: `${id}-input` }, label, star)
      : h('p', { class: 'modal-label', id }, label, star);
    const element = h(
      'div',
      { class: 'modal-field' },
      field?.named ? null : heading,
      field?.named ? null : note,
      field?.element ?? h('p', { class: 'not-shown' }, words.notShown),
      field?.named ? note : null,
      error,
    );
    if (field) fields.push({ field, tell });
    return element;
  }

  /** @param {Event} event */
  async function onSubmit(event) {
    event.preventDefault();
    if (send.getAttribute('aria-busy') === 'true') return;
    const found = fields.map(({ field }) => field.problem());
    for (const [at, { tell }] of fields.entries()) tell(found[at]);
    const first = found.findIndex((sentence) => sentence !== undefined);
    if (first !== -1) {
      fields[first]?.field.focus();
      return;
    }
    setBusy(true);
    const reason = await filledIn().then(submit, (error) => (error instanceof Error ? error.message : String(error)));
    setBusy(false);
    if (reason === undefined) dialog.close();
    else {
      problem.replaceChildren(icon('warning'), h('span', { title: reason }, words.formFailed));
      problem.hidden = false;
    }
  }

  /** @returns {Promise<FieldValues>} */
  async function filledIn() {
    return Object.fromEntries(await Promise.all(fields.map(async ({ field }) => [field.customId, await field.value()])));
  }

  /** @param {boolean} busy */
  function setBusy(busy) {
    if (busy) problem.hidden = true;
    send.setAttribute('aria-busy', String(busy));
    send.replaceChildren(
      h('span', { class: 'face' }, words.submit),
      ...(busy ? [h('span', { class: 'dots', role: 'img', 'aria-label': words.busy }, h('i'), h('i'), h('i'))] : []),
    );
  }

  dialog.addEventListener('close', () => {
    dialog.remove();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  (fields[0]?.field ?? send).focus();
}
