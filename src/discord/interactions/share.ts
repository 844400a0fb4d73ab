import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ButtonStyle,
  ComponentType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import { isReaderTextId, shareReaderText } from '../../store/readerTexts.js';
import { button, buttonRow, textDisplay } from '../message/components.js';
import { customIdsOf } from '../message/limits.js';
import type { Context } from './context.js';
import { fromCustomId, toCustomId } from './customId.js';
import { ReaderError } from './readerError.js';
import { type Answerable, deferReply, respond, turnPage } from './reply.js';

const SHARE = 'share';

/** Whether others are there to share with, and the reader may write to them. */
function mayShare(interaction: Answerable): boolean {
  const { memberPermissions, context, channel } = interaction;
  if (context === InteractionContextType.PrivateChannel) return true;
  if (!memberPermissions) return false;
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  return memberPermissions.has(channel?.isThread() ? SendMessagesInThreads : SendMessages);
}

/** Answers a reader; a private answer they can share where they may write. `actions` are buttons for them alone, beside that. */
export const show = (
  interaction: Answerable,
  context: Context,
  components: APIMessageTopLevelComponent[],
  isPrivate: boolean,
  actions: APIButtonComponent[] = [],
): Promise<void> =>
  respond(interaction, context, isPrivate ? withShare(components, interaction, context, actions) : components, isPrivate);

/** Shows a reader the next state of a private answer, or beside a public one a private one. */
export const turn = (
  interaction: ButtonInteraction,
  context: Context,
  components: APIMessageTopLevelComponent[],
): Promise<void> => turnPage(interaction, context, withShare(components, interaction, context));

function withShare(
  components: APIMessageTopLevelComponent[],
  interaction: Answerable,
  { t }: Context,
  actions: APIButtonComponent[] = [],
): APIMessageTopLevelComponent[] {
  const share = button(toCustomId(SHARE, []), t.sharing.share, ButtonStyle.Success);
  const row = buttonRow([mayShare(interaction) && share, ...actions]);
  return [...components, ...(row as APIMessageTopLevelComponent[])];
}

/** Shows to all what a private message shows to its reader, and says who shared it. */
export async function share(interaction: ButtonInteraction, context: Context): Promise<void> {
  const { app, t, readerId } = context;
  if (!mayShare(interaction)) throw new ReaderError(t.sharing.notHere);
  const shown = interaction.message.components.map((each) => each.toJSON() as APIMessageTopLevelComponent);
  const line = textDisplay(`-# ${t.sharing.sharedBy(readerId)}`);
  const components = shown
    .filter((each) => !isShareRow(each))
    .map((each) =>
      each.type === ComponentType.Container
        ? { ...each, components: [...each.components.map((inner) => forAll(inner, t)), line] }
        : each,
    );
  const ids = customIdsOf(shown).flatMap((customId) => fromCustomId(customId).args[0] ?? []);
  for (const id of new Set(ids.filter(isReaderTextId))) {
    await deferReply(interaction, false);
    await shareReaderText(app.store.db, id, readerId);
  }
  await respond(interaction, context, components, false);
}

/** What was said to the reader alone is said otherwise to all. Foreign text has no such line: its signs are escaped. */
function forAll(component: APIComponentInContainer, { briefThis: t }: Sentences): APIComponentInContainer {
  if (component.type !== ComponentType.TextDisplay) return component;
  const content = component.content.replace(/^-# .*(?<!\\)<t:(\d+):f>.*$/m, (_, until) => `-# ${t.sharedNote(Number(until))}`);
  return { ...component, content };
}

const isShareRow = (component: APIMessageTopLevelComponent): boolean =>
  component.type === ComponentType.ActionRow && customIdsOf([component]).some((id) => fromCustomId(id).kind === SHARE);
