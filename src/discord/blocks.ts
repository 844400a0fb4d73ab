import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import { section, textDisplay } from './components.js';
import { clipText } from './escape.js';
import { MAX_TEXT, weightOf } from './limits.js';

/** An item of a message: words of an article between words of the bot's, and the button that leads to their place. */
export interface Block {
  /** Markdown of the bot's own, or foreign text already escaped. */
  before?: string;
  /** As it stands in the article: escaped, and cut where there is no room, when the block is shown. */
  words: string;
  after?: string;
  accessory?: APIButtonComponent;
}

/** No item is shown longer than this on a page, in weight: its place in the article shows it whole. */
const MAX_WORDS = 1500;

/** What is left for items beside a message's headings and notes, in weight and in items with a button each. */
export const PAGE_WEIGHT = MAX_TEXT - 900;
export const PAGE_ITEMS = 8;

const frameWeight = (block: Block): number => weightOf((block.before ?? '') + (block.after ?? ''));
const wordsWeight = ({ words }: Block): number => (words ? weightOf(clipText(words, MAX_WORDS)) : 0);

/** Shows blocks within a weight in sum: the longest are cut first, all to the same length. */
export function showBlocks(blocks: readonly Block[], room: number): APIComponentInContainer[] {
  const cap = fairCap(blocks.map(wordsWeight), room - blocks.reduce((sum, block) => sum + frameWeight(block), 0));
  return blocks.map(({ before = '', words, after = '', accessory }) => {
    const content = before + (words && clipText(words, cap)) + after;
    return accessory ? section(content, accessory) : textDisplay(content);
  });
}

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

/** Cuts blocks into pages that fit a message each. There is always a first page. */
export function toPages(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]];
  let weight = 0;
  for (const block of blocks) {
    const own = frameWeight(block) + wordsWeight(block);
    const page = pages[pages.length - 1] as Block[];
    if (page.length > 0 && (page.length === PAGE_ITEMS || weight + own > PAGE_WEIGHT)) {
      pages.push([block]);
      weight = own;
    } else {
      page.push(block);
      weight += own;
    }
  }
  return pages;
}
