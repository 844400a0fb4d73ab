import type { APIMessageTopLevelComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countComponents, MAX_COMPONENTS, MAX_TEXT, MAX_THREAD_NAME, textsOf } from '../../src/discord/message/limits.js';
import { postTitle, renderPost } from '../../src/discord/posts/render.js';
import { NO_METADATA } from '../../src/intake/frontMatter.js';
import { toLibraryArticle } from '../../src/library/libraryArticle.js';
import { LOCALES, sentencesIn } from '../../src/locales/index.js';
import { type ArticleChoice, PLAIN, type Posting } from '../../src/publishing/types.js';

const TAG = 'd'.repeat(25);
const ROLE = '9'.repeat(20);

const posting = (article: ArticleChoice, locale = 'fr'): Posting => ({
  ...PLAIN,
  guildId: '1',
  channelId: '2',
  article,
  locale,
  length: 'long',
  mention: ROLE,
});
const DIGEST: ArticleChoice = { kind: 'digest', max: 10 };

const entriesOf = (texts: readonly string[]) =>
  texts.map((text, i) => ({
    ...toLibraryArticle(`${i}-${'x'.repeat(38)}`, text, NO_METADATA),
    source: text.slice(0, 300) || null,
  }));

const render = (article: ArticleChoice, texts: readonly string[], locale: string) => {
  const late = sentencesIn(locale as 'fr').posts.late;
  return renderPost(posting(article, locale), entriesOf(texts), { tag: TAG, notes: [late, late] });
};

function expectPost(message: APIMessageTopLevelComponent[]): void {
  expect(countComponents(message)).toBeLessThanOrEqual(MAX_COMPONENTS);
  const texts = textsOf(message);
  expect(texts.join('').length).toBeLessThanOrEqual(MAX_TEXT);
  expect(Buffer.byteLength(texts.join('')) + 12 * texts.length).toBeLessThanOrEqual(9500);
  for (const text of texts) expect(text.trim()).not.toBe('');
  const ids = [...JSON.stringify(message).matchAll(/"custom_id":"([^"]*)"/g)].map(([, id = '']) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    expect(id.length).toBeLessThanOrEqual(100);
    expect(id.endsWith(`~${TAG}`)).toBe(true);
  }
  // The one role that is asked for, and nobody whom an article names.
  const mentions = texts.join('\n').match(/(?<!\\)<@[&!]?\d+>|(?<!\\)@(everyone|here)/g);
  expect(mentions).toEqual([`<@&${ROLE}>`]);
}

const LONG = 'Une phrase dont on ne voit pas la fin parce qu’elle continue '.repeat(60);
const FAT = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} '.repeat(900);

describe('a post', () => {
  test.each(
    LOCALES.flatMap((locale) =>
      Array.from({ length: 10 }, (_, n) => [n + 1, locale] as const).flatMap(([n, l]) => [
        [n, 'long', LONG, l] as const,
        [n, 'heavy', FAT, l] as const,
        [n, 'empty', '', l] as const,
      ]),
    ),
  )('of %d %s articles is within Discord’s limits, bears its mark and pings its role (%s)', (count, _, text, locale) => {
    const texts = Array.from({ length: count }, (_, i) => `Titre ${i} ${text.slice(0, 400)}\n${text} ${i}. ${text} ${i}.`);
    expectPost(render(DIGEST, texts, locale));
    expectPost(render({ kind: 'newest' }, texts.slice(0, 1), locale));
    expectPost(render(DIGEST, [], locale));
  });

  test('of an article that is a headline alone bears its mark', () => {
    for (const locale of LOCALES) expectPost(render({ kind: 'newest' }, ['Le pont rouvre'], locale));
  });

  test('of any texts whatever keeps to that', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { minLength: 1, maxLength: 10 }), (texts) => {
        const written = texts.map((text, i) => `${text || 'x'}\n@everyone <@&1> ${text}. <@2> ${text} ${i}.`);
        expectPost(render(DIGEST, written, 'fr'));
      }),
      { numRuns: 60 },
    );
  });

  test('in a forum has the headline as its title, as long as Discord takes it', () => {
    const [long, strange] = entriesOf([`${'Très long '.repeat(20)}\nTexte.`, 'Sur\u202edeux\tlignes\nTexte.']);
    if (!long || !strange) throw new Error('There are two');
    for (const entries of [[long], [strange], [long, strange], []])
      for (const locale of LOCALES) {
        const title = postTitle(posting(entries.length > 1 ? DIGEST : { kind: 'newest' }, locale), entries);
        expect(title.length).toBeLessThanOrEqual(MAX_THREAD_NAME);
        expect(title.trim()).toBe(title);
        expect(title).not.toBe('');
      }
    expect(postTitle(posting({ kind: 'newest' }), [strange])).toBe('Surdeux lignes');
  });
});
