import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { requireAdmin } from '../src/discord/admin.js';
import { chooseArticles } from '../src/discord/articleChoice.js';
import { articleOption, askedLength, lengthOption } from '../src/discord/articleOptions.js';
import { adminCommand, booleanOption, type SlashCommand, stringOption, subcommand } from '../src/discord/command.js';
import type { Context } from '../src/discord/context.js';
import { ReaderError } from '../src/discord/readerError.js';
import { respond, say, thinkAloud, turnPage } from '../src/discord/reply.js';
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
import { lastOutcomes } from '../src/store/deliveries.js';
import { postedArticles } from '../src/store/postedArticles.js';
import { takeStopped } from '../src/store/schedules.js';

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

const OPTIONAL = [daysOption, timezoneOption, articleOption, lengthOption, languageOption, silentOption];

export const schedule: SlashCommand = {
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
  execute: async (interaction, context) => {
    requireAdmin(interaction, context);
    await SUBCOMMANDS[interaction.options.getSubcommand()]?.(interaction, context);
    await tellStopped(interaction, context);
  },
  buttons: {
    schedules: async (interaction, [page], context) => {
      requireAdmin(interaction, context);
      await turnPage(interaction, context, await view(interaction, context, Number(page)));
    },
  },
};

async function add(interaction: Admin, context: Context): Promise<void> {
  const t = context.t;
  const plan = askedPlan(interaction, context);
  const article = (await askedArticleChoice(interaction, context)) ?? { kind: 'newest' };
  const channel = await askedChannel(interaction, context);
  if (!channel) throw new TypeError('Discord requires the option "channel".');
  await thinkAloud(interaction, true);
  const made = await addSchedule(
    context.app.store,
    {
      guildId: interaction.guildId,
      channelId: channel.id,
      article,
      locale:
        askedLanguage(interaction) ?? chooseLocale(interaction.locale, context.settings.locale, context.app.config.defaultLocale),
      length: askedLength(interaction, context),
      silent: booleanOption(interaction, 'silent') ?? false,
      plan,
      createdBy: interaction.user.id,
    },
    context.app.now(),
  );
  if (!made) throw new ReaderError(t.errors.tooManySchedules(MAX_SCHEDULES));
  context.app.log.info({ guildId: made.guildId, scheduleId: made.id, channelId: made.channelId }, 'Schedule made');
  await show(interaction, context, t.schedule.added(made.id), [made]);
}

async function list(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  await respond(interaction, context, await view(interaction, context, 0), true);
}

async function edit(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const known = await askedSchedule(interaction, context);
  const channel = await askedChannel(interaction, context);
  const changed = await editSchedule(
    context.app.store,
    known.guildId,
    known.id,
    {
      plan: askedPlan(interaction, context, known.plan),
      article: (await askedArticleChoice(interaction, context)) ?? known.article,
      length: stringOption(interaction, 'length') === null ? known.length : askedLength(interaction, context),
      channelId: channel?.id ?? known.channelId,
      locale: askedLanguage(interaction) ?? known.locale,
      silent: booleanOption(interaction, 'silent') ?? known.silent,
    },
    context.app.now(),
  );
  await showChanged(interaction, context, changed, (id) => context.t.schedule.changed(id));
}

async function pause(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const { guildId, id } = await askedSchedule(interaction, context);
  await showChanged(interaction, context, await pauseSchedule(context.app.store, guildId, id), context.t.schedule.paused);
}

async function resume(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const { guildId, id, channelId } = await askedSchedule(interaction, context);
  await requirePostable(interaction, context, channelId);
  const resumed = await resumeSchedule(context.app.store, guildId, id, context.app.now());
  await showChanged(interaction, context, resumed, context.t.schedule.resumed);
}

async function remove(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const { guildId, id } = await askedSchedule(interaction, context);
  await removeSchedule(context.app.store, guildId, id);
  context.app.log.info({ guildId, scheduleId: id }, 'Schedule removed');
  await say(interaction, context, context.t.schedule.removed(id));
}

async function run(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const asked = await askedSchedule(interaction, context);
  const delivery = await publishNow(context.app.store, asked, context.app.now(), {
    scheduleId: asked.id,
    change: { at: context.app.now(), userId: interaction.user.id, what: 'schedule.run', object: asked.id },
  });
  await say(interaction, context, postedPhrase(delivery, context.t));
}

async function next(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const asked = await askedSchedule(interaction, context);
  const moments = nextMoments(asked.plan, context.app.now(), SHOWN_MOMENTS);
  await respond(interaction, context, momentsView(asked, moments, context.t), true);
}

/** What the channel would be shown: in the schedule's language, not in the reader's. */
async function preview(interaction: Admin, context: Context): Promise<void> {
  await thinkAloud(interaction, true);
  const t = context.t;
  const { article, channelId, locale, length } = await askedSchedule(interaction, context);
  const [entry] = await chooseArticles(context.app.library, interaction.guildId, article, () =>
    postedArticles(context.app.store.db, channelId),
  );
  if (!entry) throw new ReaderError(article.kind === 'article' ? t.errors.articleGone : t.schedule.nothingNew);
  await respond(interaction, context, briefingView({ entry, t: sentencesIn(chooseLocale(locale)) }, length), true);
}

async function showChanged(interaction: Admin, context: Context, changed: Schedule | null, sentence: (id: string) => string) {
  // Somebody else removed it since it was looked up.
  if (!changed) throw new ReaderError(context.t.errors.noSchedule(stringOption(interaction, 'schedule') ?? ''));
  context.app.log.info({ guildId: changed.guildId, scheduleId: changed.id, state: changed.state }, 'Schedule changed');
  await show(interaction, context, sentence(changed.id), [changed]);
}

async function show(interaction: Admin, context: Context, sentence: string, schedules: Schedule[]): Promise<void> {
  const shown = await viewContext(context, interaction.guildId, schedules);
  await respond(interaction, context, scheduleView(sentence, schedules, shown), true);
}

/** Schedules that stopped since an admin last used a command are told once, below its answer. */
async function tellStopped(interaction: Admin, context: Context): Promise<void> {
  const stopped = await takeStopped(context.app.store.db, interaction.guildId);
  // The list shows them by itself.
  if (stopped.length === 0 || interaction.options.getSubcommand() === 'list') return;
  const sentence = context.t.schedule.stoppedSince;
  const shown = stopped.slice(0, SCHEDULES_A_MESSAGE);
  const components = scheduleView(sentence, shown, await viewContext(context, interaction.guildId, shown));
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  await interaction.followUp({ components, flags, allowedMentions: { parse: [] } });
}

async function view(interaction: { guildId: string }, context: Context, page: number) {
  const schedules = await listSchedules(context.app.store, interaction.guildId);
  return schedulesView(schedules, await viewContext(context, interaction.guildId, schedules), page);
}

async function viewContext({ app, t, scope }: Context, guildId: string, schedules: readonly Schedule[]) {
  const named = [...new Set(schedules.flatMap(({ article }) => (article.kind === 'article' ? article.id : [])))];
  const entries = await Promise.all(named.map((id) => app.library.get(scope, id)));
  const titles = new Map(entries.flatMap((entry) => (entry ? [[entry.id, entry.title] as const] : [])));
  return { titles, outcomes: await lastOutcomes(app.store.db, guildId), t };
}
