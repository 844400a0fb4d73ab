import { ApplicationCommandOptionType } from 'discord.js';
import {
  articleChoices,
  articleOfButton,
  articleOption,
  askedArticle,
  askedPrivate,
  MAX_ASKED,
  privateOption,
} from '../src/discord/articleOptions.js';
import { type Command, option, readerCommand, stringOption } from '../src/discord/command.js';
import { clipText } from '../src/discord/escape.js';
import { ReaderError } from '../src/discord/readerError.js';
import { respond, sentencesFor, turnPage } from '../src/discord/reply.js';
import { findSpeaker, quotesView, speakersOf } from '../src/discord/views/quotes.js';
import { findArticle } from '../src/library/library.js';
import { foldText, holdsAll } from '../src/library/words.js';

const speakerOption = option('speaker', { type: ApplicationCommandOptionType.String, autocomplete: true });

export const quotes: Command = {
  data: readerCommand('quotes', [articleOption, speakerOption, privateOption]),
  autocomplete: {
    article: articleChoices,
    /** Of the article chosen so far, or of the newest. */
    speaker: (typed, interaction, app) => {
      const entry = findArticle(app.library(), stringOption(interaction, 'article'));
      const words = foldText(typed);
      return (entry ? speakersOf(entry) : [])
        .filter((speaker) => words === '' || holdsAll(foldText(speaker), words))
        .map((speaker) => ({ name: speaker, value: speaker }));
    },
  },
  execute: (interaction, app) => {
    const t = sentencesFor(interaction);
    const entry = askedArticle(interaction, app);
    const asked = stringOption(interaction, 'speaker');
    const speaker = asked === null ? null : findSpeaker(entry, asked);
    if (asked !== null && speaker === null)
      throw new ReaderError(t.errors.noSpeaker(clipText(asked, MAX_ASKED), clipText(entry.title, MAX_ASKED)));
    return respond(interaction, quotesView({ entry, t }, speaker, 0), askedPrivate(interaction));
  },
  buttons: {
    quotes: (interaction, [id, revision, speaker, page], app) => {
      const entry = articleOfButton(interaction, id, revision, app);
      const name = speaker ? (speakersOf(entry)[Number(speaker)] ?? null) : null;
      return turnPage(interaction, quotesView({ entry, t: sentencesFor(interaction) }, name, Number(page)));
    },
  },
};
