import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { chooseLocale, type Sentences, sentencesIn } from '../locales/index.js';
import { container, textDisplay } from './components.js';

type Answerable = ChatInputCommandInteraction | ButtonInteraction;

/** The sentences in the reader's language, else in the server's, else in English. */
export const sentencesFor = (interaction: { locale: string; guildLocale?: string | null }): Sentences =>
  sentencesIn(chooseLocale(interaction.locale, interaction.guildLocale));

/** Says that the answer takes a moment: Discord then waits 15 minutes instead of 3 seconds. Fixes whether it is private. */
export const thinkAloud = (interaction: Answerable, isPrivate: boolean) =>
  interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});

/** Answers with a message of components; nothing in it pings. */
export async function respond(
  interaction: Answerable,
  components: APIMessageTopLevelComponent[],
  isPrivate: boolean,
): Promise<void> {
  const message = { components, allowedMentions: { parse: [] } };
  if (interaction.deferred) await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  else {
    const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
    if (interaction.replied) await interaction.followUp({ ...message, flags });
    else await interaction.reply({ ...message, flags });
  }
}

/** Answers a button's press: turns the page of a private message in place; beside one that others read, answers in private. */
export async function turnPage(interaction: ButtonInteraction, components: APIMessageTopLevelComponent[]): Promise<void> {
  if (interaction.message.flags.has(MessageFlags.Ephemeral))
    await interaction.update({ components, allowedMentions: { parse: [] } });
  else await respond(interaction, components, true);
}

/** Answers with one sentence. */
export const say = (interaction: Answerable, sentence: string, isPrivate = true): Promise<void> =>
  respond(interaction, [container([textDisplay(sentence)])], isPrivate);
