import type { APIApplicationCommandBasicOption, APIMessageTopLevelComponent, ChatInputCommandInteraction } from 'discord.js';
import { type CommandName, readerCommand, type SlashCommand } from '../interactions/command.js';
import type { Context } from '../interactions/context.js';
import { show } from '../interactions/share.js';
import type { Shown } from '../views/items.js';
import { articleChoices, articleOption, askedArticle, askedPrivate, privateOption } from './articleOptions.js';

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
