import { ApplicationCommandOptionType, type AutocompleteInteraction, type ChatInputCommandInteraction, Locale } from 'discord.js';
import { askedPrivate, MAX_ASKED, privateOption } from '../src/discord/articles/articleOptions.js';
import { type Days, readDays } from '../src/discord/articles/typedDay.js';
import {
  type Choice,
  type OptionName,
  option,
  readerCommand,
  type SlashCommand,
  stringOption,
} from '../src/discord/interactions/command.js';
import type { Context } from '../src/discord/interactions/context.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { pageOf } from '../src/discord/interactions/listButtons.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { show, turn } from '../src/discord/interactions/share.js';
import { clipText } from '../src/discord/message/escape.js';
import { MAX_CHOICES } from '../src/discord/message/limits.js';
import { type Asked, HITS_A_PAGE, searchView } from '../src/discord/views/search.js';
import type { NameKind } from '../src/store/articleNames.js';
import { findSearch, keepSearch, searchId } from '../src/store/searches.js';

const text = (name: OptionName, more = {}) => option(name, { type: ApplicationCommandOptionType.String, ...more });

/** Names of that kind in the reader's sight that begin as was typed so far, the most frequent first. */
const namesTyped =
  (kind: NameKind) =>
  async (typed: string, _: AutocompleteInteraction, { app, scope }: Context): Promise<Choice[]> =>
    (await app.library.names(scope, kind, typed, MAX_CHOICES)).map((name) => ({ name, value: name }));

/** Over titles, sentences, quotes, names and figures of the articles in the reader's sight. */
export const search: SlashCommand = {
  data: readerCommand('search', [
    text('words', { required: true, max_length: 200 }),
    text('speaker', { autocomplete: true, max_length: 100 }),
    text('source', { autocomplete: true, max_length: 100 }),
    text('from', { max_length: 60 }),
    text('to', { max_length: 60 }),
    privateOption,
  ]),
  cost: 3,
  autocomplete: { speaker: namesTyped('speaker'), source: namesTyped('source') },
  execute: async (interaction, context) => {
    const { app } = context;
    const asked = askedFor(interaction, context);
    const { view, total } = await found(asked, 0, context);
    await show(interaction, context, view, askedPrivate(interaction, context));
    // Kept once it is answered, as all that changes the store; the buttons are there a moment earlier.
    if (total > HITS_A_PAGE) await app.store.db.transaction().execute((trx) => keepSearch(trx, JSON.stringify(asked), app.now()));
  },
  buttons: {
    [pageOf('search')]: async (interaction, [id = '', page], context) => {
      const { app, t } = context;
      const query = await findSearch(app.store.db, id, app.now());
      if (query === null) throw new ReaderError(t.search.gone);
      await turn(interaction, context, (await found(JSON.parse(query) as Asked, numberIn(page), context)).view);
    },
  },
};

/** A page that is no longer there becomes the last. */
async function found(asked: Asked, page: number, { app, t, scope }: Context) {
  const read = (at: number) => app.library.search(scope, { ...asked, offset: at * HITS_A_PAGE, limit: HITS_A_PAGE });
  const first = await read(page);
  const last = Math.max(0, Math.ceil(first.total / HITS_A_PAGE) - 1);
  const at = Math.min(page, last);
  const hits = at === page ? first : await read(at);
  return { view: searchView(asked, hits, at, searchId(JSON.stringify(asked)), t), total: first.total };
}

/** @throws {ReaderError} when a date cannot be read */
function askedFor(interaction: ChatInputCommandInteraction, { app, t }: Context): Asked {
  const days = (name: 'from' | 'to'): Days | null => {
    const typed = stringOption(interaction, name);
    if (typed === null) return null;
    const read = readDays(typed, app.now(), interaction.locale === Locale.EnglishUS);
    if (!read) throw new ReaderError(t.search.wrongDate(clipText(typed, MAX_ASKED)));
    return read;
  };
  const from = days('from')?.from ?? null;
  const to = days('to')?.to ?? null;
  if (from !== null && to !== null && from > to) throw new ReaderError(t.search.wrongOrder(t.date(from), t.date(to)));
  return {
    words: stringOption(interaction, 'words') ?? '',
    speaker: stringOption(interaction, 'speaker'),
    source: stringOption(interaction, 'source'),
    from,
    to,
  };
}
