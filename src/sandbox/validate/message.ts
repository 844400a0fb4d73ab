import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { DiscordError, type Fault, invalidBody, refusal } from '../rest/errors.js';
import { type planFiles, referenceFaults } from '../world/attachments.js';
import { layoutComponents, legacyComponents, sumFaults, tooManyBytes } from './components.js';
import type { AnyComponent } from './componentTree.js';
import { parseBody } from './validate.js';

const EMBED_TOTAL = 6000;

const link = z
  .string()
  .max(2048)
  .regex(/^(https?|attachment):\/\//);
const embed = z.looseObject({
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url: link.nullish(),
  timestamp: z.string().nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
  author: z.looseObject({ name: z.string().max(256) }).nullish(),
  image: z.looseObject({ url: link }).nullish(),
  thumbnail: z.looseObject({ url: link }).nullish(),
  fields: z
    .array(z.looseObject({ name: z.string().min(1).max(256), value: z.string().min(1).max(1024), inline: z.boolean().nullish() }))
    .max(25)
    .nullish(),
});

const allowedMentions = z.looseObject({
  parse: z.array(z.enum(['roles', 'users', 'everyone'])).nullish(),
  users: z.array(z.string()).max(100).nullish(),
  roles: z.array(z.string()).max(100).nullish(),
  replied_user: z.boolean().nullish(),
});

const base = z.looseObject({
  content: z.string().max(2000).nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  tts: z.boolean().nullish(),
  embeds: z.array(embed).max(10).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  components: z.array(z.looseObject({ type: z.int() })).nullish(),
  flags: z.int().min(0).nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.union([z.string().regex(/^\d{1,20}$/), z.int()]),
        filename: z.string().max(1024).nullish(),
        description: z.string().max(1024).nullish(),
      }),
    )
    .nullish(),
});

export type Embed = z.infer<typeof embed>;

/** A message's body, its shape checked. */
export type MessageBody = z.infer<typeof base>;

/** What a message will be made of: a new one's body, or an old message with an edit laid over it. */
export interface Content {
  content: string;
  embeds: Embed[];
  components: AnyComponent[];
  flags: number;
  files: ReturnType<typeof planFiles>;
}

const embedSize = ({ title, description, footer, author, fields }: Embed): number =>
  [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap(({ name, value }) => [name, value])].reduce(
    (sum, text) => sum + (text?.length ?? 0),
    0,
  );

export const parseMessage = (body: unknown): MessageBody => {
  const parsed = parseBody(base, body);
  const { parse, users, roles } = parsed.allowed_mentions ?? {};
  const exclusive = (key: 'users' | 'roles', ids: string[] | null | undefined): Fault[] =>
    parse?.includes(key) && ids?.length
      ? [
          {
            path: ['allowed_mentions'],
            code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            message: `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
          },
        ]
      : [];
  const faults = [...exclusive('users', users), ...exclusive('roles', roles)];
  if (faults.length > 0) throw invalidBody(faults);
  return parsed;
};

/** Refuses what Discord refuses of a whole message. */
export const checkContent = ({ content, embeds, components, flags, files }: Content): void => {
  const isLayout = (flags & MessageFlags.IsComponentsV2) !== 0;
  const schema: z.ZodType = isLayout ? layoutComponents : legacyComponents;
  parseBody(z.object({ components: schema }), { components });
  const faults = [...sumFaults(components), ...referenceFaults(components, embeds, files)];
  if (isLayout) {
    for (const [path, used] of [
      ['content', content !== ''],
      ['embeds', embeds.length > 0],
    ] as const) {
      if (!used) continue;
      const message = `The '${path}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
      faults.push({ path: [path], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message });
    }
  }
  if (embeds.reduce((sum, one) => sum + embedSize(one), 0) > EMBED_TOTAL) {
    faults.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${EMBED_TOTAL}`,
    });
  }
  if (faults.length > 0) throw invalidBody(faults);
  const texts = content.trim().length + embeds.length + files.length;
  if (components.length === 0 && (isLayout || texts === 0)) {
    throw refusal('CannotSendAnEmptyMessage');
  }
  if (tooManyBytes(components)) throw new DiscordError(500, 0, '500: Internal Server Error');
};
