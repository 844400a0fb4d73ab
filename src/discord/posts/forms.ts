import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { LENGTHS } from '../../briefing/length.js';
import type { Posting } from '../../publishing/types.js';
import { type Failure, failureOf } from './outcome.js';
import type { PostForm } from './render.js';

type Form = NonNullable<PostForm['length']>;

/** What a post can be told in, the largest first: as it was asked for, shorter, and in the end the headlines alone. */
const formsOf = ({ length, article }: Pick<Posting, 'length' | 'article'>): Form[] =>
  article.kind === 'digest'
    ? [length, 'headlines']
    : [...LENGTHS.slice(0, LENGTHS.indexOf(length) + 1).toReversed(), 'headlines'];

/** Discord's own error when a message has too many bytes, which may as well be a passing one. */
const MAY_BE_TOO_LARGE = 'http-500';
/** So many tries may end with it before a smaller form is sent. */
const PATIENCE = 2;

/**
 * Sends a message in the largest form that Discord takes.
 * @param tried how many tries were begun, and what the last one ended with
 * @param send with the same nonce or to the same message each time: a refusal may not be what it seems
 */
export async function sendLargest<T>(
  posting: Pick<Posting, 'length' | 'article'>,
  tried: { attempts: number; reason: string | null },
  send: (length: Form) => Promise<T>,
): Promise<T | Failure> {
  const forms = formsOf(posting);
  const failed = tried.reason === MAY_BE_TOO_LARGE ? Math.max(0, tried.attempts - PATIENCE) : 0;
  for (let left = forms.slice(Math.min(failed, forms.length - 1)); ; left = left.slice(1)) {
    try {
      return await send(left[0] ?? 'headlines');
    } catch (error) {
      if (left.length === 1 || !isTooLarge(error)) return failureOf(error);
    }
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType || error.status === 413);
