import type { ChatInputCommandInteraction } from 'discord.js';
import { requireAdmin } from '../src/discord/admin.js';
import type { App } from '../src/discord/app.js';
import { articleChoices, articleOption, askedLength, lengthOption, MAX_ASKED } from '../src/discord/articleOptions.js';
import { adminCommand, type Command, stringOption, subcommand } from '../src/discord/command.js';
import { clipText } from '../src/discord/escape.js';
import { ReaderError } from '../src/discord/readerError.js';
import { respond, say, sentencesFor, thinkAloud, turnPage } from '../src/discord/reply.js';
import {
  askedArticleChoice,
  askedChannel,
  askedPlan,
  channelOption,
  dayChoices,
  daysOption,
  scheduleChoices,
  scheduleOption,
  timeOption,
  timezoneOption,
  zoneChoices,
} from '../src/discord/scheduleOptions.js';
import { schedulesView, scheduleView } from '../src/discord/views/schedules.js';
import { chooseLocale } from '../src/locales/index.js';
import { addSchedule, listSchedules, removeSchedule } from '../src/publishing/schedules.js';
import { MAX_SCHEDULES } from '../src/publishing/types.js';
import { lastOutcomes } from '../src/store/deliveries.js';

type Admin = ChatInputCommandInteraction<'cached'>;

const SUBCOMMANDS: Record<string, (interaction: Admin, app: App) => Promise<unknown>> = { add, list, remove };

export const schedule: Command = {
  data: adminCommand('schedule', [
    subcommand('schedule add', [channelOption, timeOption, daysOption, timezoneOption, articleOption, lengthOption]),
    subcommand('schedule list'),
    subcommand('schedule remove', [scheduleOption]),
  ]),
  autocomplete: { article: articleChoices, days: dayChoices, timezone: zoneChoices, schedule: scheduleChoices },
  execute: async (interaction, app) => {
    requireAdmin(interaction);
    await SUBCOMMANDS[interaction.options.getSubcommand()]?.(interaction, app);
  },
  buttons: {
    schedules: async (interaction, [page], app) => {
      requireAdmin(interaction);
      await turnPage(interaction, await view(interaction, app, Number(page)));
    },
  },
};

async function add(interaction: Admin, app: App): Promise<void> {
  const t = sentencesFor(interaction);
  const plan = askedPlan(interaction, app);
  const article = askedArticleChoice(interaction, app);
  const channel = await askedChannel(interaction);
  await thinkAloud(interaction, true);
  const made = await addSchedule(
    app.store,
    {
      guildId: interaction.guildId,
      channelId: channel.id,
      article,
      locale: chooseLocale(interaction.locale, app.config.defaultLocale),
      length: askedLength(interaction),
      plan,
      createdBy: interaction.user.id,
    },
    app.now(),
  );
  if (!made) throw new ReaderError(t.errors.tooManySchedules(MAX_SCHEDULES));
  app.log.info({ guildId: made.guildId, scheduleId: made.id, channelId: made.channelId }, 'Schedule made');
  const context = { library: app.library(), outcomes: new Map(), t };
  await respond(interaction, scheduleView(t.schedule.added(made.id), made, context), true);
}

async function list(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  await respond(interaction, await view(interaction, app, 0), true);
}

async function remove(interaction: Admin, app: App): Promise<void> {
  const t = sentencesFor(interaction);
  const asked = stringOption(interaction, 'schedule')?.trim() ?? '';
  await thinkAloud(interaction, true);
  if (!(await removeSchedule(app.store, interaction.guildId, asked)))
    throw new ReaderError(t.errors.noSchedule(clipText(asked, MAX_ASKED)));
  app.log.info({ guildId: interaction.guildId, scheduleId: asked }, 'Schedule removed');
  await say(interaction, t.schedule.removed(asked));
}

async function view(interaction: { guildId: string; locale: string }, { store, library }: App, page: number) {
  const { guildId } = interaction;
  const schedules = await listSchedules(store, guildId);
  const context = { library: library(), outcomes: await lastOutcomes(store.db, guildId), t: sentencesFor(interaction) };
  return schedulesView(schedules, context, page);
}
