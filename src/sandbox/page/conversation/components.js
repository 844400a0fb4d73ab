import { isSelect } from '../controls/select-choices.js';
import { h } from '../dom.js';
import { linkButton, renderMarkdown } from '../markdown/markdown-dom.js';
import { safeUrl } from '../markdown/markdown-inline.js';
import { coveredBySpoiler, file, picture } from './media.js';
import { messageSelect } from './message-select.js';

/**
 * @typedef {import('discord-api-types/v10').APIMessageComponent} Component
 * @typedef {import('discord-api-types/v10').APIMediaGalleryItem} GalleryItem
 * @typedef {import('../markdown/markdown-dom.js').Surroundings} Surroundings
 *
 * @typedef {object} Pressing
 * @property {string | undefined} busy the custom id that was pressed and has no answer yet
 * @property {(customId: string) => void} press
 * @property {Record<string, string[]>} chosen in select menus, by custom id
 * @property {(customId: string, values: string[]) => void} select
 * @property {import('../controls/select-choices.js').SelectPlace} choosable
 */

/** Discord's numbers of what the page shows. */
const TYPE = /** @type {const} */ ({
  row: 1,
  button: 2,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
});
const BUTTON_STYLES = ['primary', 'primary', 'secondary', 'success', 'danger', 'link'];
const LINK = 5;

/**
 * @param {Component} component
 * @param {Surroundings} around
 * @param {Pressing} pressing
 * @returns {HTMLElement}
 */
export function renderComponent(component, around, pressing) {
  const { words } = around;
  const inside = (/** @type {readonly Component[]} */ components) =>
    components.map((child) => renderComponent(child, around, pressing));
  switch (component.type) {
    case TYPE.container: {
      const container = h('div', { class: 'container' }, inside(component.components));
      const colour = component.accent_color;
      if (typeof colour === 'number') container.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
      return component.spoiler ? coveredBySpoiler(container, words.spoiler) : container;
    }
    case TYPE.text:
      return h('div', { class: 'text markdown' }, renderMarkdown(component.content, around));
    case TYPE.section:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'section-texts' }, inside(component.components)),
        h('div', { class: 'accessory' }, renderComponent(component.accessory, around, pressing)),
      );
    case TYPE.separator:
      return h('div', {
        class: `separator ${component.spacing === 2 ? 'large' : 'small'} ${component.divider === false ? '' : 'divider'}`,
        ...(component.divider === false ? {} : { role: 'separator' }),
      });
    case TYPE.row:
      return h('div', { class: 'row' }, inside(component.components));
    case TYPE.button:
      return button(component, around, pressing);
    case TYPE.thumbnail:
      return picture(component.media.url, component.description, component.spoiler, 'thumbnail', around);
    case TYPE.gallery:
      return h(
        'div',
        { class: 'gallery', 'data-count': Math.min(component.items.length, 4) },
        component.items.map((/** @type {GalleryItem} */ item) =>
          picture(item.media.url, item.description, item.spoiler, 'picture', around, item.media),
        ),
      );
    case TYPE.file: {
      const shown = file(component.file.url, component.name, component.size, around);
      return component.spoiler ? coveredBySpoiler(shown, words.spoiler) : shown;
    }
    default:
      if (isSelect(component))
        return messageSelect(/** @type {import('discord-api-types/v10').APISelectMenuComponent} */ (component), words, pressing);
      return h('p', { class: 'not-shown' }, words.notShown);
  }
}

/**
 * @param {import('discord-api-types/v10').APIButtonComponent} component
 * @param {Surroundings} around
 * @param {Pressing} pressing
 */
function button(component, { words }, pressing) {
  const label = 'label' in component ? component.label : undefined;
  const emoji = 'emoji' in component ? component.emoji : undefined;
  const face = [
    ...(emoji?.name ? [h('span', { class: 'emoji' }, emoji.id ? `:${emoji.name}:` : emoji.name)] : []),
    ...(label ? [h('span', {}, label)] : []),
  ];
  if (component.style === LINK) {
    const href = safeUrl(component.url);
    return href && !component.disabled
      ? linkButton(href, face, words)
      : h('button', { class: 'button link', disabled: true }, face);
  }
  const customId = 'custom_id' in component ? component.custom_id : '';
  const busy = pressing.busy === customId;
  return h(
    'button',
    {
      class: `button ${BUTTON_STYLES[component.style] ?? 'secondary'}`,
      type: 'button',
      'data-custom-id': customId,
      disabled: component.disabled,
      // A pressed button keeps the focus, hence not `disabled`; `press` itself lets nothing through meanwhile.
      'aria-disabled': pressing.busy !== undefined ? 'true' : null,
      'aria-busy': busy ? 'true' : null,
      click: () => pressing.press(customId),
    },
    h('span', { class: 'face' }, face),
    busy ? h('span', { class: 'dots', role: 'img', 'aria-label': words.busy }, h('i'), h('i'), h('i')) : null,
  );
}
