import {
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { MAX_BUTTON_LABEL, MAX_URL } from './limits.js';

/** The bot's own colour. */
export const ACCENT = 0x2f6f8f;

export const textDisplay = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

export const separator = () => ({ type: ComponentType.Separator, divider: true, spacing: 1 }) as const;

export const button = (customId: string, label: string, style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary) =>
  ({ type: ComponentType.Button, style, custom_id: customId, label: label.slice(0, MAX_BUTTON_LABEL) }) as const;

/** Null where Discord would not take the address. */
export const linkButton = (url: string | null, label: string): APIButtonComponent | null =>
  url && url.length <= MAX_URL ? { type: ComponentType.Button, style: ButtonStyle.Link, url, label } : null;

/** A row of buttons, at most `MAX_ROW`; no row where there are none. */
export const buttonRow = (buttons: readonly (APIButtonComponent | null | false)[]): APIComponentInContainer[] => {
  const components = buttons.filter((each) => each !== null && each !== false);
  return components.length > 0 ? [{ type: ComponentType.ActionRow, components }] : [];
};

/** A text with a button beside it. */
export const section = (content: string, accessory: APIButtonComponent): APIComponentInContainer => ({
  type: ComponentType.Section,
  components: [textDisplay(content)],
  accessory,
});

export const container = (components: APIComponentInContainer[]): APIMessageTopLevelComponent => ({
  type: ComponentType.Container,
  accent_color: ACCENT,
  components,
});

/** The same components with another colour beside them; null: the bot's own. */
export const coloured = (
  components: readonly APIMessageTopLevelComponent[],
  colour: number | null,
): APIMessageTopLevelComponent[] =>
  components.map((each) => (colour !== null && each.type === ComponentType.Container ? { ...each, accent_color: colour } : each));
