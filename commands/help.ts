import { isAdmin } from '../src/discord/admin/admin.js';
import { askedPrivate, privateOption } from '../src/discord/articles/articleOptions.js';
import { readerCommand, type SlashCommand } from '../src/discord/interactions/command.js';
import { deferReply, deferUpdate, respond, say } from '../src/discord/interactions/reply.js';
import { helpView } from '../src/discord/views/help.js';
import { privacyView } from '../src/discord/views/privacy.js';
import { countTraces, forgetPerson } from '../src/store/people.js';

export const help: SlashCommand = {
  data: readerCommand('help', [privateOption]),
  execute: (interaction, context) =>
    respond(
      interaction,
      context,
      helpView(context.app.commands, context.t, { isAdmin: isAdmin(interaction, context) }),
      askedPrivate(interaction, context),
    ),
  buttons: {
    /** What is kept of whoever presses, in all servers together. */
    privacy: async (interaction, _, context) => {
      await deferReply(interaction, true);
      const traces = await countTraces(context.app.store.db, interaction.user.id);
      await respond(interaction, context, privacyView(traces, context.t), true);
    },
    forget: async (interaction, _, context) => {
      await deferUpdate(interaction);
      await context.app.store.db.transaction().execute((trx) => forgetPerson(trx, interaction.user.id));
      await say(interaction, context, context.t.privacy.forgotten);
    },
  },
};
