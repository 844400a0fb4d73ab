import { h } from '../dom.js';
import { renderMarkdown } from '../markdown/markdown-dom.js';
import { safeUrl } from '../markdown/markdown-inline.js';
import { picture } from './media.js';

/**
 * @param {import('discord-api-types/v10').APIEmbed} embed
 * @param {import('../markdown/markdown-dom.js').Surroundings} around
 */
export function renderEmbed(embed, around) {
  const href = safeUrl(embed.url ?? '');
  const title = embed.title ? renderMarkdown(embed.title, around) : [];
  const element = h(
    'div',
    { class: 'embed' },
    embed.author ? h('div', { class: 'embed-author' }, embed.author.name) : null,
    embed.title
      ? h('div', { class: 'embed-title' }, href ? h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, title) : title)
      : null,
    embed.description ? h('div', { class: 'markdown' }, renderMarkdown(embed.description, around)) : null,
    embed.fields?.length
      ? h(
          'dl',
          { class: 'embed-fields' },
          embed.fields.map((field) =>
            h(
              'div',
              { class: field.inline ? 'inline' : '' },
              h('dt', {}, renderMarkdown(field.name, around)),
              h('dd', { class: 'markdown' }, renderMarkdown(field.value, around)),
            ),
          ),
        )
      : null,
    embed.image ? picture(embed.image.url, undefined, false, 'picture', around) : null,
    embed.thumbnail ? picture(embed.thumbnail.url, undefined, false, 'thumbnail', around) : null,
    embed.footer ? h('small', { class: 'embed-footer' }, embed.footer.text) : null,
  );
  if (typeof embed.color === 'number') element.style.setProperty('--accent', `#${embed.color.toString(16).padStart(6, '0')}`);
  return element;
}
