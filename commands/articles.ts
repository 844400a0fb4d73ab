import { askedPrivate, privateOption } from '../src/discord/articleOptions.js';
import { type Command, readerCommand } from '../src/discord/command.js';
import { respond, sentencesFor, turnPage } from '../src/discord/reply.js';
import { articlesView } from '../src/discord/views/articles.js';

export const articles: Command = {
  data: readerCommand('articles', [privateOption]),
  execute: (interaction, app) =>
    respond(interaction, articlesView(app.library(), sentencesFor(interaction), 0), askedPrivate(interaction)),
  buttons: {
    articles: (interaction, [page], app) =>
      turnPage(interaction, articlesView(app.library(), sentencesFor(interaction), Number(page))),
  },
};
