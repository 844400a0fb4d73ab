import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { requireAdmin } from '../src/discord/admin.js';
import type { App } from '../src/discord/app.js';
import { chooseArticle } from '../src/discord/articleChoice.js';
import { articleOption, askedLength, lengthOption } from '../src/discord/articleOptions.js';
import { adminCommand, booleanOption, type Command, stringOption, subcommand } from '../src/discord/command.js';
import { ReaderError } from '../src/discord/readerError.js';
import { respond, say, sentencesFor, thinkAloud, turnPage } from '../src/discord/reply.js';
import {
  askedArticleChoice,
  askedChannel,
  askedLanguage,
  askedPlan,
  askedSchedule,
  channelOption,
  dayChoices,
  daysOption,
  languageOption,
  requirePostable,
  scheduleChoices,
  scheduledChoices,
  scheduleOption,
  silentOption,
  timeOption,
  timezoneOption,
  zoneChoices,
} from '../src/discord/scheduleOptions.js';
import { briefingView } from '../src/discord/views/briefing.js';
import { momentsView, postedPhrase, SCHEDULES_A_MESSAGE, schedulesView, scheduleView } from '../src/discord/views/schedules.js';
import { chooseLocale, sentencesIn } from '../src/locales/index.js';
import { nextMoments } from '../src/publishing/moments.js';
import { publishNow } from '../src/publishing/publishNow.js';
import {
  addSchedule,
  editSchedule,
  listSchedules,
  pauseSchedule,
  removeSchedule,
  resumeSchedule,
} from '../src/publishing/schedules.js';
import { MAX_SCHEDULES, type Schedule } from '../src/publishing/types.js';
import { lastOutcomes, postedArticles } from '../src/store/deliveries.js';
import { takeStopped } from '../src/store/schedules.js';

type Admin = ChatInputCommandInteraction<'cached'>;

const SHOWN_MOMENTS = 10;

