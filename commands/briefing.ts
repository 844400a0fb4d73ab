import { articleCommand } from '../src/discord/articleCommand.js';
import { articleOfButton, askedLength, lengthOption } from '../src/discord/articleOptions.js';
import type { Command } from '../src/discord/command.js';
import { ReaderError } from '../src/discord/readerError.js';
import { respond, sentencesFor, turnPage } from '../src/discord/reply.js';
import { briefingView } from '../src/discord/views/briefing.js';
import { placeView } from '../src/discord/views/place.js';

export const briefing: Command = {
  ...articleCommand('briefing', [lengthOption], (shown, interaction) => briefingView(shown, askedLength(interaction))),
  buttons: {
    /** From the list of articles. */
    briefing: (interaction, [id], app) => {
      const t = sentencesFor(interaction);
      const entry = app.library().find((article) => article.id === id);
      if (!entry) throw new ReaderError(t.errors.articleGone);
      return respond(interaction, briefingView({ entry, t }, 'medium'), true);
    },
    /** "Voir dans l'article", from any item. */
    place: (interaction, [id, revision, start, end], app) => {
      const entry = articleOfButton(interaction, id, revision, app);
      const place = { start: Number(start), end: Number(end) };
      return respond(interaction, placeView({ entry, t: sentencesFor(interaction) }, place), true);
    },
    /** To the paragraph before or after. */
    paragraph: (interaction, [id, revision, start, end, paragraph], app) => {
      const entry = articleOfButton(interaction, id, revision, app);
      const place = { start: Number(start), end: Number(end) };
      return turnPage(interaction, placeView({ entry, t: sentencesFor(interaction) }, place, Number(paragraph)));
    },
  },
};
