import {
  type AnySelectMenuInteraction,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type AttachmentPayload,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { coloured, container, textDisplay } from '../message/components.js';
import { acknowledge, acknowledgementOf, isPrivateMessage } from './acknowledge.js';
import type { Context } from './context.js';
import { ReaderError } from './readerError.js';

export { deferReply, deferUpdate } from './acknowledge.js';

/** What is answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | AnySelectMenuInteraction
  | ModalSubmitInteraction;

type Look = Pick<Context, 'settings'>;

const messageOf = ({ settings }: Look, components: readonly APIMessageTopLevelComponent[], files: AttachmentPayload[] = []) => ({
  components: coloured(components, settings.colour),
  allowedMentions: { parse: [] },
  files,
});

const flagsOf = (isPrivate: boolean) => MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);

/**
 * Answers with a message of components, in the server's colour; nothing in it pings. After `deferReply` it comes in that place, after
 * `deferUpdate` in that of the message.
 */
export async function respond(
  interaction: Answerable,
  context: Look,
  components: readonly APIMessageTopLevelComponent[],
  isPrivate: boolean,
  files: AttachmentPayload[] = [],
): Promise<void> {
  const known = await acknowledgementOf(interaction);
  const message = messageOf(context, components, files);
  if (!known) {
    const send = () => interaction.reply({ ...message, flags: flagsOf(isPrivate) });
    await acknowledge(interaction, { how: 'answer', isPrivate, asked: true }, send);
    return;
  }
  const inPlace = known.how === 'thinking' || (known.how === 'place' && known.asked);
  const tooPublic = isPrivate && !known.isPrivate;
  if (inPlace && !tooPublic) await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 });
  else {
    // Of what was to be changed in place, the reply is the message itself.
    if (known.how === 'thinking' && !known.answered) await interaction.deleteReply();
    await interaction.followUp({ ...message, flags: flagsOf(isPrivate) });
  }
  known.answered = true;
}

/** A private message below what was answered already. */
export const respondBelow = (
  interaction: Answerable,
  context: Look,
  components: readonly APIMessageTopLevelComponent[],
): Promise<unknown> => interaction.followUp({ ...messageOf(context, components), flags: flagsOf(true) });

/** Answers a press: shows the next state of a private message in place; beside one that others read, answers in private. */
export async function turnPage(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  context: Look,
  components: readonly APIMessageTopLevelComponent[],
): Promise<void> {
  const known = await acknowledgementOf(interaction);
  if (!isPrivateMessage(interaction)) return respond(interaction, context, components, true);
  const message = messageOf(context, components);
  if (!known) await acknowledge(interaction, { how: 'answer', isPrivate: true, asked: true }, () => interaction.update(message));
  else if (known.how === 'place') await interaction.editReply(message);
  else await respond(interaction, context, components, true);
}

/**
 * Opens a form. Nothing slow may be waited for before: Discord takes a form as the first answer only.
 * @throws {ReaderError} when that took too long
 */
export async function openModal(
  interaction: Exclude<Answerable, ModalSubmitInteraction>,
  { t }: Pick<Context, 't'>,
  modal: APIModalInteractionResponseCallbackData,
): Promise<void> {
  if (await acknowledgementOf(interaction)) throw new ReaderError(t.errors.tooSlow);
  await acknowledge(interaction, { how: 'answer', isPrivate: true, asked: true }, () => interaction.showModal(modal));
}

/** Answers with one sentence. */
export const say = (interaction: Answerable, context: Look, sentence: string, isPrivate = true): Promise<void> =>
  respond(interaction, context, [container([textDisplay(sentence)])], isPrivate);

/** Tells what went wrong, for the reader alone; a message that was to be changed in place stays as it is. */
export async function sayError(interaction: Answerable, context: Look, sentence: string): Promise<void> {
  const known = await acknowledgementOf(interaction);
  if (known?.how === 'place') await respondBelow(interaction, context, [container([textDisplay(sentence)])]);
  else await say(interaction, context, sentence);
}
