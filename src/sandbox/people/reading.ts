import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { type AnyComponent, walk } from '../validate/componentTree.js';

/** Every component of a message, nested ones too. */
export const componentsOf = (message: APIMessage): AnyComponent[] =>
  walk((message.components ?? []) as unknown as AnyComponent[]).map(({ component }) => component);

/** Everything that a reader sees as text in a message, a line for each part; buttons left out. */
export const textOf = (message: APIMessage): string =>
  [
    message.content,
    ...message.embeds.flatMap((embed) => [
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
      embed.footer?.text,
    ]),
    ...componentsOf(message).map(({ type, content }) => (type === ComponentType.TextDisplay ? content : undefined)),
  ]
    .filter((text) => text)
    .join('\n');

export interface Button {
  label: string;
  customId: string | null;
  url: string | null;
  disabled: boolean;
}

export const buttonsOf = (message: APIMessage): Button[] =>
  componentsOf(message)
    .filter(({ type }) => type === ComponentType.Button)
    .map((button) => ({
      label: typeof button.label === 'string' ? button.label : '',
      customId: button.custom_id ?? null,
      url: typeof button.url === 'string' ? button.url : null,
      disabled: button.disabled === true,
    }));
