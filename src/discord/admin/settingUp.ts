import { DiscordAPIError, type Guild, type Interaction, RESTJSONErrorCodes, Routes } from 'discord.js';
import { LENGTHS } from '../../briefing/length.js';
import { chooseLocale } from '../../locales/index.js';
import { publishNow } from '../../publishing/publishNow.js';
import { addSchedule, listSchedules } from '../../publishing/schedules.js';
import { type Delivery, PLAIN, type Posting } from '../../publishing/types.js';
import { recordChange } from '../../store/changes.js';
import { findDelivery, noteTakenBack } from '../../store/deliveries.js';
import { forgetPosted, postedArticles } from '../../store/postedArticles.js';
import type { Setup } from '../../store/setups.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { chooseArticles } from '../posts/articleChoice.js';
import { missingPermissions } from '../posts/permissions.js';
import { renderPost } from '../posts/render.js';
import { requirePostable } from '../schedules/targets.js';
import { reasonPhrase } from '../views/schedulePhrases.js';
import { accountOf, checkView, doneView, type Step, whatView, whenView, whereView } from '../views/setup.js';
import { changeSetting } from './changeSetting.js';

type Admin = Pick<Interaction<'cached'>, 'guild' | 'guildId' | 'user'>;

/** A step of the way, as things are now; the first one where the channel is gone, or the bot lacks something there by now. */
export async function stepView(step: Step, setup: Setup, guild: Guild, { app, t }: Context) {
  const missing = await missingIn(guild, setup.channelId, t);
  switch (setup.channelId !== null && missing?.length === 0 ? step : 'where') {
    case 'where':
      return whereView(setup, missing, t);
    case 'when':
      return whenView(setup, app.now(), t);
    case 'what':
      return whatView(setup, t);
    case 'check': {
      const { channelId } = setup;
      if (channelId === null) throw new ReaderError(t.setup.noChannel);
      return checkView({ ...setup, channelId }, await previewsOf(postingOf(setup, channelId, guild.id), app), t);
    }
  }
}

/** What the bot lacks in a channel, under Discord's names; nothing where none is chosen; null where it is gone. */
export async function missingIn(guild: Guild, channelId: string | null, t: Context['t']): Promise<string[] | null> {
  if (channelId === null) return [];
  const channel = guild.channels.cache.get(channelId);
  return channel ? missingPermissions(channel.permissionsFor(guild.members.me ?? (await guild.members.fetchMe())), t) : null;
}

/** What would be posted now, from the length that was chosen to the shortest; none where there is nothing. */
async function previewsOf(posting: Posting, { library, store }: Context['app']) {
  const { article, channelId, guildId, length } = posting;
  const entries = await chooseArticles(library, guildId, article, () => postedArticles(store.db, channelId));
  if (entries.length === 0) return [];
  const lengths = LENGTHS.slice(0, LENGTHS.indexOf(length) + 1).toReversed();
  return [...lengths, 'headlines' as const].map((each) => renderPost(posting, entries, { length: each }));
}

const postingOf = ({ article, locale, length }: Setup, channelId: string, guildId: string): Posting => ({
  ...PLAIN,
  guildId,
  channelId,
  article: { kind: article },
  locale,
  length,
});

/**
 * Checks that all can be made, and posts a test where one is asked for. Nothing is made when that fails.
 * @throws {ReaderError} with what is missing
 */
export async function beginSetup(admin: Admin, setup: Setup, isTested: boolean, context: Context): Promise<Delivery | null> {
  const { app, t } = context;
  const { guild, guildId, user } = admin;
  if (setup.channelId === null) throw new ReaderError(t.setup.noChannel);
  const posting = postingOf(setup, setup.channelId, guildId);
  await requirePostable(guild, context, posting);
  const { maxSchedules } = app.config;
  if ((await listSchedules(app.store, guildId)).length >= maxSchedules)
    throw new ReaderError(t.errors.tooManySchedules(maxSchedules));
  return isTested ? await postTest(posting, user.id, context) : null;
}

