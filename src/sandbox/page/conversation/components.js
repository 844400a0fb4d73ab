import { h } from '../dom.js';
import { icon } from '../icons.js';
import { linkButton, renderMarkdown } from '../markdown/markdown-dom.js';
import { safeUrl } from '../markdown/markdown-inline.js';

/**
 * @typedef {import('discord-api-types/v10').APIMessageComponent} Component
 * @typedef {import('discord-api-types/v10').APIMediaGalleryItem} GalleryItem
 * @typedef {import('../markdown/markdown-dom.js').Surroundings} Surroundings
 *
 * @typedef {object} Pressing
 * @property {string | undefined} busy the custom id that was pressed and has no answer yet
 * @property {(customId: string) => void} press
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
      return picture(component.media.url, component.description, component.spoiler, 'thumbnail', words);
    case TYPE.gallery:
      return h(
        'div',
        { class: 'gallery', 'data-count': Math.min(component.items.length, 4) },
        component.items.map((/** @type {GalleryItem} */ item) =>
          picture(item.media.url, item.description, item.spoiler, 'picture', words),
        ),
      );
    case TYPE.file:
      return file(component.file.url, component.name, component.size, around);
    default:
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

/**
 * The page loads pictures from the sandbox only, so that no message can make it call out.
 * @param {string} url
 * @param {string | null | undefined} description
 * @param {boolean | undefined} hidden
 * @param {string} className
 * @param {import('../words/words.js').Words} words
 * @returns {HTMLElement}
 */
export function picture(url, description, hidden, className, words) {
  const own = ownUrl(url);
  if (!own) {
    const href = safeUrl(url);
    const host = href ? new URL(href).host : url;
    const address = href
      ? h('a', { href, target: '_blank', rel: 'noopener noreferrer', title: href }, description || host)
      : host;
    return h('span', { class: `${className} elsewhere`, title: `${words.pictureElsewhere} ${url}` }, icon('file'), address);
  }
  const image = h('img', { class: className, src: own, alt: description ?? words.image, loading: 'lazy' });
  return hidden ? coveredBySpoiler(image, words.spoiler) : image;
}

/**
 * @param {string} url
 * @returns {string | undefined} the address if it is of this server, or holds the picture itself
 */
function ownUrl(url) {
  if (!URL.canParse(url, location.href)) return undefined;
  const parsed = new URL(url, location.href);
  return parsed.origin === location.origin || /^data:image\/(png|jpeg|gif|webp);/.test(parsed.href) ? parsed.href : undefined;
}

/**
 * @param {HTMLElement} element
 * @param {string} label
 */
function coveredBySpoiler(element, label) {
  const cover = h('button', { class: 'spoiler-cover', type: 'button', 'aria-label': label }, label);
  const wrapper = h('div', { class: 'covered' }, element, cover);
  element.inert = true;
  cover.addEventListener('click', () => {
    element.inert = false;
    wrapper.replaceWith(element);
  });
  return wrapper;
}

/**
 * @param {string} url
 * @param {string | undefined} name
 * @param {number | undefined} size in bytes
 * @param {Surroundings} around
 */
export function file(url, name, size, { words, locale }) {
  const href = ownUrl(url);
  const label = name ?? url.split('/').at(-1) ?? words.file;
  const unit = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  return h(
    'div',
    { class: 'file' },
    icon('file'),
    h(
      'div',
      {},
      href ? h('a', { href, download: label }, label) : h('span', {}, label),
      h('small', {}, size === undefined ? '' : unit.format(size / 1000)),
    ),
  );
}
