import type { ChatInputCommandInteraction } from 'discord.js';
import { requireAdmin } from '../src/discord/admin.js';
import { articleOption, lengthOption } from '../src/discord/articleOptions.js';
import { adminCommand, type SlashCommand, stringOption, subcommand } from '../src/discord/command.js';
import type { Context } from '../src/discord/context.js';
import { numberIn } from '../src/discord/customId.js';
import {
  askedPosting,
  channelOption,
  clearOption,
  countOption,
  languageOption,
  mentionOption,
  publishOption,
  scheduledChoices,
  silentOption,
  tagOption,
  whenEmptyOption,
} from '../src/discord/postingOptions.js';
import { ReaderError } from '../src/discord/readerError.js';
import { respond, say, thinkAloud, turnPage } from '../src/discord/reply.js';
import { previewOf, scheduleContext } from '../src/discord/scheduleAnswers.js';
import {
  askedGrace,
  askedNotify,
  askedPlan,
  askedSchedule,
  dayChoices,
  daysOption,
  graceOption,
  notifyOption,
  scheduleChoices,
  scheduleOption,
  scheduleTagChoices,
  timeOption,
  timezoneOption,
  zoneChoices,
} from '../src/discord/scheduleOptions.js';
import { requirePostable } from '../src/discord/targets.js';
import { postedPhrase } from '../src/discord/views/schedulePhrases.js';
import { momentsView, schedulesView, scheduleView } from '../src/discord/views/schedules.js';
import { nextMoments } from '../src/publishing/moments.js';
import { publishNow } from '../src/publishing/publishNow.js';
import {
  addSchedule,
  type By,
  editSchedule,
  listSchedules,
  pauseSchedule,
  removeSchedule,
  resumeSchedule,
  type ScheduleChange,
} from '../src/publishing/schedules.js';
import type { Schedule } from '../src/publishing/types.js';

type Admin = ChatInputCommandInteraction<'cached'>;

const SHOWN_MOMENTS = 10;

const SUBCOMMANDS: Record<string, (interaction: Admin, context: Context) => Promise<unknown>> = {
  add,
  list,
  edit,
  pause,
  resume,
  remove,
  run,
  next,
  preview,
};

const OPTIONAL = [
  daysOption,
  timezoneOption,
  articleOption,
  countOption,
  whenEmptyOption,
  lengthOption,
  languageOption,
  tagOption,
  publishOption,
  mentionOption,
  silentOption,
  graceOption,
  notifyOption,
];

export const schedule: SlashCommand = {
  data: adminCommand('schedule', [
    subcommand('schedule add', [channelOption(true), timeOption(true), ...OPTIONAL]),
    subcommand('schedule list'),
    subcommand('schedule edit', [scheduleOption, channelOption(false), timeOption(false), ...OPTIONAL, clearOption]),
    subcommand('schedule pause', [scheduleOption]),
    subcommand('schedule resume', [scheduleOption]),
    subcommand('schedule remove', [scheduleOption]),
    subcommand('schedule run', [scheduleOption]),
    subcommand('schedule next', [scheduleOption]),
    subcommand('schedule preview', [scheduleOption]),
  ]),
  autocomplete: {
    article: scheduledChoices,
    days: dayChoices,
    timezone: zoneChoices,
    tag: scheduleTagChoices,
    schedule: scheduleChoices,
  },
  execute: async (interaction, context) => {
    requireAdmin(interaction, context);
    await thinkAloud(interaction, true);
    await SUBCOMMANDS[interaction.options.getSubcommand()]?.(interaction, context);
  },
  buttons: {
    schedules: async (interaction, [page], context) => {
      requireAdmin(interaction, context);
      await turnPage(interaction, context, await view(interaction, context, numberIn(page)));
    },
  },
};

const by = (interaction: Admin, { app }: Context): By => ({ userId: interaction.user.id, at: app.now() });

async function add(interaction: Admin, context: Context): Promise<void> {
  const { app, t } = context;
  const plan = askedPlan(interaction, context);
  const grace = askedGrace(interaction, context);
  const made = await addSchedule(
    app.store,
    {
      ...(await askedPosting(interaction, context)),
      plan,
      ...(grace === null ? {} : { grace }),
      notify: askedNotify(interaction) ?? null,
      createdBy: interaction.user.id,
    },
    app.now(),
    app.config.maxSchedules,
  );
  if (!made) throw new ReaderError(t.errors.tooManySchedules(app.config.maxSchedules));
  app.log.info({ guildId: made.guildId, scheduleId: made.id, channelId: made.channelId }, 'Schedule made');
  await show(interaction, context, t.schedule.added(made.id), made);
}