const SUBCOMMANDS: Record<string, (interaction: Admin, app: App) => Promise<unknown>> = {
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

const OPTIONAL = [daysOption, timezoneOption, articleOption, lengthOption, languageOption, silentOption];

export const schedule: Command = {
  data: adminCommand('schedule', [
    subcommand('schedule add', [channelOption(true), timeOption(true), ...OPTIONAL]),
    subcommand('schedule list'),
    subcommand('schedule edit', [scheduleOption, channelOption(false), timeOption(false), ...OPTIONAL]),
    subcommand('schedule pause', [scheduleOption]),
    subcommand('schedule resume', [scheduleOption]),
    subcommand('schedule remove', [scheduleOption]),
    subcommand('schedule run', [scheduleOption]),
    subcommand('schedule next', [scheduleOption]),
    subcommand('schedule preview', [scheduleOption]),
  ]),
  autocomplete: { article: scheduledChoices, days: dayChoices, timezone: zoneChoices, schedule: scheduleChoices },
  execute: async (interaction, app) => {
    requireAdmin(interaction);
    await SUBCOMMANDS[interaction.options.getSubcommand()]?.(interaction, app);
    await tellStopped(interaction, app);
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
  const article = askedArticleChoice(interaction, app) ?? { kind: 'newest' };
  const channel = await askedChannel(interaction);
  if (!channel) throw new TypeError('Discord requires the option "channel".');
  await thinkAloud(interaction, true);
  const made = await addSchedule(
    app.store,
    {
      guildId: interaction.guildId,
      channelId: channel.id,
      article,
      locale: askedLanguage(interaction) ?? chooseLocale(interaction.locale, app.config.defaultLocale),
      length: askedLength(interaction),
      silent: booleanOption(interaction, 'silent') ?? false,
      plan,
      createdBy: interaction.user.id,
    },
    app.now(),
  );
  if (!made) throw new ReaderError(t.errors.tooManySchedules(MAX_SCHEDULES));
  app.log.info({ guildId: made.guildId, scheduleId: made.id, channelId: made.channelId }, 'Schedule made');
  await show(interaction, app, t.schedule.added(made.id), [made]);
}

async function list(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  await respond(interaction, await view(interaction, app, 0), true);
}

async function edit(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  const known = await askedSchedule(interaction, app);
  const channel = await askedChannel(interaction);
  const changed = await editSchedule(
    app.store,
    known.guildId,
    known.id,
    {
      plan: askedPlan(interaction, app, known.plan),
      article: askedArticleChoice(interaction, app) ?? known.article,
      length: stringOption(interaction, 'length') === null ? known.length : askedLength(interaction),
      channelId: channel?.id ?? known.channelId,
      locale: askedLanguage(interaction) ?? known.locale,
      silent: booleanOption(interaction, 'silent') ?? known.silent,
    },
    app.now(),
  );
  await showChanged(interaction, app, changed, (id) => sentencesFor(interaction).schedule.changed(id));
}

async function pause(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  const { guildId, id } = await askedSchedule(interaction, app);
  await showChanged(interaction, app, await pauseSchedule(app.store, guildId, id), sentencesFor(interaction).schedule.paused);
}

async function resume(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  const { guildId, id, channelId } = await askedSchedule(interaction, app);
  await requirePostable(interaction, channelId);
  const resumed = await resumeSchedule(app.store, guildId, id, app.now());
  await showChanged(interaction, app, resumed, sentencesFor(interaction).schedule.resumed);
}

async function remove(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  const { guildId, id } = await askedSchedule(interaction, app);
  await removeSchedule(app.store, guildId, id);
  app.log.info({ guildId, scheduleId: id }, 'Schedule removed');
  await say(interaction, sentencesFor(interaction).schedule.removed(id));
}

async function run(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  const asked = await askedSchedule(interaction, app);
  const delivery = await publishNow(app.store, asked, app.now(), asked.id);
  await say(interaction, postedPhrase(delivery, sentencesFor(interaction)));
}

async function next(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  const asked = await askedSchedule(interaction, app);
  const moments = nextMoments(asked.plan, app.now(), SHOWN_MOMENTS);
  await respond(interaction, momentsView(asked, moments, sentencesFor(interaction)), true);
}

/** What the channel would be shown: in the schedule's language, not in the reader's. */
async function preview(interaction: Admin, app: App): Promise<void> {
  await thinkAloud(interaction, true);
  const t = sentencesFor(interaction);
  const { article, channelId, locale, length } = await askedSchedule(interaction, app);
  const entry = await chooseArticle(app.library(), article, () => postedArticles(app.store.db, channelId));
  if (!entry) throw new ReaderError(article.kind === 'article' ? t.errors.articleGone : t.schedule.nothingNew);
  await respond(interaction, briefingView({ entry, t: sentencesIn(chooseLocale(locale)) }, length), true);
}

async function showChanged(interaction: Admin, app: App, changed: Schedule | null, sentence: (id: string) => string) {
  // Somebody else removed it since it was looked up.
  if (!changed) throw new ReaderError(sentencesFor(interaction).errors.noSchedule(stringOption(interaction, 'schedule') ?? ''));
  app.log.info({ guildId: changed.guildId, scheduleId: changed.id, state: changed.state }, 'Schedule changed');
  await show(interaction, app, sentence(changed.id), [changed]);
}

async function show(interaction: Admin, app: App, sentence: string, schedules: Schedule[]): Promise<void> {
  await respond(interaction, scheduleView(sentence, schedules, await contextFor(interaction, app)), true);
}

/** Schedules that stopped since an admin last used a command are told once, below its answer. */
async function tellStopped(interaction: Admin, app: App): Promise<void> {
  const stopped = await takeStopped(app.store.db, interaction.guildId);
  // The list shows them by itself.
  if (stopped.length === 0 || interaction.options.getSubcommand() === 'list') return;
  const sentence = sentencesFor(interaction).schedule.stoppedSince;
  const components = scheduleView(sentence, stopped.slice(0, SCHEDULES_A_MESSAGE), await contextFor(interaction, app));
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  await interaction.followUp({ components, flags, allowedMentions: { parse: [] } });
}

async function view(interaction: { guildId: string; locale: string }, app: App, page: number) {
  return schedulesView(await listSchedules(app.store, interaction.guildId), await contextFor(interaction, app), page);
}

const contextFor = async (interaction: { guildId: string; locale: string }, { store, library }: App) => ({
  library: library(),
  outcomes: await lastOutcomes(store.db, interaction.guildId),
  t: sentencesFor(interaction),
});
