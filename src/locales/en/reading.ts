import type { Sentences } from '../index.js';
import { count, number } from './formats.js';

export const article: Sentences['article'] = {
  newest: 'The newest',
  undated: 'no date',
  quotes: (n) => count(n, 'quote', 'quotes'),
  figures: (n) => count(n, 'figure', 'figures'),
  readSource: 'Read at the source',
};

export const briefing: Sentences['briefing'] = {
  summary: 'Summary',
  quotes: 'Quotes',
  figures: 'Figures',
  allQuotes: (n) => `All quotes (${number(n)})`,
  allFigures: (n) => `All figures (${number(n)})`,
  timeline: 'Timeline',
  people: 'Who’s who',
  seeInArticle: 'See in the article',
  noSentences: 'This article has no sentence to sum up.',
  noQuotes: 'No quote was read in this article.',
  noFigures: 'No figure was read in this article.',
  unknownLanguage: 'The language of this article is not recognised: speakers are not looked for.',
  empty: 'This article has no text.',
};

export const quotes: Sentences['quotes'] = {
  title: (title) => `Quotes — ${title}`,
  titleBy: (speaker, title) => `Quotes by ${speaker} — ${title}`,
  unknownSpeaker: 'speaker not identified',
  partial: 'partial quote',
};

export const figures: Sentences['figures'] = {
  title: (title) => `Figures — ${title}`,
  age: 'age',
  whatUnknown: 'what this number counts is not identified',
};

export const timeline: Sentences['timeline'] = {
  title: (title) => `Timeline — ${title}`,
  none: 'No date was read in this article.',
  yearless: 'Without a year: the article does not tell it',
};

export const people: Sentences['people'] = {
  title: (title) => `Who’s who — ${title}`,
  none: 'No name was read in this article.',
  sections: { person: 'People', organisation: 'Organisations', place: 'Places', other: 'Quoted without a name' },
  places: (n) => count(n, 'mention', 'mentions'),
  quotesOf: 'Quotes',
  mention: (n, of) => `Mention ${number(n)} of ${number(of)}`,
  previous: 'Previous mention',
  next: 'Next mention',
};

export const place: Sentences['place'] = {
  paragraph: (n, of) => `Paragraph ${number(n)} of ${number(of)}`,
  previous: 'Previous paragraph',
  next: 'Next paragraph',
  changed: 'The article has changed since this message. Ask for it again with `/briefing` to read it as it is now.',
};

export const paging: Sentences['paging'] = {
  page: (n, of) => `Page ${number(n)} of ${number(of)}`,
  previous: 'Previous page',
  next: 'Next page',
};

export const articles: Sentences['articles'] = {
  title: (n) => `Articles (${number(n)})`,
  open: 'Briefing',
  none: 'There are no articles yet. Whoever hosts the bot adds some by putting a text file into the folder “content”.',
};

export const help: Sentences['help'] = {
  title: 'Dépêche',
  intro:
    'Dépêche reads the article and tells what is in it: the summary in its own sentences, the quotes and who said them, the figures and what they count. ' +
    'Nothing is invented: every item opens at its place in the article, with “See in the article”.',
  readers: 'To read',
  admins: 'To manage the server',
  hint: 'Without the option `article` it is the newest. With `private`, only you see the answer. On any message: menu “Apps”, then “Brief this”.',
};
