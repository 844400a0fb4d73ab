import {
  articleChoices,
  articleOption,
  askedArticle,
  askedLength,
  askedPrivate,
  lengthOption,
  privateOption,
} from '../src/discord/articleOptions.js';
import { type Command, readerCommand } from '../src/discord/command.js';
import { respond, sentencesFor } from '../src/discord/reply.js';
import { summaryView } from '../src/discord/views/summary.js';

export const summary: Command = {
  data: readerCommand('summary', [articleOption, lengthOption, privateOption]),
  autocomplete: { article: articleChoices },
  execute: (interaction, app) =>
    respond(
      interaction,
      summaryView({ entry: askedArticle(interaction, app), t: sentencesFor(interaction) }, askedLength(interaction)),
      askedPrivate(interaction),
    ),
};
