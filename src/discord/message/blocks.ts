import type { APIComponentInContainer, ButtonStyle } from 'discord.js';
import { button, buttonRow, textDisplay } from './components.js';
import { clipText } from './escape.js';
import { MAX_ROW, TEXT_ROOM, weightOf } from './limits.js';

/** What can be done with an item. */
export interface ItemButton {
  customId: string;
  words: string;
  /** The item's, where the words say not which is meant. */
  number?: number;
  style?: ButtonStyle.Primary;
}

/** An item of a message: words of an article between words of the bot's, and the button that leads to their place. */
export interface Block {
  /** Markdown of the bot's own, or foreign text already escaped. */
  before?: string;
  /** As it stands in the article: escaped, and cut where there is no room, when the block is shown. */
  words: string;
  after?: string;
  button?: ItemButton;
  /** Further buttons, after those to the places. */
  more?: ItemButton[];
  /** The part of a list that it stands in: named above the first of it on each page. */
  section?: string;
}

/** No item is shown longer than this, in weight: its place in the article shows it whole. */
const MAX_WORDS = 1500;

/** What a page has for its items beside heading and notes, in weight. */
const PAGE_WEIGHT = TEXT_ROOM - 800;

const frameWeight = (block: Block): number => weightOf((block.before ?? '') + (block.after ?? ''));
const wordsWeight = ({ words }: Block): number => (words ? weightOf(clipText(words, MAX_WORDS)) : 0);

/**
 * Shows groups of blocks within a weight in sum, each with the buttons of its items below it: on a telephone the words then keep the
 * whole width. The longest words are cut first, all to the same length.
 */
export function showGroups(groups: readonly (readonly Block[])[], room: number): APIComponentInContainer[][] {
  const all = groups.flat();
  const cap = fairCap(all.map(wordsWeight), room - all.reduce((sum, block) => sum + frameWeight(block), 0));
  return groups.map((blocks) => [
    ...blocks.map(({ before = '', words, after = '' }) => textDisplay(before + (words && clipText(words, cap)) + after)),
    ...buttonRows([...blocks.flatMap(({ button }) => button ?? []), ...blocks.flatMap(({ more = [] }) => more)]),
  ]);
}

function buttonRows(buttons: readonly ItemButton[]): APIComponentInContainer[] {
  const rows = Math.ceil(buttons.length / MAX_ROW);
  return Array.from({ length: rows }, (_, row) => buttonRow(inRow(buttons.slice(row * MAX_ROW, (row + 1) * MAX_ROW)))).flat();
}

/** "See in the article (1)", then "(2)" alone: a telephone has room for one such line. */
const inRow = (row: readonly ItemButton[]) =>
  row.map(({ customId, words, number, style }, index) => {
    if (number === undefined) return button(customId, words, style);
    return button(customId, row[index - 1]?.words === words ? `(${number})` : `${words} (${number})`, style);
  });

/** The greatest cap with which the weights, none above it, come to no more than the room. */
function fairCap(weights: readonly number[], room: number): number {
  let left = room;
  const ascending = [...weights].sort((a, b) => a - b);
  for (const [index, weight] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (weight > share) return Math.max(20, share);
    left -= weight;
  }
  return MAX_WORDS;
}

/** The same blocks, each that begins a section under its name. */
export const underSections = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) =>
    block.section && block.section !== blocks[index - 1]?.section
      ? { ...block, before: `### ${block.section}\n${block.before ?? ''}` }
      : block,
  );

/** Cuts blocks into pages of at most `size` that fit a message each. There is always a first page. */
export function toPages(blocks: readonly Block[], size: number): Block[][] {
  const pages: Block[][] = [[]];
  let weight = 0;
  for (const block of blocks) {
    const own = frameWeight(block) + wordsWeight(block);
    const page = pages[pages.length - 1] as Block[];
    if (page.length > 0 && (page.length === size || weight + own > PAGE_WEIGHT)) {
      pages.push([block]);
      weight = own;
    } else {
      page.push(block);
      weight += own;
    }
  }
  return pages;
}
