import { type APIMessageTopLevelComponent, ButtonStyle } from 'discord.js';
import { LENGTHS } from '../../briefing/length.js';
import { LOCALES, type Sentences } from '../../locales/index.js';
import { firstMoment } from '../../publishing/schedules.js';
import type { Setup } from '../../store/setups.js';
import { toCustomId } from '../interactions/customId.js';
import { button, buttonRow, container, separator, textDisplay } from '../message/components.js';
import { countComponents, MAX_COMPONENTS, MAX_TEXT, textsOf, weightOf } from '../message/limits.js';
import { channelSelect, optionSelect } from '../message/selects.js';
import { beginning, planPhrase, unix } from './schedulePhrases.js';

/** The steps of `/setup`, in their order. */
export const STEPS = ['where', 'when', 'what', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** With a channel, as all that comes after the first step. */
type Chosen = Setup & { channelId: string };

const id = (...args: string[]): string => toCustomId('setup', args);

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** Discord takes 25 options in a select: the hours, and one time of another kind. */
const MAX_OPTIONS = 25;

const heading = (step: Step, t: Sentences) =>
  textDisplay(`## ${t.setup.title(STEPS.indexOf(step) + 1, STEPS.length)}\n### ${t.setup.steps[step]}`);

/** To the steps before and after. */
const navigation = (step: Step, mayGoOn: boolean, t: Sentences) => {
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  return buttonRow([
    before !== undefined && button(id('step', before), t.setup.back),
    after !== undefined && mayGoOn && button(id('step', after), t.setup.next, ButtonStyle.Primary),
  ]);
};

/**
 * The channel, and whether the bot has all it needs there.
 * @param missing permissions, under Discord's names; null: the channel is gone
 */
export const whereView = (
  { channelId }: Setup,
  missing: readonly string[] | null,
  t: Sentences,
): APIMessageTopLevelComponent[] => {
  const isFine = channelId !== null && missing?.length === 0;
  const isClosed = channelId !== null && missing !== null && missing.length > 0;
  const says = isClosed ? t.setup.missing(channelId, [...missing]) : isFine ? t.setup.granted : t.setup.chooseChannel;
  return [
    container([
      heading('where', t),
      channelSelect(id('channel'), missing === null ? null : channelId, t.setup.channel),
      textDisplay(missing === null ? t.errors.channelGone : says),
      ...(isClosed ? buttonRow([button(id('step', 'where'), t.setup.look)]) : []),
      ...navigation('where', isFine, t),
    ]),
  ];
};

/** Times, days and time zone, with the moment that comes of them. */
export function whenView({ plan, zoneGuessed }: Setup, now: number, t: Sentences): APIMessageTopLevelComponent[] {
  const times = [...new Set([...plan.times, ...HOURS])].slice(0, MAX_OPTIONS).sort();
  const zone = zoneGuessed ? t.setup.zoneGuessed(plan.zone, now) : t.setup.zone(plan.zone, now);
  return [
    container([
      heading('when', t),
      textDisplay(`**${t.setup.times}**`),
      optionSelect(
        id('times'),
        times.map((time) => ({ label: time, value: time })),
        plan.times,
        { min: 1, max: times.length },
      ),
      textDisplay(`**${t.setup.days}**`),
      optionSelect(
        id('days'),
        WEEK.map((day) => ({ label: t.schedule.dayNames[day - 1] ?? '', value: String(day) })),
        plan.days.map(String),
        { min: 1, max: WEEK.length },
      ),
      textDisplay(`${zone}\n${beginning(planPhrase(plan, t))}\n${t.schedule.next(unix(firstMoment(plan, now)))}`),
      ...buttonRow([button(id('other-times'), t.setup.otherTimes), button(id('timezone'), t.setup.changeZone)]),
      ...navigation('when', true, t),
    ]),
  ];
}

/** Language, which article, and how long. */
export const whatView = ({ locale, article, length }: Setup, t: Sentences): APIMessageTopLevelComponent[] => [
  container([
    heading('what', t),
    textDisplay(`**${t.setup.language}**`),
    optionSelect(
      id('locale'),
      LOCALES.map((each) => ({ label: t.languages[each], value: each })),
      [locale],
    ),
    textDisplay(`**${t.setup.article}**`),
    optionSelect(
      id('article'),
      [
        { label: t.schedule.unpostedChoice, value: 'unposted' },
        { label: t.article.newest, value: 'newest' },
      ],
      [article],
    ),
    textDisplay(`**${t.setup.length}**`),
    optionSelect(
      id('length'),
      LENGTHS.map((each) => ({ label: t.lengths[each], value: each })),
      [length],
    ),
    ...navigation('what', true, t),
  ]),
];

/** All that was chosen, in a few lines. */
export const accountOf = ({ channelId, plan, article, length, locale }: Chosen, t: Sentences): string[] => [
  beginning(`${t.schedule.where(channelId)}, ${planPhrase(plan, t)}`),
  t.schedule.what(t.schedule[article]),
  `-# ${t.lengths[length]} · ${t.languages[locale]}`,
];

/** What was chosen, and the preview below it, in the first of its forms that fits. @param previews from the longest to the shortest */
export function checkView(
  chosen: Chosen,
  previews: readonly (readonly APIMessageTopLevelComponent[])[],
  t: Sentences,
): APIMessageTopLevelComponent[] {
  const withNote = (note: string) =>
    container([
      heading('check', t),
      textDisplay(accountOf(chosen, t).join('\n')),
      ...buttonRow([button(id('test'), t.setup.test, ButtonStyle.Success), button(id('finish'), t.setup.finish)]),
      ...navigation('check', false, t),
      separator(),
      textDisplay(note),
    ]);
  if (previews.length === 0) return [withNote(t.setup.previewNothing)];
  const whole = previews.findIndex((preview) => fits([withNote(t.setup.previewShorter), ...preview]));
  const note = whole === 0 ? t.setup.preview : `${t.setup.preview}\n-# ${t.setup.previewShorter}`;
  return [withNote(note), ...(previews[whole] ?? [])];
}

const fits = (components: readonly APIMessageTopLevelComponent[]): boolean =>
  countComponents(components) <= MAX_COMPONENTS &&
  textsOf([...components]).reduce((sum, text) => sum + weightOf(text), 0) <= MAX_TEXT;

/** Setting up is over. @param testId of the delivery that can be taken back; null: none */
export const doneView = (sentences: readonly string[], testId: string | null, t: Sentences): APIMessageTopLevelComponent[] => [
  container([
    textDisplay(`## ${t.setup.done}\n${sentences.join('\n')}`),
    ...buttonRow([testId !== null && button(id('untest', testId), t.setup.removeTest)]),
    textDisplay(`-# ${t.setup.more}`),
  ]),
];
