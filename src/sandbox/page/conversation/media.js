import { formatSize } from '../controls/files.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { safeUrl } from '../markdown/markdown-inline.js';

/**
 * Pictures and files. The page loads them from the sandbox only, so that no message can make it call out.
 * @typedef {import('../markdown/markdown-dom.js').Surroundings} Surroundings
 */

/**
 * @param {string} url
 * @param {string | null | undefined} description
 * @param {boolean | undefined} hidden
 * @param {string} className
 * @param {Surroundings} around
 * @param {{ width?: number | null, height?: number | null }} [size] in pixels, so that its room is kept until it is there
 * @returns {HTMLElement}
 */
export function picture(url, description, hidden, className, { words, filesOrigin }, { width, height } = {}) {
  const own = ownUrl(url, filesOrigin);
  if (!own) {
    const href = safeUrl(url);
    const host = href ? new URL(href).host : url;
    const address = href
      ? h('a', { href, target: '_blank', rel: 'noopener noreferrer', title: href }, description || host)
      : host;
    return h('span', { class: `${className} elsewhere`, title: `${words.pictureElsewhere} ${url}` }, icon('file'), address);
  }
  const image = h('img', { class: className, src: own, alt: description ?? words.image, width, height });
  return hidden ? coveredBySpoiler(image, words.spoiler) : image;
}

/**
 * @param {string} url
 * @param {string | undefined} filesOrigin
 * @returns {string | undefined} the address if it is the sandbox's, or holds the picture itself
 */
function ownUrl(url, filesOrigin) {
  if (!URL.canParse(url, location.href)) return undefined;
  const parsed = new URL(url, location.href);
  const own = parsed.origin === location.origin || parsed.origin === filesOrigin;
  return own || /^data:image\/(png|jpeg|gif|webp);/.test(parsed.href) ? parsed.href : undefined;
}

/**
 * @param {HTMLElement} element
 * @param {string} label
 */
export function coveredBySpoiler(element, label) {
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
 * A file with its size, to download.
 * @param {string} url
 * @param {string | undefined} name
 * @param {number | undefined} size in bytes
 * @param {Surroundings} around
 */
export function file(url, name, size, { words, locale, filesOrigin }) {
  const href = ownUrl(url, filesOrigin);
  const label = name ?? url.split('/').at(-1) ?? words.file;
  const link = { href, download: label, rel: 'noopener noreferrer' };
  return h(
    'div',
    { class: 'file' },
    icon('file'),
    h(
      'div',
      { class: 'file-words' },
      href ? h('a', link, label) : h('span', {}, label),
      h('small', {}, size === undefined ? '' : formatSize(size, locale)),
    ),
    href ? h('a', { ...link, class: 'file-download', 'aria-label': words.download(label) }, icon('download')) : null,
  );
}
