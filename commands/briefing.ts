import { articleCommand } from '../src/discord/articles/articleCommand.js';
import { articleOf, articleOfButton } from '../src/discord/articles/articleOfButton.js';
import { askedLength, lengthOption } from '../src/discord/articles/articleOptions.js';
import type { SlashCommand } from '../src/discord/interactions/command.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { share, show, turn } from '../src/discord/interactions/share.js';
import { briefingView } from '../src/discord/views/briefing.js';
import { placeView } from '../src/discord/views/place.js';

export const briefing: SlashCommand = {
  ...articleCommand('briefing', [lengthOption], (shown, interaction, context) =>
    briefingView(shown, askedLength(interaction, context)),
  ),
  buttons: {
    /** From lists of articles. */
    briefing: async (interaction, [id], context) => {
      const entry = await articleOf(context, id ?? '');
      await show(interaction, context, briefingView({ entry, t: context.t }, context.settings.length), true);
    },
    /** "Voir dans l'article", from any item. */
    place: async (interaction, [id, revision, start, end], context) => {
      const entry = await articleOfButton(context, id, revision);
      const place = { start: numberIn(start), end: numberIn(end) };
      await show(interaction, context, placeView({ entry, t: context.t }, place), true);
    },
    /** To the paragraph before or after. */
    paragraph: async (interaction, [id, revision, start, end, paragraph], context) => {
      const entry = await articleOfButton(context, id, revision);
      const place = { start: numberIn(start), end: numberIn(end) };
      await turn(interaction, context, placeView({ entry, t: context.t }, place, { paragraph: numberIn(paragraph) }));
    },
    share: (interaction, _, context) => share(interaction, context),
  },
};
