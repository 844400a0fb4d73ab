import { ApplicationCommandOptionType, type AutocompleteInteraction, type ChatInputCommandInteraction } from 'discord.js';
import { LENGTHS, type Length } from '../../briefing/length.js';
import { NEWEST } from '../../library/library.js';
import type { LibraryArticle } from '../../library/libraryArticle.js';
import { foldText, holdsAll } from '../../library/search/words.js';
import { sourceLine } from '../../library/sourceLine.js';
import { booleanOption, type Choice, choices, option, stringOption } from '../interactions/command.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { clipText } from '../message/escape.js';
import { MAX_CHOICES } from '../message/limits.js';

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
export async function askedArticle(
  interaction: ChatInputCommandInteraction,
  { app, t, scope }: Context,
): Promise<LibraryArticle> {
  const asked = stringOption(interaction, 'article');
  const entry = await app.library.find(scope, asked);
  if (entry) return entry;
  const isEmpty = (await app.library.find(scope, NEWEST)) === null;
  throw new ReaderError(isEmpty ? t.articles.none : t.errors.noArticle(clipText(asked ?? '', MAX_ASKED)));
}

export const askedPrivate = (interaction: ChatInputCommandInteraction, { settings }: Pick<Context, 'settings'>): boolean =>
  booleanOption(interaction, 'private') ?? settings.private;

export const askedLength = (interaction: ChatInputCommandInteraction, { settings }: Pick<Context, 'settings'>): Length =>
  LENGTHS.find((length) => length === stringOption(interaction, 'length')) ?? settings.length;

/** A choice that means an article without naming it, where what was typed so far could be its name. */
export const meantBy = (typed: string, name: string, value: string): Choice[] =>
  typed.trim() === '' || (foldText(typed) !== '' && holdsAll(foldText(name), foldText(typed))) ? [{ name, value }] : [];

/** Titles that match what was typed so far, the newest first. */
export async function articleChoices(typed: string, _: AutocompleteInteraction, { app, t, scope }: Context): Promise<Choice[]> {
  const found = await app.library.suggest(scope, typed, MAX_CHOICES);
  return [
    ...meantBy(typed, t.article.newest, NEWEST),
    ...found.map((head) => ({ name: `${head.title} — ${sourceLine(head, t)}`, value: head.id })),
  ];
}
