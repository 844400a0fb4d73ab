import {
  type AnySelectMenuInteraction,
  ApplicationCommandOptionType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { LENGTHS } from '../src/briefing/length.js';
import { forAdmins, requireAdmin } from '../src/discord/admin/admin.js';
import { TYPED, timesForm, timezoneForm } from '../src/discord/admin/settingsForms.js';
import { beginSetup, endSetup, missingIn, removeTest, stepView } from '../src/discord/admin/settingUp.js';
import { MAX_ASKED } from '../src/discord/articles/articleOptions.js';
import { adminCommand, option, type SlashCommand, stringOption } from '../src/discord/interactions/command.js';
import type { Context } from '../src/discord/interactions/context.js';
import { typedIn } from '../src/discord/interactions/modal.js';
import { ReaderError } from '../src/discord/interactions/readerError.js';
import { deferReply, deferUpdate, openModal, respond } from '../src/discord/interactions/reply.js';
import { clipText } from '../src/discord/message/escape.js';
import { MESSAGE_CHANNELS } from '../src/discord/message/selects.js';
import { defaultZone } from '../src/discord/schedules/defaultZone.js';
import { languageOption } from '../src/discord/schedules/postingOptions.js';
import { dayChoices, daysOption, timeOption, timezoneOption, zoneChoices } from '../src/discord/schedules/scheduleOptions.js';
import { typedZone } from '../src/discord/schedules/typedZone.js';
import { doneView, STEPS, type Step } from '../src/discord/views/setup.js';
import { chooseLocale, isLocale } from '../src/locales/index.js';
import { PLAN_VOCABULARIES, planErrorSentence } from '../src/locales/plans.js';
import { readPlan } from '../src/publishing/plan.js';
import { MINUTE, type Plan } from '../src/publishing/types.js';
import { readSetup, type Setup, takeSetup, writeSetup } from '../src/store/setups.js';

type Asked = ChatInputCommandInteraction<'cached'>;
type Pressed = ButtonInteraction<'cached'>;
type Changing = Pressed | AnySelectMenuInteraction<'cached'> | ModalSubmitInteraction<'cached'>;

const channelOption = option('channel', { type: ApplicationCommandOptionType.Channel, channel_types: [...MESSAGE_CHANNELS] });

/** Leads through all that a first schedule needs, on one private message; how far it is stands in the store. */
export const setup: SlashCommand = {
  data: adminCommand('setup', [channelOption, timeOption(false), daysOption, timezoneOption, languageOption]),
  autocomplete: { days: dayChoices, timezone: zoneChoices },
  execute: async (interaction, context) => {
    requireAdmin(interaction, context);
    const begun = askedSetup(interaction, context);
    await deferReply(interaction, true);
    const { app } = context;
    await writeSetup(app.store.db, interaction.guildId, interaction.user.id, begun, app.now());
    await show(await firstOpen(interaction, begun, context), begun, interaction, context);
  },
  selects: {
    setup: forAdmins(async (interaction, [what = ''], context) => {
      const read = Object.hasOwn(SELECTS, what) ? SELECTS[what] : undefined;
      if (!read) throw new ReaderError(context.t.errors.staleButton);
      await change(interaction, context, read.step, (known) => read.change(interaction.values, known, interaction, context));
    }),
  },
  buttons: {
    setup: forAdmins(async (interaction, [action, value = ''], context) => {
      switch (action) {
        case 'step': {
          const step = STEPS.find((each) => each === value);
          if (!step) throw new ReaderError(context.t.errors.staleButton);
          return change(interaction, context, step, (known) => {
            if (step !== 'where' && known.channelId === null) throw new ReaderError(context.t.setup.noChannel);
            return known;
          });
        }
        case 'other-times':
          return openModal(interaction, context, timesForm(context.t));
        case 'timezone':
          return openModal(interaction, context, timezoneForm('setup', context.t));
        case 'test':
        case 'finish':
          return finish(interaction, context, action === 'test');
        case 'untest':
          await deferUpdate(interaction);
          await removeTest(interaction, value, context);
          return respond(interaction, context, doneView([context.t.setup.testRemoved], null, context.t), true);
        default:
          throw new ReaderError(context.t.errors.staleButton);
      }
    }),
  },
  modals: {
    setup: forAdmins(async (interaction, [what], context) => {
      const typed = typedIn(interaction, TYPED);
      await change(interaction, context, 'when', (known) => {
        if (what === 'timezone')
          return { ...known, plan: { ...known.plan, zone: typedZone(typed, context) }, zoneGuessed: false };
        if (what === 'times') return { ...known, plan: planOf({ ...known.plan, times: typed }, context) };
        throw new ReaderError(context.t.errors.staleButton);
      });
    }),
  },
};

interface Select {
  step: Step;
  /** Null: no select of this version gives such values. */
  change(values: string[], known: Setup, interaction: Changing, context: Context): Setup | null;
}

const SELECTS: Record<string, Select> = {
  channel: {
    step: 'where',
    change: ([channelId = ''], known, { guild }) => {
      const channel = guild.channels.cache.get(channelId);
      return MESSAGE_CHANNELS.some((type) => type === channel?.type) ? { ...known, channelId } : null;
    },
  },
  times: {
    step: 'when',
    change: (values, known, _, context) => ({ ...known, plan: planOf({ ...known.plan, times: values.join() }, context) }),
  },
  days: {
    step: 'when',
    change: (values, known, _, context) => {
      const days = values.map(Number).sort();
      if (days.length === 0 || !days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)) return null;
      return { ...known, plan: planOf({ ...known.plan, times: known.plan.times.join(), days }, context) };
    },
  },
  locale: {
    step: 'what',
    change: ([value = ''], known) => (isLocale(value) ? { ...known, locale: value } : null),
  },
  article: {
    step: 'what',
    change: ([value], known) => (value === 'newest' || value === 'unposted' ? { ...known, article: value } : null),
  },
  length: {
    step: 'what',
    change: ([value], known) => {
      const length = LENGTHS.find((each) => each === value);
      return length ? { ...known, length } : null;
    },
  },
};

