import type { Article } from './types.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHOUTED = 0.8;

/**
 * The headline as a person writes it: one in capitals is set in sentence case, and each of its words takes the form that the body
 * gives it ("OTAN", "Russie"). Null where the article has no headline.
 */
export function headlineText(article: Article): string | null {
  if (!article.headline) return null;
  const headline = article.headline.text.replace(/\s+/g, ' ');
  const letters = headline.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  if (letters.length < 2 || capitals.length < SHOUTED * letters.length) return headline;

  const forms = bodyForms(article);
  const cased = headline.replace(WORD, (word) => forms.get(word.toLowerCase()) ?? word.toLowerCase());
  return cased.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
}

/** The dateline's place as a person writes it: one in capitals takes the form of the body, else of a name. Null where there is none. */
export function placeText(article: Article): string | null {
  const place = article.dateline?.place ?? null;
  if (place === null || place !== place.toUpperCase() || place === place.toLowerCase()) return place;
  const forms = bodyForms(article);
  return place.replace(WORD, (word) => forms.get(word.toLowerCase()) ?? word.charAt(0) + word.slice(1).toLowerCase());
}

/** How the body writes its words, by their lower-case form: capitals count only where no sentence begins. */
function bodyForms(article: Article): Map<string, string> {
  const forms = new Map<string, string>();
  const { language } = article;
  const remember = (text: string): void => {
    for (const [word] of text.matchAll(WORD)) {
      const lower = word.toLocaleLowerCase(language === 'und' ? 'en' : language);
      if (!forms.has(lower) || word === lower) forms.set(lower, word);
    }
  };
  const from = Math.max(article.headline?.end ?? 0, article.dateline?.end ?? 0);
  for (const { mentions } of article.names) for (const mention of mentions) if (mention.start >= from) remember(mention.text);
  for (const sentence of article.sentences) {
    // The first word, and a dateline before it, have capitals of their own.
    const text = sentence.text.slice(Math.max(0, from - sentence.start));
    const [first] = text.match(/^\P{L}*[\p{L}\p{M}\p{N}]+/u) ?? [''];
    remember(text.slice(first.length));
  }
  return forms;
}
