import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { forAdmins, requireAdmin } from '../src/discord/admin/admin.js';
import { serverStatus } from '../src/discord/admin/serverStatus.js';
import { registerWhenChanged } from '../src/discord/connection/register.js';
import { adminCommand, type SlashCommand } from '../src/discord/interactions/command.js';
import type { Context } from '../src/discord/interactions/context.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { deferReply, deferUpdate, respond } from '../src/discord/interactions/reply.js';
import { CHANGES_A_PAGE, changesView, statusView } from '../src/discord/views/status.js';
import { resumeSchedule } from '../src/publishing/schedules.js';
import { countChanges, lastChanges } from '../src/store/changes.js';

type Pressed = ButtonInteraction<'cached'>;

/** What works and what does not, in this server. */
export const status: SlashCommand = {
  data: adminCommand('status'),
  execute: async (interaction, context) => {
    requireAdmin(interaction, context);
    await deferReply(interaction, true);
    await show(interaction, context);
  },
  buttons: {
    status: forAdmins(async (interaction, [action, page], context) => {
      const act = Object.hasOwn(ACTIONS, action ?? '') ? ACTIONS[action ?? ''] : undefined;
      if (!act) throw new ReaderError(context.t.errors.staleButton);
      await deferUpdate(interaction);
      await act(interaction, context, Number(page));
    }),
  },
};

const ACTIONS: Record<string, (interaction: Pressed, context: Context, page: number) => Promise<void>> = {
  refresh: show,
  resume,
  register,
  changes: showChanges,
};

async function show(interaction: ChatInputCommandInteraction<'cached'> | Pressed, context: Context): Promise<void> {
  await respond(interaction, context, statusView(await serverStatus(interaction.guild, context), context.t), true);
}

/** Lets those schedules go on that stopped, and whose channel is fine by now. */
async function resume(interaction: Pressed, context: Context): Promise<void> {
  const { app } = context;
  const { repairable } = await serverStatus(interaction.guild, context);
  const by = { userId: interaction.user.id, at: app.now() };
  for (const { id } of repairable) await resumeSchedule(app.store, interaction.guildId, id, by);
  await show(interaction, context);
}

async function register(interaction: Pressed, context: Context): Promise<void> {
  const { app } = context;
  const { application, rest } = interaction.client;
  await registerWhenChanged(rest, application.id, app.commands, app.store, app.log);
  await show(interaction, context);
}

/** A page that is no longer there becomes the last. */
async function showChanges(interaction: Pressed, { app, t, ...context }: Context, page: number): Promise<void> {
  const { db } = app.store;
  const total = await countChanges(db, interaction.guildId);
  const last = Math.max(0, Math.ceil(total / CHANGES_A_PAGE) - 1);
  const at = Number.isInteger(page) ? Math.min(Math.max(page, 0), last) : 0;
  const changes = await lastChanges(db, interaction.guildId, CHANGES_A_PAGE, at * CHANGES_A_PAGE);
  await respond(interaction, context, changesView(changes, total, at, t), true);
}