async function list(interaction: Admin, context: Context): Promise<void> {
  await respond(interaction, context, await view(interaction, context, 0), true);
}

async function edit(interaction: Admin, context: Context): Promise<void> {
  const known = await askedSchedule(interaction, context);
  const { guildId: _, ...posting } = await askedPosting(interaction, context, known);
  const notify = askedNotify(interaction);
  const asked = {
    ...posting,
    plan: askedPlan(interaction, context, known.plan),
    grace: askedGrace(interaction, context) ?? known.grace,
    notify: notify === undefined ? known.notify : notify,
  };
  // Only what differs: somebody else may be changing the rest.
  const differs = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(known[key as keyof Schedule]);
  const change: ScheduleChange = Object.fromEntries(Object.entries(asked).filter(differs));
  if (Object.keys(change).length === 0) throw new ReaderError(context.t.ownArticles.unchanged);
  const changed = await editSchedule(context.app.store, known.guildId, known.id, change, by(interaction, context));
  await showChanged(interaction, context, changed, context.t.schedule.changed);
}

async function pause(interaction: Admin, context: Context): Promise<void> {
  const { guildId, id } = await askedSchedule(interaction, context);
  const paused = await pauseSchedule(context.app.store, guildId, id, by(interaction, context));
  await showChanged(interaction, context, paused, context.t.schedule.paused);
}

async function resume(interaction: Admin, context: Context): Promise<void> {
  const known = await askedSchedule(interaction, context);
  await requirePostable(interaction.guild, context, known);
  const resumed = await resumeSchedule(context.app.store, known.guildId, known.id, by(interaction, context));
  await showChanged(interaction, context, resumed, context.t.schedule.resumed);
}

async function remove(interaction: Admin, context: Context): Promise<void> {
  const { guildId, id } = await askedSchedule(interaction, context);
  await removeSchedule(context.app.store, guildId, id, by(interaction, context));
  context.app.log.info({ guildId, scheduleId: id }, 'Schedule removed');
  await say(interaction, context, context.t.schedule.removed(id));
}

async function run(interaction: Admin, context: Context): Promise<void> {
  const asked = await askedSchedule(interaction, context);
  const delivery = await publishNow(context.app.store, asked, context.app.now(), {
    scheduleId: asked.id,
    change: { ...by(interaction, context), what: 'schedule.run', object: asked.id },
  });
  await say(interaction, context, postedPhrase(delivery, context.t));
}

async function next(interaction: Admin, context: Context): Promise<void> {
  const asked = await askedSchedule(interaction, context);
  const moments = nextMoments(asked.plan, context.app.now(), SHOWN_MOMENTS);
  await respond(interaction, context, momentsView(asked, moments, context.t), true);
}

async function preview(interaction: Admin, context: Context): Promise<void> {
  const asked = await askedSchedule(interaction, context);
  await respond(interaction, context, await previewOf(asked, interaction.guild, context), true);
}

async function showChanged(interaction: Admin, context: Context, changed: Schedule | null, sentence: (id: string) => string) {
  // Somebody else removed it since it was looked up.
  if (!changed) throw new ReaderError(context.t.errors.noSchedule(stringOption(interaction, 'schedule') ?? ''));
  context.app.log.info({ guildId: changed.guildId, scheduleId: changed.id, state: changed.state }, 'Schedule changed');
  await show(interaction, context, sentence(changed.id), changed);
}

async function show(interaction: Admin, context: Context, sentence: string, schedule: Schedule): Promise<void> {
  const shown = await scheduleContext(context, interaction.guild, [schedule]);
  await respond(interaction, context, scheduleView(sentence, schedule, shown), true);
}

async function view(interaction: Pick<Admin, 'guild'>, context: Context, page: number) {
  const schedules = await listSchedules(context.app.store, interaction.guild.id);
  return schedulesView(schedules, await scheduleContext(context, interaction.guild, schedules), page);
}
