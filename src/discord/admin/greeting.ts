import { type ChatInputCommandInteraction, type Guild, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Logger } from 'pino';
import { chooseLocale, type Locale, type Sentences, sentencesIn } from '../../locales/index.js';
import { endGreeting, isUntold, takeGreeting } from '../../store/greetings.js';
import type { Store } from '../../store/open.js';
import { readSettings } from '../../store/settings.js';
import type { Context } from '../interactions/context.js';
import { respondBelow } from '../interactions/reply.js';
import { container, textDisplay } from '../message/components.js';

/** Who was joined longer ago, in milliseconds, is not greeted any more: they know the bot from before it greeted. */
const NEW = 24 * 3_600_000;

const { ViewChannel, SendMessages } = PermissionFlagsBits;

const greetingView = ({ greeting }: Sentences) => [
  container([textDisplay(`## ${greeting.title}\n${greeting.text}`), textDisplay(greeting.admins)]),
];

/** Says in a server that the bot has joined how it is set up, once each time it joins, whichever process sees it. */
export async function greet(guild: Guild, { db }: Store, now: number, log: Logger): Promise<void> {
  const joinedAt = guild.joinedTimestamp;
  // Of a server that is unavailable it is not known.
  if (!(joinedAt > now - NEW) || !(await takeGreeting(db, guild.id, joinedAt, now))) return;
  let told = false;
  try {
    told = await sayIn(guild, (await readSettings(db, guild.id)).locale);
  } catch (error) {
    log.warn({ error, guildId: guild.id }, 'A server that the bot joined could not be greeted in its system channel');
  }
  await endGreeting(db, guild.id, told ? 'told' : 'untold');
}

/** False: it has no system channel in which the bot may write. @param language that its admins chose when the bot was there before */
async function sayIn(
  { id, systemChannel, members, preferredLocale, joinedTimestamp }: Guild,
  language: Locale | null,
): Promise<boolean> {
  const me = members.me ?? (await members.fetchMe());
  if (!systemChannel?.permissionsFor(me).has([ViewChannel, SendMessages])) return false;
  await systemChannel.send({
    components: greetingView(sentencesIn(chooseLocale(language, preferredLocale))),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
    // A second try after a lost answer makes no second message.
    nonce: `${id}${String(joinedTimestamp).slice(-5)}`,
    enforceNonce: true,
  });
  return true;
}

/** What could not be said when the bot joined is said below the first answer to an admin's command, once. */
export async function greetAdmin(interaction: ChatInputCommandInteraction<'cached'>, context: Context): Promise<void> {
  const { db } = context.app.store;
  if (!(await isUntold(db, interaction.guildId))) return;
  // Whoever sets the bot up has found the way.
  if (interaction.commandName !== 'setup') await respondBelow(interaction, context, greetingView(context.t));
  await endGreeting(db, interaction.guildId, 'told');
}
