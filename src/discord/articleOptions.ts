import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { LENGTHS, type Length } from '../briefing/length.js';
import { findArticle, NEWEST, searchTitles } from '../library/library.js';
import type { LibraryArticle } from '../library/libraryArticle.js';
import { sourceLine } from '../library/sourceLine.js';
import { foldText, holdsAll } from '../library/words.js';
import type { App } from './app.js';
import { booleanOption, type Choice, choices, option, stringOption } from './command.js';
import { clipText } from './escape.js';
import { ReaderError } from './readerError.js';
import { sentencesFor } from './reply.js';

export const articleOption = option('article', { type: ApplicationCommandOptionType.String, autocomplete: true });
export const privateOption = option('private', { type: ApplicationCommandOptionType.Boolean });
export const lengthOption = option('length', {
  type: ApplicationCommandOptionType.String,
  choices: choices(LENGTHS, (length, t) => t.lengths[length]),
});

/** Of what somebody typed, as an answer repeats it. */
export const MAX_ASKED = 100;

/**
 * The article that the reader asked for, the newest where they named none.
 * @throws {ReaderError} when there is none
 */
export function askedArticle(interaction: ChatInputCommandInteraction, app: App): LibraryArticle {
  const t = sentencesFor(interaction);
  const asked = stringOption(interaction, 'article');
  const library = app.library();
  if (library.length === 0) throw new ReaderError(t.articles.none);
  const entry = findArticle(library, asked);
  if (!entry) throw new ReaderError(t.errors.noArticle(clipText(asked ?? '', MAX_ASKED)));
  return entry;
}

export const askedPrivate = (interaction: ChatInputCommandInteraction): boolean => booleanOption(interaction, 'private') ?? false;

export const askedLength = (interaction: ChatInputCommandInteraction): Length =>
  LENGTHS.find((length) => length === stringOption(interaction, 'length')) ?? 'medium';

/** A choice that means an article without naming it, where what was typed so far could be its name. */
export const meantBy = (typed: string, name: string, value: string): Choice[] =>
  typed.trim() === '' || (foldText(typed) !== '' && holdsAll(foldText(name), foldText(typed))) ? [{ name, value }] : [];

/** Titles that match what was typed so far, the newest first. */
export function articleChoices(typed: string, interaction: AutocompleteInteraction, app: App): Choice[] {
  const t = sentencesFor(interaction);
  const found = searchTitles(app.library(), typed).map((entry) => ({
    name: `${entry.title} — ${sourceLine(entry, t)}`,
    value: entry.id,
  }));
  return [...meantBy(typed, t.article.newest, NEWEST), ...found];
}

/**
 * The article that a button belongs to, as it was when the button was made.
 * @throws {ReaderError} when it is gone or has changed since
 */
export function articleOfButton(
  interaction: ButtonInteraction,
  id: string | undefined,
  revision: string | undefined,
  app: App,
): LibraryArticle {
  const t = sentencesFor(interaction);
  const entry = app.library().find((article) => article.id === id);
  if (!entry) throw new ReaderError(t.errors.articleGone);
  if (entry.revision !== revision) throw new ReaderError(t.place.changed);
  return entry;
}
