import { articleCommand } from '../src/discord/articleCommand.js';
import { articleOfButton, askedLength, lengthOption } from '../src/discord/articleOptions.js';
import type { SlashCommand } from '../src/discord/command.js';
import { ReaderError } from '../src/discord/readerError.js';
import { respond, turnPage } from '../src/discord/reply.js';
import { briefingView } from '../src/discord/views/briefing.js';
import { placeView } from '../src/discord/views/place.js';

export const briefing: SlashCommand = {
  ...articleCommand('briefing', [lengthOption], (shown, interaction, context) =>
    briefingView(shown, askedLength(interaction, context)),
  ),
  buttons: {
    /** From lists of articles. */
    briefing: async (interaction, [id], context) => {
      const { app, t, scope, settings } = context;
      const entry = await app.library.get(scope, id ?? '');
      if (!entry) throw new ReaderError(t.errors.articleGone);
      await respond(interaction, context, briefingView({ entry, t }, settings.length), true);
    },
    /** "Voir dans l'article", from any item. */
    place: async (interaction, [id, revision, start, end], context) => {
      const entry = await articleOfButton(context, id, revision);
      const place = { start: Number(start), end: Number(end) };
      await respond(interaction, context, placeView({ entry, t: context.t }, place), true);
    },
    /** To the paragraph before or after. */
    paragraph: async (interaction, [id, revision, start, end, paragraph], context) => {
      const entry = await articleOfButton(context, id, revision);
      const place = { start: Number(start), end: Number(end) };
      await turnPage(interaction, context, placeView({ entry, t: context.t }, place, { paragraph: Number(paragraph) }));
    },
  },
};
