import { ApplicationCommandOptionType, type AutocompleteInteraction, type ChatInputCommandInteraction } from 'discord.js';
import { articleCommand } from '../src/discord/articles/articleCommand.js';
import { articleOfButton } from '../src/discord/articles/articleOfButton.js';
import { articleChoices, MAX_ASKED } from '../src/discord/articles/articleOptions.js';
import { type Choice, option, type SlashCommand, stringOption } from '../src/discord/interactions/command.js';
import type { Context } from '../src/discord/interactions/context.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { listButtons } from '../src/discord/interactions/listButtons.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { clipText } from '../src/discord/message/escape.js';
import type { Shown } from '../src/discord/views/items.js';
import { findSpeaker, quotesView, speakersOf } from '../src/discord/views/quotes.js';
import { foldText, holdsAll } from '../src/library/search/words.js';

const speakerOption = option('speaker', { type: ApplicationCommandOptionType.String, autocomplete: true });

export const quotes: SlashCommand = {
  ...articleCommand('quotes', [speakerOption], (shown, interaction) => quotesView(shown, askedSpeaker(shown, interaction), 0)),
  autocomplete: { article: articleChoices, speaker: speakerChoices },
  buttons: listButtons('quotes', async ([id, revision, speaker, page], context) => {
    const entry = await articleOfButton(context, id, revision);
    const name = speaker ? (speakersOf(entry)[numberIn(speaker)] ?? null) : null;
    return quotesView({ entry, t: context.t }, name, numberIn(page));
  }),
};

/** Null where none was asked for. @throws {ReaderError} when nobody of that name is quoted */
function askedSpeaker({ entry, t }: Shown, interaction: ChatInputCommandInteraction): string | null {
  const asked = stringOption(interaction, 'speaker');
  if (asked === null) return null;
  const speaker = findSpeaker(entry, asked);
  if (speaker === null) throw new ReaderError(t.errors.noSpeaker(clipText(asked, MAX_ASKED), clipText(entry.title, MAX_ASKED)));
  return speaker;
}

/** Of the article chosen so far, or of the newest. */
async function speakerChoices(typed: string, interaction: AutocompleteInteraction, { app, scope }: Context): Promise<Choice[]> {
  const entry = await app.library.find(scope, stringOption(interaction, 'article'));
  const words = foldText(typed);
  return (entry ? speakersOf(entry) : [])
    .filter((speaker) => words === '' || holdsAll(foldText(speaker), words))
    .map((speaker) => ({ name: speaker, value: speaker }));
}
