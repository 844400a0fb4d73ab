import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { NEWEST } from '../../library/library.js';
import { foldText, holdsAll } from '../../library/search/words.js';
import { isLocale, LOCALES, type Locale } from '../../locales/index.js';
import type { ArticleChoice, Posting, Target } from '../../publishing/types.js';
import { isAdmin } from '../admin/admin.js';
import { articleChoices, askedLength, MAX_ASKED, meantBy } from '../articles/articleOptions.js';
import { booleanOption, type Choice, choices, option, stringOption } from '../interactions/command.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { clipText } from '../message/escape.js';
import { postLanguage } from './postLanguage.js';
import {
  requireMention,
  requirePostable,
  TARGET_TYPES,
  type TargetChannel,
  tagNamed,
  targetChannel,
  usableTags,
} from './targets.js';

/** What the option `article` may say to mean the newest that was not yet posted in the channel, or several of those. */
const UNPOSTED = 'unposted';
const DIGEST = 'digest';

/** How many articles a digest has at most, unless somebody says. */
const DIGEST_SIZE = 5;

export const channelOption = (required: boolean) =>
  option('channel', { type: ApplicationCommandOptionType.Channel, channel_types: [...TARGET_TYPES], required });
export const countOption = option('count', { type: ApplicationCommandOptionType.Integer, min_value: 2, max_value: 10 });
export const whenEmptyOption = option('when-empty', {
  type: ApplicationCommandOptionType.String,
  choices: choices(['skip', 'say'] as const, (value, t) => t.schedule.emptyChoices[value]),
});
export const languageOption = option('language', {
  type: ApplicationCommandOptionType.String,
  choices: choices(LOCALES, (locale, t) => t.languages[locale]),
});
export const tagOption = option('tag', { type: ApplicationCommandOptionType.String, autocomplete: true, max_length: 100 });
export const publishOption = option('publish', { type: ApplicationCommandOptionType.Boolean });
export const mentionOption = option('mention', { type: ApplicationCommandOptionType.Role });
export const silentOption = option('silent', { type: ApplicationCommandOptionType.Boolean });
export const clearOption = option('clear', {
  type: ApplicationCommandOptionType.String,
  choices: choices(['mention', 'tag'] as const, (value, t) => t.schedule.clearChoices[value]),
});

type Asked = ChatInputCommandInteraction<'cached'>;

/**
 * What is to be posted and where, by those of the options above that a command has; what was left out is as `known` has it.
 * @throws {ReaderError} naming what cannot be, or what is missing in the channel
 */
export async function askedPosting(interaction: Asked, context: Context, known: Posting | null = null): Promise<Posting> {
  const channelId = interaction.options.getChannel('channel')?.id ?? known?.channelId;
  if (channelId === undefined) throw new TypeError('Discord requires the option "channel".');
  const article = await askedArticleChoice(interaction, context, known?.article ?? { kind: 'newest' });
  const channel = await targetChannel(interaction.guild, context, channelId);
  const whenEmpty = stringOption(interaction, 'when-empty');
  const posting: Posting = {
    guildId: interaction.guildId,
    channelId,
    target: await askedTarget(interaction, context, channel, known),
    article,
    whenEmpty: whenEmpty === null ? (known?.whenEmpty ?? 'skip') : whenEmpty === 'say' ? 'say' : 'skip',
    locale: askedLanguage(interaction) ?? known?.locale ?? postLanguage(interaction, context),
    length: stringOption(interaction, 'length') === null && known ? known.length : askedLength(interaction, context),
    silent: booleanOption(interaction, 'silent') ?? known?.silent ?? false,
    mention: askedMention(interaction, context, channel, known),
  };
  await requirePostable(interaction.guild, context, posting);
  return posting;
}

