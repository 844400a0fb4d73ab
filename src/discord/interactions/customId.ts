import { MAX_CUSTOM_ID } from '../message/limits.js';

/** What a button means: what handles it, and with what. Neither part holds "/" or "~". */
export interface ButtonMeaning {
  kind: string;
  args: string[];
}

/**
 * A button's meaning as its custom id, so that it works after a restart. `tag`, the mark of a delivery, tells nothing to the button.
 * @throws {RangeError} over Discord's 100 characters
 */
export function toCustomId(kind: string, args: readonly (string | number)[], tag?: string): string {
  const customId = [kind, ...args].join('/') + (tag ? `~${tag}` : '');
  if (customId.length > MAX_CUSTOM_ID) throw new RangeError(`The custom id "${customId}" has over ${MAX_CUSTOM_ID} characters.`);
  return customId;
}

export function fromCustomId(customId: string): ButtonMeaning {
  const [meaning = ''] = customId.split('~');
  const [kind = '', ...args] = meaning.split('/');
  return { kind, args };
}

/** A number that stands in a custom id; 0 for what is none, as in one that somebody forged. */
export const numberIn = (arg: string | undefined): number => (arg !== undefined && /^\d{1,9}$/.test(arg) ? Number(arg) : 0);
