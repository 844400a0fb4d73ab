import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { nextMoments } from '../../publishing/moments.js';
import { publishNow } from '../../publishing/publishNow.js';
import { type By, pauseSchedule, removeSchedule, resumeSchedule } from '../../publishing/schedules.js';
import type { Schedule } from '../../publishing/types.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { respond, say } from '../interactions/reply.js';
import { postedPhrase } from '../views/schedulePhrases.js';
import { momentsView, removedView, scheduleView } from '../views/schedules.js';
import { previewOf, scheduleContext } from './scheduleAnswers.js';
import { requirePostable } from './targets.js';

type Acting = ChatInputCommandInteraction<'cached'> | ButtonInteraction<'cached'>;

/** What an admin does with one schedule, by a subcommand or by a button. */
export type ScheduleAction = (interaction: Acting, context: Context, known: Schedule) => Promise<void>;

const SHOWN_MOMENTS = 10;

export async function pause(interaction: Acting, context: Context, known: Schedule): Promise<void> {
  const paused = await pauseSchedule(context.app.store, known.guildId, known.id, changedBy(interaction, context));
  await showChanged(interaction, context, known, paused, context.t.schedule.paused);
}

export async function resume(interaction: Acting, context: Context, known: Schedule): Promise<void> {
  await requirePostable(interaction.guild, context, known);
  const resumed = await resumeSchedule(context.app.store, known.guildId, known.id, changedBy(interaction, context));
  await showChanged(interaction, context, known, resumed, context.t.schedule.resumed);
}

export async function remove(interaction: Acting, context: Context, known: Schedule): Promise<void> {
  await removeSchedule(context.app.store, known.guildId, known.id, changedBy(interaction, context));
  context.app.log.info({ guildId: known.guildId, scheduleId: known.id }, 'Schedule removed');
  await respond(interaction, context, removedView(known, context.t), true);
}

export async function run(interaction: Acting, context: Context, known: Schedule): Promise<void> {
  const delivery = await publishNow(context.app.store, known, context.app.now(), {
    scheduleId: known.id,
    change: { ...changedBy(interaction, context), what: 'schedule.run', object: known.id },
  });
  await say(interaction, context, postedPhrase(delivery, context.t));
}

export async function next(interaction: Acting, context: Context, known: Schedule): Promise<void> {
  const moments = nextMoments(known.plan, context.app.now(), SHOWN_MOMENTS);
  await respond(interaction, context, momentsView(known, moments, context.t), true);
}

export async function preview(interaction: Acting, context: Context, known: Schedule): Promise<void> {
  await respond(interaction, context, await previewOf(known, interaction.guild, context), true);
}

/** @throws {ReaderError} where somebody else removed it since it was looked up */
export async function showChanged(
  interaction: Acting,
  context: Context,
  known: Schedule,
  changed: Schedule | null,
  sentence: (id: string) => string,
): Promise<void> {
  if (!changed) throw new ReaderError(context.t.errors.noSchedule(known.id));
  context.app.log.info({ guildId: changed.guildId, scheduleId: changed.id, state: changed.state }, 'Schedule changed');
  await showSchedule(interaction, context, sentence(changed.id), changed);
}

export async function showSchedule(interaction: Acting, context: Context, sentence: string, schedule: Schedule): Promise<void> {
  const shown = await scheduleContext(context, interaction.guild, [schedule]);
  await respond(interaction, context, scheduleView(sentence, schedule, shown), true);
}

/** Who changes a schedule, and when. */
export const changedBy = (interaction: Acting, { app }: Context): By => ({ userId: interaction.user.id, at: app.now() });
