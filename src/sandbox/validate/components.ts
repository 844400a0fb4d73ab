import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Fault } from '../rest/errors.js';
import { type AnyComponent, walk } from './componentTree.js';
import { customId, emoji, fault, id, selects } from './selects.js';

const LIMITS = { total: 40, text: 4000, bytes: 10_170, bytesPerDisplay: 12, rows: 5 } as const;

const url = z
  .string()
  .max(2048)
  .regex(/^(https?|attachment):\/\//);

const button = z
  .looseObject({
    type: z.literal(ComponentType.Button),
    id,
    style: z.int().min(1).max(6),
    label: z.string().max(80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: z
      .string()
      .max(512)
      .regex(/^(https?|discord):\/\//)
      .nullish(),
    disabled: z.boolean().nullish(),
  })
  .check(({ value, issues }) => {
    if (value.style === ButtonStyle.Link) {
      if (!value.url) issues.push(fault('BASE_TYPE_REQUIRED', 'This field is required', ['url']));
      if (value.custom_id)
        issues.push(fault('BUTTON_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified', ['custom_id']));
    } else if (value.style !== ButtonStyle.Premium && !value.custom_id) {
      issues.push(fault('BASE_TYPE_REQUIRED', 'This field is required', ['custom_id']));
    }
    if (value.style !== ButtonStyle.Premium && !value.label && !value.emoji?.name && !value.emoji?.id) {
      issues.push(fault('BUTTON_LABEL_OR_EMOJI_REQUIRED', 'A button must have a label or emoji', ['label']));
    }
  });

const row = z
  .looseObject({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: z
      .array(z.discriminatedUnion('type', [button, ...selects]))
      .min(1)
      .max(5),
  })
  .check(({ value, issues }) => {
    if (value.components.length > 1 && value.components.some(({ type }) => type !== ComponentType.Button)) {
      issues.push(fault('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width', ['components']));
    }
  });

export const textDisplay = z.looseObject({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: z.string().min(1).max(LIMITS.text),
});
const media = z.looseObject({ url });
const description = z.string().max(1024).nullish();
const spoiler = z.boolean().nullish();
const thumbnail = z.looseObject({ type: z.literal(ComponentType.Thumbnail), id, media, description, spoiler });
const section = z.looseObject({
  type: z.literal(ComponentType.Section),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const gallery = z.looseObject({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: z.array(z.looseObject({ media, description, spoiler })).min(1).max(10),
});
const file = z.looseObject({
  type: z.literal(ComponentType.File),
  id,
  file: z.looseObject({ url: z.string().regex(/^attachment:\/\//) }),
  spoiler,
});
const separator = z.looseObject({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().nullish(),
  spacing: z.union([z.literal(1), z.literal(2)]).nullish(),
});
const container = z.looseObject({
  type: z.literal(ComponentType.Container),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler,
  components: z.array(z.discriminatedUnion('type', [row, section, textDisplay, gallery, file, separator])).min(1),
});

/** Components as they may stand in a message without the V2 flag. */
export const legacyComponents = z.array(row).max(LIMITS.rows);

/** Components as they may stand in a message with it. */
export const layoutComponents = z.array(
  z.discriminatedUnion('type', [row, section, textDisplay, gallery, file, separator, container]),
);

/** What Discord was observed to count for the size of a message's text displays: more than 10,170 is answered with HTTP 500. */
export const displayBytes = (components: readonly AnyComponent[]): number =>
  walk(components)
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .reduce((sum, { component }) => sum + Buffer.byteLength(component.content ?? '') + LIMITS.bytesPerDisplay, 0);

export const tooManyBytes = (components: readonly AnyComponent[]): boolean => displayBytes(components) > LIMITS.bytes;

/** Faults of the components taken together: their number, their text in sum, custom ids that are not unique. */
export const sumFaults = (components: readonly AnyComponent[]): Fault[] => {
  const all = walk(components, ['components']);
  const faults: Fault[] = [];
  if (all.length > LIMITS.total) {
    faults.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `A message has at most ${LIMITS.total} components, nested ones included: ${all.length}`,
    });
  }
  const text = all.reduce(
    (sum, { component }) => sum + (component.type === ComponentType.TextDisplay ? (component.content ?? '').length : 0),
    0,
  );
  if (text > LIMITS.text) {
    faults.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Components displayable text size exceeds maximum size of ${LIMITS.text}`,
    });
  }
  return [...faults, ...duplicateFaults(components)];
};

/** Custom ids that are not unique. */
export const duplicateFaults = (components: readonly AnyComponent[]): Fault[] => {
  const seen = new Set<string>();
  return walk(components, ['components']).flatMap(({ component, path }) => {
    if (!component.custom_id) return [];
    const known = seen.has(component.custom_id);
    seen.add(component.custom_id);
    const message = 'Component custom id cannot be duplicated';
    return known ? [{ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message }] : [];
  });
};
