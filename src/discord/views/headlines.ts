import type { LibraryArticle } from '../../library/libraryArticle.js';
import type { Sentences } from '../../locales/index.js';
import { toCustomId } from '../interactions/customId.js';
import { button, buttonRow, container, linkButton, textDisplay } from '../message/components.js';
import { clipText } from '../message/escape.js';
import { MAX_ROW } from '../message/limits.js';

const MAX_TITLE = 100;
/** So many buttons Discord takes, with room for the text. */
const MAX_ARTICLES = 25;

/** The least that a post can say: the headlines, each with the button to its briefing, and the link where there is one article. */
export function headlinesView(
  entries: readonly LibraryArticle[],
  { t, tag, notes }: { t: Sentences; tag?: string | undefined; notes: readonly string[] },
) {
  const shown = entries.slice(0, MAX_ARTICLES);
  const [only] = shown;
  const lines = [
    ...shown.map(({ title }, i) =>
      shown.length === 1 ? `## ${clipText(title, MAX_TITLE)}` : `${i + 1}. ${clipText(title, MAX_TITLE)}`,
    ),
    ...notes.map((note) => `-# ${note}`),
  ];
  const buttons = shown.map(({ id }, i) =>
    button(toCustomId('briefing', [id], tag), shown.length === 1 ? t.posts.fullBriefing : `${t.articles.open} (${i + 1})`),
  );
  const all = [...buttons, ...(shown.length === 1 && only ? [linkButton(only.url, t.article.readSource)] : [])];
  const rows = Array.from({ length: Math.ceil(all.length / MAX_ROW) }, (_, row) =>
    buttonRow(all.slice(row * MAX_ROW, (row + 1) * MAX_ROW)),
  );
  return [container([textDisplay(lines.join('\n')), ...rows.flat()])];
}