/** Makes the schedule, and tells of it and of the test. */
export async function endSetup(admin: Admin, setup: Setup, test: Delivery | null, context: Context) {
  const { app, settings, t } = context;
  const { guild, guildId, user } = admin;
  const { channelId, plan, locale } = setup;
  if (channelId === null) throw new ReaderError(t.setup.noChannel);
  const { maxSchedules } = app.config;
  const made = { ...postingOf(setup, channelId, guildId), plan, createdBy: user.id };
  const schedule = await addSchedule(app.store, made, app.now(), maxSchedules);
  // Somebody else made one meanwhile.
  if (!schedule) throw new ReaderError(t.errors.tooManySchedules(maxSchedules));
  const zone = settings.timezone === null ? plan.zone : null;
  const language = settings.locale === null && locale !== chooseLocale(guild.preferredLocale) ? locale : null;
  await changeSetting(admin, app, {
    ...(zone === null ? {} : { timezone: zone }),
    ...(language === null ? {} : { locale: language }),
  });
  app.log.info({ guildId, scheduleId: schedule.id, channelId }, 'A server was set up');
  const next = t.schedule.next(Math.floor((schedule.nextRunAt ?? 0) / 1000));
  const forServer = [
    ...(zone === null ? [] : [t.setup.serverZone(zone)]),
    ...(language === null ? [] : [t.setup.serverLanguage(t.languages[language])]),
  ];
  const sentences = [
    t.schedule.added(schedule.id),
    ...accountOf({ ...setup, channelId }, t),
    next,
    ...(forServer.length > 0 ? [t.setup.serverToo(forServer)] : []),
    ...(test ? [testPhrase(test, t)] : []),
  ];
  return doneView(sentences, test?.state === 'sent' ? test.id : null, t);
}

/** @throws {ReaderError} when it was refused */
async function postTest(posting: Posting, userId: string, { app, t }: Context): Promise<Delivery> {
  const now = app.now();
  const change = { at: now, userId, what: 'setup.test', object: posting.channelId };
  const delivery = await publishNow(app.store, posting, now, { change });
  if (delivery.state === 'failed')
    throw new ReaderError(`${t.setup.notTested(reasonPhrase(delivery.reason, t))}\n${t.setup.untested}`);
  return delivery;
}

function testPhrase({ state, guildId, channelId, messageId, reason }: Delivery, t: Context['t']): string {
  if (state === 'sent') return t.setup.tested(`https://discord.com/channels/${guildId}/${channelId}/${messageId}`);
  if (state === 'skipped') return t.setup.notTested(reasonPhrase(reason, t));
  return state === 'uncertain' ? t.schedule.notConfirmed : t.schedule.stillPosting;
}

/** Takes a test post back: its article counts as not yet posted. @throws {ReaderError} when it is not there */
export async function removeTest({ guild, guildId, user }: Admin, deliveryId: string, { app, t }: Context): Promise<void> {
  const delivery = await findDelivery(app.store.db, guildId, deliveryId);
  if (!delivery?.messageId || !delivery.manual || delivery.scheduleId !== null) throw new ReaderError(t.setup.testGone);
  try {
    await guild.client.rest.delete(Routes.channelMessage(delivery.channelId, delivery.messageId));
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (!GONE.has(error.code)) throw new ReaderError(t.errors.channelGone);
  }
  await app.store.db.transaction().execute(async (trx) => {
    // Taken back before.
    if (!(await forgetPosted(trx, delivery.id))) return;
    await noteTakenBack(trx, delivery.id);
    await recordChange(trx, guildId, { at: app.now(), userId: user.id, what: 'setup.untest', object: delivery.channelId });
  });
}

/** Somebody else was first. */
const GONE: ReadonlySet<number | string> = new Set([RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel]);
