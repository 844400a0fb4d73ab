import { isAdmin } from '../src/discord/admin.js';
import { askedPrivate, privateOption } from '../src/discord/articleOptions.js';
import { readerCommand, type SlashCommand } from '../src/discord/command.js';
import { respond, say, thinkAloud, updateAloud } from '../src/discord/reply.js';
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
      await thinkAloud(interaction, true);
      const traces = await countTraces(context.app.store.db, interaction.user.id);
      await respond(interaction, context, privacyView(traces, context.t), true);
    },
    forget: async (interaction, _, context) => {
      await updateAloud(interaction);
      await context.app.store.db.transaction().execute((trx) => forgetPerson(trx, interaction.user.id));
      await say(interaction, context, context.t.privacy.forgotten);
    },
  },
};
