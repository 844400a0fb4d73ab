import { LENGTHS } from '../../briefing/length.js';
import { isLocale } from '../../locales/index.js';
import type { Posting, Target } from '../../publishing/types.js';

/** A posting of one article, small enough for a custom id: ids in base 36, the rest a letter each. */
export function packPosting({ channelId, article, length, locale, silent, mention, target }: Posting): string[] {
  if (article.kind !== 'article') throw new TypeError('Only the posting of one article can be packed.');
  const flags = `${LENGTHS.indexOf(length)}${silent ? 's' : '-'}${KINDS.indexOf(target.kind)}${locale}`;
  const tag = target.kind === 'forum' ? target.tagId : null;
  return [packId(channelId), article.id, flags, packId(mention), packId(tag)];
}

/** Null: nothing that `packPosting` made. */
export function unpackPosting(guildId: string, [channel, article, flags, mention, tag]: readonly string[]): Posting | null {
  const channelId = unpackId(channel);
  const [, length, silent, kind, locale = ''] = /^(\d)([s-])(\d)([a-z]{2})$/.exec(flags ?? '') ?? [];
  const known = LENGTHS[Number(length)];
  const target = targetOf(KINDS[Number(kind)], unpackId(tag));
  if (!channelId || !article || !known || !target || !isLocale(locale)) return null;
  return {
    guildId,
    channelId,
    target,
    article: { kind: 'article', id: article },
    whenEmpty: 'skip',
    locale,
    length: known,
    silent: silent === 's',
    mention: unpackId(mention),
  };
}

const KINDS = ['message', 'announcement', 'forum'] as const satisfies Target['kind'][];

function targetOf(kind: Target['kind'] | undefined, tagId: string | null): Target | null {
  if (!kind) return null;
  return kind === 'forum' ? { kind, tagId } : { kind };
}

const packId = (id: string | null): string => (id === null ? '' : BigInt(id).toString(36));

/** Null for none, and for what is no id. */
function unpackId(packed: string | undefined): string | null {
  if (!packed || !/^[0-9a-z]{1,13}$/.test(packed)) return null;
  let id = 0n;
  for (const digit of packed) id = id * 36n + BigInt(Number.parseInt(digit, 36));
  return String(id);
}
