import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';

/** Discord's limits, each named once. */
export const MAX_COMPONENTS = 40;
/** Characters of all text displays of a message together. */
export const MAX_TEXT = 4000;
/** What views fill of it: a line may come in addition, as when a page is turned or a private answer shared. */
export const TEXT_ROOM = MAX_TEXT - 150;
/**
 * UTF-8 bytes of all text displays together. Discord fails on somewhat more than 10,000 where 12 are added for each display; this
 * leaves room for 40 displays.
 */
const MAX_BYTES = 9000;
/** Buttons in a row. */
export const MAX_ROW = 5;
export const MAX_BUTTON_LABEL = 80;
export const MAX_CUSTOM_ID = 100;
export const MAX_CHOICES = 25;
export const MAX_CHOICE = 100;
export const MAX_URL = 512;
/** A thread's name, and so a forum post's title. */
export const MAX_THREAD_NAME = 100;

/** What a text takes of a message's room, in characters: more than its length where its letters are several bytes long. */
export const weightOf = (text: string): number =>
  Math.max(text.length, Math.ceil((Buffer.byteLength(text) * MAX_TEXT) / MAX_BYTES));

/** The components of a message, nested ones counted. */
export function countComponents(components: readonly APIMessageTopLevelComponent[]): number {
  let count = 0;
  const visit = (component: object): void => {
    count++;
    if ('components' in component) for (const child of component.components as object[]) visit(child);
    if ('accessory' in component) visit(component.accessory as object);
  };
  for (const component of components) visit(component);
  return count;
}

/** Every text that a message shows in a text display. */
export function textsOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component): string[] => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type === ComponentType.Section) return component.components.map(({ content }) => content);
    if (component.type === ComponentType.Container) return textsOf(component.components as APIMessageTopLevelComponent[]);
    return [];
  });
}

/** The custom ids of all buttons and selects of a message. */
export const customIdsOf = (components: readonly object[]): string[] =>
  components.flatMap((component) => [
    ...('custom_id' in component ? [String(component.custom_id)] : []),
    ...('components' in component ? customIdsOf(component.components as object[]) : []),
    ...('accessory' in component ? customIdsOf([component.accessory as object]) : []),
  ]);
