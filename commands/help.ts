import { askedPrivate, privateOption } from '../src/discord/articleOptions.js';
import { readerCommand, type SlashCommand } from '../src/discord/command.js';
import { respond } from '../src/discord/reply.js';
import { helpView } from '../src/discord/views/help.js';

export const help: SlashCommand = {
  data: readerCommand('help', [privateOption]),
  execute: (interaction, context) =>
    respond(interaction, context, helpView(context.app.commands, context.t), askedPrivate(interaction, context)),
};
