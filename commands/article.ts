import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { forAdmins, isAdmin, requireAdmin } from '../src/discord/admin.js';
import { MAX_ASKED } from '../src/discord/articleOptions.js';
import { askedFile, downloadDraft, fileOption } from '../src/discord/attachments.js';
import { adminCommand, type Choice, option, type SlashCommand, stringOption, subcommand } from '../src/discord/command.js';
import type { Context } from '../src/discord/context.js';
import { numberIn } from '../src/discord/customId.js';
import { clipText } from '../src/discord/escape.js';
import { fromFields, toFields } from '../src/discord/longText.js';
import { aboutModal, textModal, typedAbout, typedText } from '../src/discord/ownArticleModals.js';
import { headOf } from '../src/discord/ownArticles.js';
import { ReaderError } from '../src/discord/readerError.js';
import { openModal, respond, thinkAloud, turnPage, updateAloud } from '../src/discord/reply.js';
import { OWN_A_PAGE, ownArticlesView, ownArticleView, removedView } from '../src/discord/views/ownArticles.js';
import { mergeMetadata, NO_METADATA } from '../src/intake/frontMatter.js';
import type { ArticleHead } from '../src/library/libraryArticle.js';
import type { Draft } from '../src/library/own.js';
import { sourceLine } from '../src/library/sourceLine.js';
import { foldText, holdsAll } from '../src/library/words.js';

type Admin = ChatInputCommandInteraction<'cached'>;
type Acting = Admin | ButtonInteraction<'cached'> | ModalSubmitInteraction<'cached'>;

const SUBCOMMANDS: Record<string, (interaction: Admin, context: Context) => Promise<unknown>> = { add, edit, remove, list };

const ownArticleOption = option('article', { type: ApplicationCommandOptionType.String, autocomplete: true, required: true });

/** A server's own articles: added by its admins, seen by no other server. */
export const article: SlashCommand = {
  data: adminCommand('article', [
    subcommand('article add', [fileOption]),
    subcommand('article edit', [ownArticleOption, fileOption]),
    subcommand('article remove', [ownArticleOption]),
    subcommand('article list'),
  ]),
  autocomplete: { article: ownChoices },
  execute: async (interaction, context) => {
    requireAdmin(interaction, context);
    await SUBCOMMANDS[interaction.options.getSubcommand()]?.(interaction, context);
  },
  buttons: {
    'article-list': forAdmins(async (interaction, [page], context) =>
      turnPage(interaction, context, await listView(interaction, context, numberIn(page))),
    ),
    'article-show': forAdmins(async (interaction, [id = ''], context) => {
      const { head } = await ownArticle(interaction, context, id);
      await turnPage(interaction, context, ownArticleView(context.t.ownArticles.about, head, context.t));
    }),
    'article-about': forAdmins(async (interaction, [id = ''], context) => {
      const { head, draft } = await ownArticle(interaction, context, id);
      await openModal(interaction, context, aboutModal(head, draft, context.t));
    }),
    'article-text': forAdmins(async (interaction, [id = ''], context) => {
      const { draft } = await ownArticle(interaction, context, id);
      const fields = toFields(draft.text);
      if (!fields) throw new ReaderError(context.t.ownArticles.tooLongToType);
      await openModal(interaction, context, textModal(['article-text', id], fields, context.t));
    }),
    'article-remove': forAdmins(async (interaction, [id = ''], context) => {
      await updateAloud(interaction);
      await respond(interaction, context, removedView(await removed(interaction, context, id), context.t), true);
    }),
    'article-restore': forAdmins(async (interaction, [id = ''], context) => {
      await updateAloud(interaction);
      const kept = await context.app.library.own.restore(interaction.guildId, id, interaction.user.id);
      if (!kept) throw new ReaderError(context.t.ownArticles.notRestored);
      await show(interaction, context, context.t.ownArticles.restored, headOf(kept, context.t));
    }),
  },
  modals: {
    'article-new': forAdmins(async (interaction, _, context) => {
      await thinkAloud(interaction, true);
      const draft = { text: fromFields(typedText(interaction)), metadata: NO_METADATA };
      const kept = await context.app.library.own.add(interaction.guildId, draft, interaction.user.id);
      await show(interaction, context, context.t.ownArticles.added, headOf(kept, context.t));
    }),
    'article-text': forAdmins(async (interaction, [id = ''], context) => {
      await updateAloud(interaction);
      const { head, draft } = await ownArticle(interaction, context, id);
      const text = fromFields(typedText(interaction));
      // The fields of a form do not hold every kind of space: a text that only passed through them has not changed.
      if (text === fromFields(toFields(draft.text) ?? [])) {
        await show(interaction, context, context.t.ownArticles.unchanged, head);
        return;
      }
      await changed(interaction, context, id, { ...draft, text });
    }),
    'article-about': forAdmins(async (interaction, [id = ''], context) => {
      await updateAloud(interaction);
      const { draft } = await ownArticle(interaction, context, id);
      const { metadata, problems } = typedAbout(interaction, context);
      await changed(interaction, context, id, { ...draft, metadata: { ...draft.metadata, ...metadata } }, problems);
    }),
  },
};

