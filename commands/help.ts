import { askedPrivate, privateOption } from '../src/discord/articleOptions.js';
import { type Command, readerCommand } from '../src/discord/command.js';
import { respond, sentencesFor } from '../src/discord/reply.js';
import { helpView } from '../src/discord/views/help.js';

export const help: Command = {
  data: readerCommand('help', [privateOption]),
  execute: (interaction, app) =>
    respond(interaction, helpView(app.commands, sentencesFor(interaction)), askedPrivate(interaction)),
};
