import { isDeepStrictEqual } from 'node:util';
import type { ButtonInteraction, ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { forAdmins, requireAdmin } from '../src/discord/admin/admin.js';
import { askedFile, downloadDraft, fileOption } from '../src/discord/articles/attachments.js';
import { fromFields, toFields } from '../src/discord/articles/longText.js';
import { aboutModal, type OwnArticle, textModal, typedAbout, typedText } from '../src/discord/articles/ownArticleModals.js';
import { askedOwn, ownArticleOption, ownChoices } from '../src/discord/articles/ownArticleOption.js';
import { headOf } from '../src/discord/articles/ownArticles.js';
import { adminCommand, type SlashCommand, subcommand } from '../src/discord/interactions/command.js';
import type { Context } from '../src/discord/interactions/context.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { deferReply, deferUpdate, openModal, respond, turnPage } from '../src/discord/interactions/reply.js';
import { OWN_A_PAGE, ownArticlesView, ownArticleView, removedView } from '../src/discord/views/ownArticles.js';
import { mergeMetadata, NO_METADATA } from '../src/intake/frontMatter.js';
import type { ArticleHead } from '../src/library/libraryArticle.js';
import type { Draft } from '../src/library/own/own.js';

type Admin = ChatInputCommandInteraction<'cached'>;
type Acting = Admin | ButtonInteraction<'cached'> | ModalSubmitInteraction<'cached'>;

const SUBCOMMANDS: Record<string, (interaction: Admin, context: Context) => Promise<unknown>> = { add, edit, remove, list };

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
      await deferUpdate(interaction);
      await respond(interaction, context, removedView(await removed(interaction, context, id), context.t), true);
    }),
    'article-restore': forAdmins(async (interaction, [id = ''], context) => {
      await deferUpdate(interaction);
      const kept = await context.app.library.own.restore(interaction.guildId, id, interaction.user.id);
      if (!kept) throw new ReaderError(context.t.ownArticles.notRestored);
      await show(interaction, context, context.t.ownArticles.restored, headOf(kept, context.t));
    }),
  },
  modals: {
    'article-new': forAdmins(async (interaction, _, context) => {
      await deferReply(interaction, true);
      const draft = { text: fromFields(typedText(interaction)), metadata: NO_METADATA };
      const kept = await context.app.library.own.add(interaction.guildId, draft, interaction.user.id);
      await show(interaction, context, context.t.ownArticles.added, headOf(kept, context.t));
    }),
    'article-text': forAdmins(async (interaction, [id = ''], context) => {
      await deferUpdate(interaction);
      const known = await ownArticle(interaction, context, id);
      const typed = fromFields(typedText(interaction));
      // The fields of a form do not hold every kind of space: a text that only passed through them has not changed.
      const text = typed === fromFields(toFields(known.draft.text) ?? []) ? known.draft.text : typed;
      await changed(interaction, context, known, { ...known.draft, text });
    }),
    'article-about': forAdmins(async (interaction, [id = ''], context) => {
      await deferUpdate(interaction);
      const known = await ownArticle(interaction, context, id);
      const { metadata, problems } = typedAbout(interaction, context, known);
      await changed(interaction, context, known, { ...known.draft, metadata }, problems);
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
  await deferReply(interaction, true);
  const draft = await downloadDraft(file, context);
  const kept = await context.app.library.own.add(interaction.guildId, draft, interaction.user.id);
  await show(interaction, context, context.t.ownArticles.added, headOf(kept, context.t));
}

/** A file replaces the text, and what it says of itself; without one, the article with what can be changed. */
async function edit(interaction: Admin, context: Context): Promise<void> {
  await deferReply(interaction, true);
  const { id } = await askedOwn(interaction, context);
  const known = await ownArticle(interaction, context, id);
  const file = askedFile(interaction);
  if (!file) return show(interaction, context, context.t.ownArticles.about, known.head);
  const { text, metadata } = await downloadDraft(file, context);
  await changed(interaction, context, known, { text, metadata: mergeMetadata(known.draft.metadata, metadata) });
}

async function remove(interaction: Admin, context: Context): Promise<void> {
  await deferReply(interaction, true);
  const { id } = await askedOwn(interaction, context);
  await respond(interaction, context, removedView(await removed(interaction, context, id), context.t), true);
}

async function list(interaction: Admin, context: Context): Promise<void> {
  await deferReply(interaction, true);
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

/** Keeps what was changed, and tells what of it could not be read. */
async function changed(
  interaction: Acting,
  context: Context,
  { head, draft: before }: OwnArticle,
  draft: Draft,
  problems: readonly string[] = [],
): Promise<void> {
  const { app, t } = context;
  const sentence = (text: string): string => [text, ...problems].join('\n');
  if (isDeepStrictEqual(draft, before)) return show(interaction, context, sentence(t.ownArticles.unchanged), head);
  const kept = await app.library.own.edit(interaction.guildId, head.id, draft, interaction.user.id);
  if (!kept) throw new ReaderError(t.ownArticles.gone);
  await show(interaction, context, sentence(t.ownArticles.changed), headOf(kept, t));
}

async function removed(interaction: Acting, { app, t }: Context, id: string): Promise<ArticleHead> {
  const head = await app.library.own.remove(interaction.guildId, id, interaction.user.id);
  if (!head) throw new ReaderError(t.ownArticles.gone);
  return head;
}

/** One of the server's own, as it is now and as it was handed in. @throws {ReaderError} when it is gone */
async function ownArticle({ guildId }: { guildId: string }, { app, t }: Context, id: string): Promise<OwnArticle> {
  const [head, draft] = await Promise.all([app.library.get(guildId, id), app.library.own.draft(guildId, id)]);
  if (!head || !draft) throw new ReaderError(t.ownArticles.gone);
  return { head, draft };
}

const show = (interaction: Acting, context: Context, sentence: string, head: ArticleHead): Promise<void> =>
  respond(interaction, context, ownArticleView(sentence, head, context.t), true);
