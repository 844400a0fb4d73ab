import { ApplicationCommandOptionType, type AutocompleteInteraction, type ChatInputCommandInteraction } from 'discord.js';
import type { ArticleHead } from '../../library/libraryArticle.js';
import { foldText, holdsAll } from '../../library/search/words.js';
import { sourceLine } from '../../library/sourceLine.js';
import { isAdmin } from '../admin/admin.js';
import { type Choice, option, stringOption } from '../interactions/command.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { clipText } from '../message/escape.js';
import { MAX_ASKED } from './articleOptions.js';

/** How many of a server's own articles are looked through for words: the newest. Others are found by their id. */
const LOOKED_THROUGH = 200;

export const ownArticleOption = option('article', {
  type: ApplicationCommandOptionType.String,
  autocomplete: true,
  required: true,
});

/** The one whose id it is, else the newest whose title, source or date hold the words. @throws {ReaderError} when there is none */
export async function askedOwn(interaction: ChatInputCommandInteraction<'cached'>, context: Context): Promise<ArticleHead> {
  const asked = stringOption(interaction, 'article')?.trim() ?? '';
  const heads = await ownHeads(interaction.guildId, context);
  const byId =
    (await context.app.library.own.draft(interaction.guildId, asked)) &&
    (await context.app.library.get(interaction.guildId, asked));
  const found = byId ?? heads.find((head) => matches(head, asked, context));
  if (!found) throw new ReaderError(context.t.ownArticles.notFound(clipText(asked, MAX_ASKED)));
  return found;
}

/** A server's own articles that match what was typed so far, for those who manage it. */
export async function ownChoices(typed: string, interaction: AutocompleteInteraction, context: Context): Promise<Choice[]> {
  if (!isAdmin(interaction, context)) return [];
  const heads = await ownHeads(interaction.guildId, context);
  return heads
    .filter((head) => typed.trim() === '' || matches(head, typed, context))
    .map((head) => ({ name: `${head.title} — ${sourceLine(head, context.t)}`, value: head.id }));
}

async function ownHeads(guildId: string, { app }: Context): Promise<ArticleHead[]> {
  return (await app.library.own.list(guildId, { offset: 0, limit: LOOKED_THROUGH })).heads;
}

function matches(head: ArticleHead, typed: string, { t }: Context): boolean {
  const words = foldText(typed);
  return words !== '' && holdsAll(foldText(`${head.title} ${sourceLine(head, t)} ${head.published ?? ''}`), words);
}
