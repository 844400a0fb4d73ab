import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { newId } from '../store/ids.js';

const OWN = /^own-[0-9a-z]{8}$/;

/** An id for an article of a server's own: no file of the content folder has one like it. */
export const newOwnId = (): string => `own-${newId(8)}`;

/** A file's name without its ending where that can stand in a button, else a shortened form of it that is as unique. */
export function idOfFile(name: string): string {
  const base = parse(name).name;
  if (/^[a-z0-9_-]{1,40}$/.test(base) && !OWN.test(base)) return base;
  const slug = base
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 30)
    .replace(/^-+|-+$/g, '');
  return `${slug}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`.replace(/^-/, '');
}