async function askedTarget(interaction: Asked, context: Context, channel: TargetChannel, known: Posting | null): Promise<Target> {
  const { errors } = context.t;
  const tag = stringOption(interaction, 'tag')?.trim();
  const publish = booleanOption(interaction, 'publish');
  const isForum = channel.type === ChannelType.GuildForum;
  const isAnnouncement = channel.type === ChannelType.GuildAnnouncement;
  if (tag && !isForum) throw new ReaderError(errors.tagKind(channel.id));
  if (publish && !isAnnouncement) throw new ReaderError(errors.publishKind(channel.id));
  if (isForum) {
    const before = known?.channelId === channel.id && known.target.kind === 'forum' ? known.target.tagId : null;
    const kept = stringOption(interaction, 'clear') === 'tag' ? null : before;
    return { kind: 'forum', tagId: tag ? (await tagNamed(channel, tag, context)).id : kept };
  }
  return isAnnouncement && (publish ?? known?.target.kind === 'announcement') ? { kind: 'announcement' } : { kind: 'message' };
}

/** @throws {ReaderError} when it is everyone, or the member may not mention it */
function askedMention(interaction: Asked, context: Context, channel: TargetChannel, known: Posting | null): string | null {
  const role = interaction.options.getRole('mention');
  if (!role) return stringOption(interaction, 'clear') === 'mention' ? null : (known?.mention ?? null);
  requireMention(interaction.member, role.id, channel, context);
  return role.id;
}

/** Null where none was given. */
export function askedLanguage(interaction: ChatInputCommandInteraction): Locale | null {
  const asked = stringOption(interaction, 'language');
  return asked !== null && isLocale(asked) ? asked : null;
}

/** @throws {ReaderError} when no article is meant by what was typed, or a number of articles is for none */
async function askedArticleChoice(interaction: Asked, { app, t, scope }: Context, known: ArticleChoice): Promise<ArticleChoice> {
  const asked = stringOption(interaction, 'article')?.trim() ?? '';
  const count = interaction.options.getInteger('count');
  const size = known.kind === 'digest' ? known.max : DIGEST_SIZE;
  if (asked.toLowerCase() === DIGEST || (asked === '' && known.kind === 'digest')) return { kind: 'digest', max: count ?? size };
  if (count !== null) throw new ReaderError(t.errors.countKind);
  if (asked === '') return known;
  if (asked.toLowerCase() === NEWEST) return { kind: 'newest' };
  if (asked.toLowerCase() === UNPOSTED) return { kind: 'unposted' };
  const entry = await app.library.find(scope, asked);
  if (!entry) throw new ReaderError(t.errors.noArticle(clipText(asked, MAX_ASKED)));
  return { kind: 'article', id: entry.id };
}

/** The newest, the newest not yet posted, a digest of those, then as for readers. */
export async function scheduledChoices(typed: string, interaction: AutocompleteInteraction, context: Context): Promise<Choice[]> {
  const { unpostedChoice, digestChoice } = context.t.schedule;
  const own = [...meantBy(typed, unpostedChoice, UNPOSTED), ...meantBy(typed, digestChoice, DIGEST)];
  const [newest, ...rest] = await articleChoices(typed, interaction, context);
  if (newest?.value === NEWEST) return [newest, ...own, ...rest];
  return [...own, ...(newest ? [newest] : []), ...rest];
}

/** The tags of a forum, for who may post in it. @param channelId of the channel that is meant, where none is chosen yet */
export async function tagChoices(
  typed: string,
  interaction: AutocompleteInteraction,
  context: Context,
  channelId: string | null = null,
): Promise<Choice[]> {
  if (!isAdmin(interaction, context)) return [];
  const chosen = interaction.options.get('channel')?.value ?? channelId;
  const channel = interaction.guild.channels.cache.get(String(chosen));
  if (channel?.type !== ChannelType.GuildForum) return [];
  const words = foldText(typed);
  return (await usableTags(channel))
    .filter(({ name }) => words === '' || holdsAll(foldText(name), words))
    .map(({ id, name }) => ({ name, value: id }));
}
