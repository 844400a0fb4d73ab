import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { Length } from '../../briefing/length.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import { chooseLocale, type Sentences, sentencesIn } from '../../locales/index.js';
import type { Posting } from '../../publishing/types.js';
import { toCustomId } from '../interactions/customId.js';
import { button, buttonRow, coloured, container, textDisplay } from '../message/components.js';
import { plainLine } from '../message/escape.js';
import { MAX_THREAD_NAME } from '../message/limits.js';
import { briefingView } from '../views/briefing.js';
import { digestView } from '../views/digest.js';
import { headlinesView } from '../views/headlines.js';

export interface PostForm {
  /** The delivery's id, in the custom ids of the message's buttons; none in a preview. */
  tag?: string;
  /** Lines below the heading: that it is late, or corrected. */
  notes?: readonly string[];
  /** The posting's own, unless a shorter one fits better, or nothing but the headlines does. */
  length?: Length | 'headlines';
  /** 0xRRGGBB; null: the bot's own. */
  colour?: number | null;
}

/** A post's message, with what it tells of these articles; of none, that there is nothing new. The role that is pinged stands in it. */
export function renderPost(
  posting: Posting,
  entries: readonly LibraryArticle[],
  { tag, notes = [], length = posting.length, colour = null }: PostForm = {},
): APIMessageTopLevelComponent[] {
  const t = postSentences(posting);
  const lines = [...(posting.mention === null ? [] : [`<@&${posting.mention}>`]), ...notes];
  const [entry] = entries;
  const shown = !entry
    ? nothingNewView(lines, t)
    : length === 'headlines'
      ? headlinesView(entries, { t, tag, notes: lines })
      : posting.article.kind === 'digest'
        ? digestView(entries, { t, tag, notes: lines })
        : briefingView({ entry, t, tag }, length, lines);
  return coloured(withMark(shown, entry, tag, t), colour);
}

export const postFlags = ({ silent }: Posting): number =>
  MessageFlags.IsComponentsV2 | (silent ? MessageFlags.SuppressNotifications : 0);

/** The title of a forum post: the article's headline, or for several how many they are and the first one's. */
export function postTitle(posting: Posting, entries: readonly LibraryArticle[]): string {
  const t = postSentences(posting);
  const [first] = entries;
  const title = !first
    ? t.posts.nothingNew
    : posting.article.kind === 'digest'
      ? t.posts.digestTitle(entries.length, first.title)
      : first.title;
  const line = plainLine(title).trim();
  return line.length > MAX_THREAD_NAME
    ? `${line
        .slice(0, MAX_THREAD_NAME - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trimEnd()}…`
    : line;
}

const postSentences = ({ locale }: Posting): Sentences => sentencesIn(chooseLocale(locale));

const nothingNewView = (notes: readonly string[], t: Sentences): APIMessageTopLevelComponent[] => [
  container([textDisplay([t.posts.nothingNew, ...notes.map((note) => `-# ${note}`)].join('\n'))]),
];

/**
 * Every post can be found again by a button of its own, and tells by it which article it shows: one that is a headline alone has
 * none, nor has a post without news.
 */
function withMark(
  components: APIMessageTopLevelComponent[],
  entry: LibraryArticle | undefined,
  tag: string | undefined,
  t: Sentences,
): APIMessageTopLevelComponent[] {
  if (JSON.stringify(components).includes('"custom_id"')) return components;
  return [
    ...components,
    ...buttonRow([button(toCustomId('articles', entry ? [0, entry.id] : [0], tag), t.posts.allArticles)]),
  ] as APIMessageTopLevelComponent[];
}
