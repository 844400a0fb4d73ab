import type { APIApplicationCommandBasicOption, APIMessageTopLevelComponent, ChatInputCommandInteraction } from 'discord.js';
import { articleChoices, articleOption, askedArticle, askedPrivate, privateOption } from './articleOptions.js';
import { type CommandName, readerCommand, type SlashCommand } from './command.js';
import type { Context } from './context.js';
import { show } from './share.js';
import type { Shown } from './views/items.js';

/** A command that shows something of one article: with the options `article` and `private`, and between them its own. */
export const articleCommand = (
  name: CommandName,
  options: APIApplicationCommandBasicOption[],
  view: (shown: Shown, interaction: ChatInputCommandInteraction, context: Context) => APIMessageTopLevelComponent[],
) =>
  ({
    data: readerCommand(name, [articleOption, ...options, privateOption]),
    autocomplete: { article: articleChoices },
    execute: async (interaction, context) => {
      const shown = { entry: await askedArticle(interaction, context), t: context.t };
      await show(interaction, context, view(shown, interaction, context), askedPrivate(interaction, context));
    },
  }) satisfies SlashCommand;
