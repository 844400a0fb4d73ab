import { ApplicationCommandType, ButtonStyle, type Message } from 'discord.js';
import { forAdmins, isAdmin } from '../src/discord/admin/admin.js';
import { downloadDraft } from '../src/discord/articles/attachments.js';
import { headOf } from '../src/discord/articles/ownArticles.js';
import { EVERYWHERE, type MessageCommand } from '../src/discord/interactions/command.js';
import type { Context } from '../src/discord/interactions/context.js';
import { toCustomId } from '../src/discord/interactions/customId.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { deferReply } from '../src/discord/interactions/reply.js';
import { show } from '../src/discord/interactions/share.js';
import { button } from '../src/discord/message/components.js';
import { MAX_CHOICES } from '../src/discord/message/limits.js';
import { askWhereToPublish } from '../src/discord/schedules/publishing.js';
import { briefingView } from '../src/discord/views/briefing.js';
import { isUploadable } from '../src/intake/upload.js';
import { toLibraryArticle } from '../src/library/libraryArticle.js';
import type { Draft } from '../src/library/own/own.js';
import { en } from '../src/locales/en.js';
import { fr } from '../src/locales/fr.js';
import { findReaderText, keepReaderText, newReaderTextId, TEXT_KEPT } from '../src/store/readerTexts.js';

/** In UTF-16 units, some 6,500 words: others wait while it is read. */
const MAX_TEXT = 40_000;
/** In UTF-16 units: what is shorter is a remark, with nothing to brief. */
const MIN_TEXT = 40;

/** Briefs the file or the text of any message, for whoever asks. */
export const briefThis: MessageCommand = {
  data: {
    name: en.briefThis.name,
    name_localizations: { fr: fr.briefThis.name },
    type: ApplicationCommandType.Message,
    ...EVERYWHERE,
  },
  cost: 25,
  execute: async (interaction, context) => {
    await deferReply(interaction, true);
    const { app, t, readerId, settings } = context;
    const draft = await draftOf(interaction.targetMessage, context);
    const now = app.now();
    const entry = toLibraryArticle(newReaderTextId(), draft.text, draft.metadata);
    await app.store.db.transaction().execute((trx) => keepReaderText(trx, entry.id, readerId, draft, now));
    const until = Math.floor((now + TEXT_KEPT) / 1000);
    const view = briefingView({ entry, t }, settings.length, [t.briefThis.note(until)]);
    const publish = button(toCustomId('brief-publish', [entry.id]), t.briefThis.publish, ButtonStyle.Success);
    await show(interaction, context, view, true, isAdmin(interaction, context) ? [publish] : []);
  },
  buttons: {
    /** Puts the text among the server's own articles, from where it is posted: there its buttons work on. */
    'brief-publish': forAdmins(async (interaction, [id = ''], context) => {
      await deferReply(interaction, true);
      const { app, t, readerId } = context;
      const draft = await findReaderText(app.store.db, id, readerId, app.now());
      if (!draft) throw new ReaderError(t.briefThis.gone);
      const { title, revision } = toLibraryArticle(id, draft.text, draft.metadata);
      // Pressed a second time, or by somebody else: the same text is there already.
      const alike = await app.library.suggest(interaction.guildId, title, MAX_CHOICES);
      const known = alike.find((head) => head.revision === revision);
      const head = known ?? headOf(await app.library.own.add(interaction.guildId, draft, readerId), t);
      await askWhereToPublish(interaction, context, head.id);
    }),
  },
};

/** A file that may be an article goes before the message's own words. @throws {ReaderError} where there is nothing to read */
async function draftOf(message: Message, context: Context): Promise<Draft> {
  const { briefThis: t } = context.t;
  const forwarded = message.messageSnapshots.flatMap(({ attachments }) => attachments);
  const files = [...message.attachments.values(), ...forwarded.values()];
  const file = files.find(({ name }) => isUploadable(name));
  // What reads Markdown is loaded when somebody first needs it.
  const draft = file
    ? await downloadDraft(file, context)
    : (await import('../src/discord/articles/messageText.js')).messageDraft(message);
  // What file there is, is of a kind that cannot be read: the sentence says which can.
  if (!draft && files[0]) return downloadDraft(files[0], context);
  if (!draft) throw new ReaderError(t.nothing);
  if (draft.text.length < MIN_TEXT) throw new ReaderError(t.tooShort);
  if (draft.text.length > MAX_TEXT) throw new ReaderError(t.tooLong(MAX_TEXT));
  return draft;
}
