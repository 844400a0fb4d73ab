import { randomBytes } from 'node:crypto';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A random id of `length` characters without those that are easily misread (i, l, o, u); 5 bits each. */
export const newId = (length: number): string => Array.from(randomBytes(length), (byte) => LETTERS[byte % 32]).join('');
