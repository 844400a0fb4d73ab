import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { forAdmins, requireAdmin } from '../src/discord/admin/admin.js';
import { articleOption, lengthOption } from '../src/discord/articles/articleOptions.js';
import { adminCommand, type SlashCommand, subcommand } from '../src/discord/interactions/command.js';
import type { Context } from '../src/discord/interactions/context.js';
import { numberIn } from '../src/discord/interactions/customId.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { deferReply, deferUpdate, respond, turnPage } from '../src/discord/interactions/reply.js';
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
} from '../src/discord/schedules/postingOptions.js';
import {
  changedBy,
  next,
  pause,
  preview,
  remove,
  resume,
  run,
  type ScheduleAction,
  showChanged,
  showSchedule,
} from '../src/discord/schedules/scheduleActions.js';
import { scheduleContext } from '../src/discord/schedules/scheduleAnswers.js';
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
  scheduleOf,
  scheduleOption,
  scheduleTagChoices,
  timeOption,
  timezoneOption,
  zoneChoices,
} from '../src/discord/schedules/scheduleOptions.js';
import { removalView, schedulesView, scheduleView } from '../src/discord/views/schedules.js';
import { addSchedule, editSchedule, listSchedules, type ScheduleChange } from '../src/publishing/schedules.js';
import type { Schedule } from '../src/publishing/types.js';

type Admin = ChatInputCommandInteraction<'cached'>;

const SUBCOMMANDS: Record<string, (interaction: Admin, context: Context) => Promise<unknown>> = { add, list, edit };
const ON_ONE: Record<string, ScheduleAction> = { pause, resume, remove, run, next, preview };

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
    await deferReply(interaction, true);
    const name = interaction.options.getSubcommand();
    await SUBCOMMANDS[name]?.(interaction, context);
    await ON_ONE[name]?.(interaction, context, await askedSchedule(interaction, context));
  },
  buttons: {
    schedules: forAdmins(async (interaction, [page], context) =>
      turnPage(interaction, context, await view(interaction, context, numberIn(page))),
    ),
    'schedule-show': forAdmins(async (interaction, [id = ''], context) => {
      const known = await scheduleOf(interaction, context, id);
      const shown = await scheduleContext(context, interaction.guild, [known]);
      await turnPage(interaction, context, scheduleView(null, known, shown));
    }),
    'schedule-remove': forAdmins(async (interaction, [id = ''], context) => {
      const known = await scheduleOf(interaction, context, id);
      await turnPage(interaction, context, removalView(known, context.t));
    }),
    'schedule-removed': inPlace(remove),
    'schedule-pause': inPlace(pause),
    'schedule-resume': inPlace(resume),
    'schedule-next': beside(next),
    'schedule-preview': beside(preview),
  },
};

/** What a button does with a schedule, shown where the button stands. */
function inPlace(act: ScheduleAction) {
  return forAdmins<ButtonInteraction>(async (interaction, [id = ''], context) => {
    await deferUpdate(interaction);
    await act(interaction, context, await scheduleOf(interaction, context, id));
  });
}

/** What a button tells of a schedule, in a message of its own. */
function beside(act: ScheduleAction) {
  return forAdmins<ButtonInteraction>(async (interaction, [id = ''], context) => {
    await deferReply(interaction, true);
    await act(interaction, context, await scheduleOf(interaction, context, id));
  });
}

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
  await showSchedule(interaction, context, t.schedule.added(made.id), made);
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
  if (Object.keys(change).length === 0) throw new ReaderError(context.t.schedule.unchanged);
  const changed = await editSchedule(context.app.store, known.guildId, known.id, change, changedBy(interaction, context));
  await showChanged(interaction, context, known, changed, context.t.schedule.changed);
}

async function view(interaction: Pick<Admin, 'guild'>, context: Context, page: number) {
  const schedules = await listSchedules(context.app.store, interaction.guild.id);
  return schedulesView(schedules, await scheduleContext(context, interaction.guild, schedules), page);
}
