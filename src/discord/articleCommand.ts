import type { APIApplicationCommandBasicOption, APIMessageTopLevelComponent, ChatInputCommandInteraction } from 'discord.js';
import { articleChoices, articleOption, askedArticle, askedPrivate, privateOption } from './articleOptions.js';
import { type Command, type CommandName, readerCommand } from './command.js';
import { respond, sentencesFor } from './reply.js';
import type { Shown } from './views/items.js';

/** A command that shows something of one article: with the options `article` and `private`, and between them its own. */
export const articleCommand = (
  name: CommandName,
  options: APIApplicationCommandBasicOption[],
  view: (shown: Shown, interaction: ChatInputCommandInteraction) => APIMessageTopLevelComponent[],
) =>
  ({
    data: readerCommand(name, [articleOption, ...options, privateOption]),
    autocomplete: { article: articleChoices },
    execute: (interaction, app) => {
      const shown = { entry: askedArticle(interaction, app), t: sentencesFor(interaction) };
      return respond(interaction, view(shown, interaction), askedPrivate(interaction));
    },
  }) satisfies Command;
