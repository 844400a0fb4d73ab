import { describe, expect, test } from 'vitest';
import { LENGTHS } from '../../src/briefing/length.js';
import { toCustomId } from '../../src/discord/interactions/customId.js';
import { packPosting, unpackPosting } from '../../src/discord/schedules/packedPosting.js';
import type { Posting, Target } from '../../src/publishing/types.js';

const LARGEST = '18446744073709551615';
const TARGETS: Target[] = [
  { kind: 'message' },
  { kind: 'announcement' },
  { kind: 'forum', tagId: null },
  { kind: 'forum', tagId: LARGEST },
];

const posting = (part: Partial<Posting>): Posting => ({
  guildId: '1',
  channelId: LARGEST,
  target: { kind: 'message' },
  article: { kind: 'article', id: 'x'.repeat(40) },
  whenEmpty: 'skip',
  locale: 'fr',
  length: 'medium',
  silent: false,
  mention: null,
  ...part,
});

describe('the posting in a button', () => {
  const all = TARGETS.flatMap((target) =>
    LENGTHS.flatMap((length) => [
      posting({ target, length, silent: true, mention: LARGEST }),
      posting({ target, length, locale: 'en' }),
    ]),
  );

  test.each(all)('comes back as it was, and fits: %j', (one) => {
    const packed = packPosting(one);
    expect(toCustomId('publish', packed).length).toBeLessThanOrEqual(100);
    expect(unpackPosting('1', packed)).toEqual(one);
  });

  test.each([
    [[]],
    [['', 'a', '1-0fr', '', '']],
    [['zz', 'a', '9-0fr', '', '']],
    [['zz', 'a', '1-9fr', '', '']],
    [['zz', 'a', '1-0xx', '', '']],
    [['zz', '', '1-0fr', '', '']],
    [["1'; DROP", 'a', '1-0fr', '', '']],
  ])('is nothing where it was forged: %j', (args) => {
    expect(unpackPosting('1', args)).toBeNull();
  });
});
