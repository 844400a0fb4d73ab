import type { ModalSubmitInteraction } from 'discord.js';
import type { Metadata } from '../../intake/frontMatter.js';
import type { ArticleHead } from '../../library/libraryArticle.js';
import type { Draft } from '../../library/own/own.js';
import type { Sentences } from '../../locales/index.js';
import type { Context } from '../interactions/context.js';
import { toCustomId } from '../interactions/customId.js';
import { modal, textField, typedIn } from '../interactions/modal.js';
import { clipText } from '../message/escape.js';
import { MAX_ASKED } from './articleOptions.js';
import { MAX_FIELD, TEXT_FIELDS } from './longText.js';
import { readDay } from './typedDay.js';

/** One of a server's own articles, as it is shown and as it was handed in. */
export interface OwnArticle {
  head: ArticleHead;
  draft: Draft;
}

/** As front matter takes them. */
const MAX_LINE = 500;
const TEXTS = Array.from({ length: TEXT_FIELDS }, (_, index) => `text-${index + 1}`);

/** The form for an article's text, in fields one after the other. */
export const textModal = (
  [kind = '', ...args]: string[],
  texts: readonly string[],
  { ownArticles: { textModal: t } }: Sentences,
) =>
  modal(
    toCustomId(kind, args),
    t.title,
    TEXTS.map((customId, index) =>
      textField({
        customId,
        label: index === 0 ? t.text : (t.more[index - 1] ?? t.text),
        description: index === 0 ? t.textHint : t.moreHint,
        long: true,
        required: index === 0,
        maxLength: MAX_FIELD,
        value: texts[index] ?? null,
      }),
    ),
  );

export const typedText = (interaction: ModalSubmitInteraction): string[] => TEXTS.map((field) => typedIn(interaction, field));

/** The form for what is known of an article beside its text, filled with what is known now. */
export function aboutModal(head: ArticleHead, { metadata }: Draft, { ownArticles: { aboutModal: t } }: Sentences) {
  const line = (customId: string, label: string, value: string | null, description?: string) =>
    textField({ customId, label, value, maxLength: MAX_LINE, ...(description ? { description } : {}) });
  return modal(toCustomId('article-about', [head.id]), t.title, [
    line('title', t.headline, metadata.title, t.headlineHint),
    line('source', t.source, metadata.source ?? head.source),
    line('date', t.date, metadata.published ?? head.published, t.dateHint),
    line('url', t.url, metadata.url),
  ]);
}

/** What is known with what was typed there; an empty field is a part that is not known. A date or an address that cannot be read is left as it was, and told. */
export function typedAbout(
  interaction: ModalSubmitInteraction,
  { app, t }: Context,
  { head, draft: { metadata } }: OwnArticle,
): { metadata: Metadata; problems: string[] } {
  const part = (field: string): string | null => typedIn(interaction, field).trim().replace(/\s+/g, ' ') || null;
  const [title, source, date, url] = [part('title'), part('source'), part('date'), part('url')];
  const published = date === null ? null : isInstant(date) ? date : readDay(date, app.now(), interaction.locale === 'en-US');
  const wrongDate = date !== null && published === null;
  const wrongUrl = url !== null && !/^https?:\/\/[^\s/]+/i.test(url);
  return {
    metadata: {
      ...metadata,
      title,
      // What the text itself says stands in the form as well: it is no change.
      source: source === (metadata.source ?? head.source) ? metadata.source : source,
      published: wrongDate || date === (metadata.published ?? head.published) ? metadata.published : published,
      url: wrongUrl ? metadata.url : url,
    },
    problems: [
      ...(wrongDate ? [t.ownArticles.wrongDate(clipText(date, MAX_ASKED))] : []),
      ...(wrongUrl ? [t.ownArticles.wrongUrl(clipText(url, MAX_ASKED))] : []),
    ],
  };
}

/** The form shows a publication date with its time as it is kept. */
const isInstant = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}(T\S+)?$/.test(typed) && !Number.isNaN(Date.parse(typed));