/** Without a file, a form to paste the text into. */
async function add(interaction: Admin, context: Context): Promise<void> {
  const file = askedFile(interaction);
  if (!file) {
    await openModal(interaction, context, textModal(['article-new'], [], context.t));
    return;
  }
  await thinkAloud(interaction, true);
  const draft = await downloadDraft(file, context);
  const kept = await context.app.library.own.add(interaction.guildId, draft, interaction.user.id);
  await show(interaction, context, context.t.ownArticles.added, headOf(kept, context.t));
}

/** A file replaces the text, and what it says of itself; without one, the article with what can be changed. */
async function edit(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const { id } = await askedOwn(interaction, context);
  const { head, draft } = await ownArticle(interaction, context, id);
  const file = askedFile(interaction);
  if (!file) return show(interaction, context, context.t.ownArticles.about, head);
  const given = await downloadDraft(file, context);
  await changed(interaction, context, id, { text: given.text, metadata: mergeMetadata(draft.metadata, given.metadata) });
}

async function remove(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const { id } = await askedOwn(interaction, context);
  await respond(interaction, context, removedView(await removed(interaction, context, id), context.t), true);
}

async function list(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  await respond(interaction, context, await listView(interaction, context, 0), true);
}

/** A page that is no longer there becomes the last. */
async function listView({ guildId }: { guildId: string }, { app, t }: Context, page: number) {
  const { own } = app.library;
  const usage = await own.usage(guildId);
  const read = (at: number) => own.list(guildId, { offset: at * OWN_A_PAGE, limit: OWN_A_PAGE });
  const found = await read(page);
  if (found.heads.length > 0 || found.total === 0) return ownArticlesView(found, usage, t, page);
  const last = Math.ceil(found.total / OWN_A_PAGE) - 1;
  return ownArticlesView(await read(last), usage, t, last);
}

async function changed(interaction: Acting, context: Context, id: string, draft: Draft, problems: string[] = []): Promise<void> {
  const kept = await context.app.library.own.edit(interaction.guildId, id, draft, interaction.user.id);
  if (!kept) throw new ReaderError(context.t.ownArticles.gone);
  await show(interaction, context, [context.t.ownArticles.changed, ...problems].join('\n'), headOf(kept, context.t));
}

async function removed(interaction: Acting, { app, t }: Context, id: string): Promise<ArticleHead> {
  const head = await app.library.own.remove(interaction.guildId, id, interaction.user.id);
  if (!head) throw new ReaderError(t.ownArticles.gone);
  return head;
}

/** One of the server's own, as it is now and as it was handed in. @throws {ReaderError} when it is gone */
async function ownArticle({ guildId }: { guildId: string }, { app, t }: Context, id: string) {
  const [head, draft] = await Promise.all([app.library.get(guildId, id), app.library.own.draft(guildId, id)]);
  if (!head || !draft) throw new ReaderError(t.ownArticles.gone);
  return { head, draft };
}

const show = (interaction: Acting, context: Context, sentence: string, head: ArticleHead): Promise<void> =>
  respond(interaction, context, ownArticleView(sentence, head, context.t), true);

/** The one whose id it is, else the newest whose title, source or date hold the words. @throws {ReaderError} when there is none */
async function askedOwn(interaction: Admin, context: Context): Promise<ArticleHead> {
  const asked = stringOption(interaction, 'article')?.trim() ?? '';
  const heads = await ownHeads(interaction.guildId, context);
  const found = heads.find(({ id }) => id === asked) ?? heads.find((head) => matches(head, asked, context));
  if (!found) throw new ReaderError(context.t.ownArticles.notFound(clipText(asked, MAX_ASKED)));
  return found;
}

async function ownChoices(typed: string, interaction: AutocompleteInteraction, context: Context): Promise<Choice[]> {
  if (!isAdmin(interaction, context)) return [];
  const heads = await ownHeads(interaction.guildId, context);
  return heads
    .filter((head) => typed.trim() === '' || matches(head, typed, context))
    .map((head) => ({ name: `${head.title} — ${sourceLine(head, context.t)}`, value: head.id }));
}

async function ownHeads(guildId: string, { app }: Context): Promise<ArticleHead[]> {
  const { limits } = await app.library.own.usage(guildId);
  return (await app.library.own.list(guildId, { offset: 0, limit: limits.articles })).heads;
}

function matches(head: ArticleHead, typed: string, { t }: Context): boolean {
  const words = foldText(typed);
  return words !== '' && holdsAll(foldText(`${head.title} ${sourceLine(head, t)} ${head.published ?? ''}`), words);
}
