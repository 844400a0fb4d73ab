import { askedPrivate, privateOption } from '../src/discord/articles/articleOptions.js';
import { readerCommand, type SlashCommand } from '../src/discord/interactions/command.js';
import type { Context } from '../src/discord/interactions/context.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { show, turn } from '../src/discord/interactions/share.js';
import { ARTICLES_A_PAGE, articlesView } from '../src/discord/views/articles.js';

export const articles: SlashCommand = {
  data: readerCommand('articles', [privateOption]),
  execute: async (interaction, context) => show(interaction, context, await view(context, 0), askedPrivate(interaction, context)),
  buttons: {
    articles: async (interaction, [page], context) => turn(interaction, context, await view(context, numberIn(page))),
  },
};

/** A page that is no longer there becomes the last. */
async function view({ app, t, scope }: Context, page: number) {
  const read = (at: number) => app.library.list(scope, { offset: at * ARTICLES_A_PAGE, limit: ARTICLES_A_PAGE });
  const found = await read(page);
  if (found.heads.length > 0 || found.total === 0) return articlesView(found, t, page);
  const last = Math.ceil(found.total / ARTICLES_A_PAGE) - 1;
  return articlesView(await read(last), t, last);
}
