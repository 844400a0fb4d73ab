import {
  articleChoices,
  articleOfButton,
  articleOption,
  askedArticle,
  askedPrivate,
  privateOption,
} from '../src/discord/articleOptions.js';
import { type Command, readerCommand } from '../src/discord/command.js';
import { respond, sentencesFor, turnPage } from '../src/discord/reply.js';
import { figuresView } from '../src/discord/views/figures.js';

export const figures: Command = {
  data: readerCommand('figures', [articleOption, privateOption]),
  autocomplete: { article: articleChoices },
  execute: (interaction, app) =>
    respond(
      interaction,
      figuresView({ entry: askedArticle(interaction, app), t: sentencesFor(interaction) }, 0),
      askedPrivate(interaction),
    ),
  buttons: {
    figures: (interaction, [id, revision, page], app) => {
      const entry = articleOfButton(interaction, id, revision, app);
      return turnPage(interaction, figuresView({ entry, t: sentencesFor(interaction) }, Number(page)));
    },
  },
};
