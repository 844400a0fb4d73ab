import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import { type Block, showGroups, toPages } from '../blocks.js';
import { button, buttonRow, container, separator, textDisplay } from '../components.js';
import { MAX_TEXT, weightOf } from '../limits.js';

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
export function listView({ heading, blocks, size, none, page, turn }: List, t: Sentences): APIMessageTopLevelComponent[] {
  const pages = toPages(blocks, size);
  const at = Math.min(Math.max(page, 0), pages.length - 1);
  const shown: APIComponentInContainer[] =
    blocks.length > 0 ? showGroups([pages[at] ?? []], MAX_TEXT - weightOf(heading) - 100).flat() : [textDisplay(none)];
  const parts = [textDisplay(heading), separator(), ...shown];
  if (pages.length > 1) {
    parts.push(
      separator(),
      textDisplay(`-# ${t.paging.page(at + 1, pages.length)}`),
      ...buttonRow([
        at > 0 && button(turn(at - 1), t.paging.previous),
        at < pages.length - 1 && button(turn(at + 1), t.paging.next),
      ]),
    );
  }
  return [container(parts)];
}
