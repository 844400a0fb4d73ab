import type { APIAttachment } from 'discord-api-types/v10';
import { DiscordError, type Fault, invalidBody } from '../rest/errors.js';
import { type AnyComponent, walk } from '../validate/componentTree.js';
import type { Embed, MessageBody } from '../validate/message.js';
import { keepFile, MAX_FILE, plainName, type Upload } from './files.js';
import type { State } from './state.js';

const MOST = 10;

/** Files of a request by the number in their field's name: `files[0]` is 0. */
export type Uploads = ReadonlyMap<string, Upload>;

/** A file that a message is going to have: one that it has already, or a new one. */
type Planned = { kept: APIAttachment } | { upload: Upload; more: Partial<APIAttachment> };

const nameOf = (planned: Planned): string => ('kept' in planned ? planned.kept.filename : plainName(planned.upload.name));

/**
 * The files that a message is going to have: those of its own that `attachments` still lists (all, where the body lists none),
 * and the new ones. Refuses too many, too large ones, and ids of none.
 */
export const planFiles = (
  { attachments }: MessageBody,
  uploads: Uploads = new Map(),
  own: readonly APIAttachment[] = [],
): Planned[] => {
  const listed = (attachments ?? []).map((one) => ({ ...one, id: String(one.id) }));
  const unknown = listed.flatMap(({ id }, index): Fault[] =>
    uploads.has(id) || own.some((one) => one.id === id)
      ? []
      : [{ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message: 'Attachment not found' }],
  );
  if (unknown.length > 0) throw invalidBody(unknown);
  const planned: Planned[] = [
    ...own
      .filter(({ id }) => attachments == null || listed.some((one) => one.id === id))
      .map((kept) => ({ kept: { ...kept, ...described(listed.find(({ id }) => id === kept.id)?.description) } })),
    ...[...uploads].map(([n, upload]) => {
      const told = listed.find(({ id }) => id === n);
      return { upload: { ...upload, name: told?.filename ?? upload.name }, more: described(told?.description) };
    }),
  ];
  if (planned.length > MOST)
    throw invalidBody([{ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${MOST} or fewer in length.` }]);
  if (planned.some((one) => 'upload' in one && one.upload.bytes.length > MAX_FILE))
    throw new DiscordError(413, 40005, 'Request entity too large');
  return planned;
};

const described = (description: string | null | undefined): Partial<APIAttachment> => (description ? { description } : {});

/** @param ephemeral whether only one person sees their message */
export const keepFiles = (state: State, channelId: string, planned: readonly Planned[], ephemeral: boolean): APIAttachment[] =>
  planned.map((one) => {
    if ('kept' in one) return one.kept;
    return ephemeral
      ? keepFile(state, state.bot.id, one.upload, { ...one.more, ephemeral })
      : keepFile(state, channelId, one.upload, one.more);
  });

interface Media {
  url: string;
}

/** Everything in a message that shows a file by its address. */
const mediaOf = (
  components: readonly AnyComponent[],
  embeds: readonly Embed[],
): { media: Media; path: (string | number)[] }[] => [
  ...walk(components, ['components']).flatMap(({ component, path }) => [
    ...(component.media ? [{ media: component.media as Media, path: [...path, 'media', 'url'] }] : []),
    ...(component.file ? [{ media: component.file as Media, path: [...path, 'file', 'url'] }] : []),
    ...((component.items ?? []) as { media: Media }[]).map(({ media }, index) => ({
      media,
      path: [...path, 'items', index, 'media', 'url'],
    })),
  ]),
  ...embeds.flatMap((embed, index) =>
    (['image', 'thumbnail'] as const).flatMap((key) => {
      const media = embed[key];
      return media ? [{ media, path: ['embeds', index, key, 'url'] }] : [];
    }),
  ),
];

const REFERENCE = 'attachment://';

/** Faults of `attachment://name` where no file of the message has that name. */
export const referenceFaults = (
  components: readonly AnyComponent[],
  embeds: readonly Embed[],
  planned: readonly Planned[],
): Fault[] =>
  mediaOf(components, embeds).flatMap(({ media: { url }, path }) => {
    if (!url.startsWith(REFERENCE) || planned.some((one) => nameOf(one) === url.slice(REFERENCE.length))) return [];
    const message = 'The referenced attachment was not found';
    return [{ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message }];
  });

/** Puts the addresses of a message's files in the place of `attachment://name`. */
export const putAddresses = <T extends readonly AnyComponent[], E extends readonly Embed[]>(
  components: T,
  embeds: E,
  attachments: readonly APIAttachment[],
): { components: T; embeds: E } => {
  const copy = structuredClone({ components, embeds });
  for (const { media } of mediaOf(copy.components, copy.embeds)) {
    const file = attachments.find(({ filename }) => media.url === REFERENCE + filename);
    if (file) Object.assign(media, { url: file.url, proxy_url: file.proxy_url, content_type: file.content_type });
  }
  for (const { component } of walk(copy.components)) {
    const file = attachments.find(({ url }) => url === (component.file as Media | undefined)?.url);
    if (file) Object.assign(component, { name: file.filename, size: file.size });
  }
  return copy;
};

/** The other way round: a message's own components, as the bot had sent them. */
export const takeAddresses = (components: readonly AnyComponent[], attachments: readonly APIAttachment[]): AnyComponent[] => {
  const copy = structuredClone([...components]);
  for (const { media } of mediaOf(copy, [])) {
    const file = attachments.find(({ url }) => url === media.url);
    if (file) media.url = REFERENCE + file.filename;
  }
  return copy;
};
