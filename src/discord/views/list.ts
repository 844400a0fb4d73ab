import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import { type Block, showGroups, toPages, underSections } from '../message/blocks.js';
import { button, buttonRow, container, separator, textDisplay } from '../message/components.js';
import { TEXT_ROOM, weightOf } from '../message/limits.js';

export interface List {
  /** Markdown, foreign text escaped. */
  heading: string;
  blocks: Block[];
  /** Items on a page, at most. */
  size: number;
  /** Said where there is nothing to list. */
  none: string;
  /** From 0 on; one that does not exist becomes the nearest. */
  page: number;
  /** The custom id that turns to a page. */
  turn(page: number): string;
}

/** A list of items, a page at a time. */
export function listView({ blocks, size, page, ...rest }: List, t: Sentences): APIMessageTopLevelComponent[] {
  const pages = toPages(blocks, size);
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  return pageView({ ...rest, blocks: pages[at] ?? [], page: at, pages: pages.length }, t);
}

/** One page of a list of which the rest is not at hand: `page` from 0 on, of `pages`. */
export function pageView(
  { heading, blocks, none, page, pages, turn }: Omit<List, 'size'> & { pages: number },
  t: Sentences,
): APIMessageTopLevelComponent[] {
  const shown: APIComponentInContainer[] =
    blocks.length > 0 ? showGroups([underSections(blocks)], TEXT_ROOM - weightOf(heading)).flat() : [textDisplay(none)];
  const parts = [textDisplay(heading), separator(), ...shown];
  if (pages > 1) {
    parts.push(
      separator(),
      textDisplay(`-# ${t.paging.page(page + 1, pages)}`),
      ...buttonRow([
        page > 0 && button(turn(page - 1), t.paging.previous),
        page < pages - 1 && button(turn(page + 1), t.paging.next),
      ]),
    );
  }
  return [container(parts)];
}
