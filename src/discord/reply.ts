import {
  type AnySelectMenuInteraction,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { coloured, container, textDisplay } from './components.js';
import type { Context } from './context.js';

/** What is answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | AnySelectMenuInteraction
  | ModalSubmitInteraction;

/** Says that the answer takes a moment: Discord then waits 15 minutes instead of 3 seconds. Fixes whether it is private. */
export const thinkAloud = (interaction: Answerable, isPrivate: boolean) =>
  interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});

/** Says that the message in which somebody pressed, chose or opened a form will change; a form of a command gets an answer of its own. */
export const updateAloud = (
  interaction: ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction,
): Promise<unknown> =>
  interaction.isModalSubmit() && !interaction.isFromMessage() ? thinkAloud(interaction, true) : interaction.deferUpdate();

/** Answers with a message of components, in the server's colour; nothing in it pings. */
export async function respond(
  interaction: Answerable,
  { settings }: Pick<Context, 'settings'>,
  components: APIMessageTopLevelComponent[],
  isPrivate: boolean,
): Promise<void> {
  const message = { components: coloured(components, settings.colour), allowedMentions: { parse: [] } };
  if (interaction.deferred) await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  else {
    const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
    if (interaction.replied) await interaction.followUp({ ...message, flags });
    else await interaction.reply({ ...message, flags });
  }
}

/** A private message below what was answered already. */
export const respondBelow = (
  interaction: Answerable,
  { settings }: Pick<Context, 'settings'>,
  components: APIMessageTopLevelComponent[],
): Promise<unknown> =>
  interaction.followUp({
    components: coloured(components, settings.colour),
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    allowedMentions: { parse: [] },
  });

/** Answers a press: shows the next state of a private message in place; beside one that others read, answers in private. */
export async function turnPage(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  context: Pick<Context, 'settings'>,
  components: APIMessageTopLevelComponent[],
): Promise<void> {
  if (interaction.message.flags.has(MessageFlags.Ephemeral))
    await interaction.update({
      components: coloured(components, context.settings.colour),
      allowedMentions: { parse: [] },
    });
  else await respond(interaction, context, components, true);
}

/** Answers with one sentence. */
export const say = (
  interaction: Answerable,
  context: Pick<Context, 'settings'>,
  sentence: string,
  isPrivate = true,
): Promise<void> => respond(interaction, context, [container([textDisplay(sentence)])], isPrivate);