/** What the options say, and for the rest what most servers want. @throws {ReaderError} for what cannot be read */
function askedSetup(interaction: Asked, context: Context): Setup {
  const { settings } = context;
  const place = stringOption(interaction, 'timezone');
  const language = stringOption(interaction, 'language');
  const zone = place === null ? defaultZone(interaction, context) : typedZone(place, context);
  const times = stringOption(interaction, 'time') ?? '08:00';
  const days = stringOption(interaction, 'days') ?? 'daily';
  return {
    channelId: interaction.options.getChannel('channel')?.id ?? null,
    plan: planOf({ times, days, zone }, context),
    zoneGuessed: place === null && settings.timezone === null,
    locale:
      language !== null && isLocale(language)
        ? language
        : chooseLocale(settings.locale, interaction.guild.preferredLocale, interaction.locale),
    article: 'unposted',
    length: settings.length,
  };
}

/** @throws {ReaderError} for times or days that cannot be read, or that are too close */
function planOf(typed: { times: string; days: string | readonly number[]; zone: string }, { app, t }: Context): Setup['plan'] {
  const plan = readPlan(typed, PLAN_VOCABULARIES, app.config.minMinutesBetweenPosts * MINUTE);
  if (!plan.ok) throw new ReaderError(planErrorSentence(plan.error, t, (value) => clipText(value, MAX_ASKED)));
  return mutable(plan.value);
}

const mutable = ({ times, days, zone }: Plan): Setup['plan'] => ({ times: [...times], days: [...days], zone });

/** The first step that the options left open. */
async function firstOpen(interaction: Asked, { channelId }: Setup, { t }: Context): Promise<Step> {
  if (channelId === null || (await missingIn(interaction.guild, channelId, t))?.length !== 0) return 'where';
  return stringOption(interaction, 'time') === null ? 'when' : 'what';
}

/** Changes what was chosen so far, and shows a step. @throws {ReaderError} when nothing is being set up */
async function change(interaction: Changing, context: Context, step: Step, alter: (known: Setup) => Setup | null): Promise<void> {
  const { app, t } = context;
  const { guildId, user } = interaction;
  const known = await readSetup(app.store.db, guildId, user.id);
  if (!known) throw new ReaderError(t.setup.expired);
  const changed = alter(known);
  if (!changed) throw new ReaderError(t.errors.staleButton);
  await deferUpdate(interaction);
  await writeSetup(app.store.db, guildId, user.id, changed, app.now());
  await show(step, changed, interaction, context);
}

async function show(step: Step, chosen: Setup, interaction: Asked | Changing, context: Context): Promise<void> {
  await respond(interaction, context, await stepView(step, chosen, interaction.guild, context), true);
}

/** However often it is pressed, only the first press finds what was chosen. */
async function finish(interaction: Pressed, context: Context, isTested: boolean): Promise<void> {
  const { app, t } = context;
  const { guildId, user } = interaction;
  await deferUpdate(interaction);
  const chosen = await takeSetup(app.store.db, guildId, user.id);
  if (!chosen) throw new ReaderError(t.setup.expired);
  const test = await beginSetup(interaction, chosen, isTested, context).catch(async (error) => {
    // Nothing was made: what was chosen can be mended, and finished again.
    await writeSetup(app.store.db, guildId, user.id, chosen, app.now());
    throw error;
  });
  await respond(interaction, context, await endSetup(interaction, chosen, test, context), true);
}
