import { isOf, OFFICE } from '../classes.js';
import type { Source } from '../source.js';
import type { Token } from '../tokens.js';
import type { Setting } from './setting.js';

/** What belongs to what a mention names: "Velomax's chief executive", "shares in Velomax" is of a firm, "Tessaly's foreign minister" of a country. */
export function weighOwned({ source, candidate, after1, scores }: Setting): void {
  const { names, endings } = source.language;
  const { first, last, within, title } = candidate;
  const owns = after1?.kind === 'word' && !after1.gap && endings.has(after1.lower.slice(1));
  if (owns) scores.organisation += 0.6;
  if (title >= 0) return;
  const ofFirm = owns ? hasOf(source, last + 2, within.lastToken, names.firmNouns) : isOfFirms(source, first, within.firstToken);
  if (ofFirm) {
    scores.organisation += 4;
    scores.person -= 4;
  } else if (owns && hasOf(source, last + 2, within.lastToken, names.stateNouns)) {
    scores.place += 3.5;
    scores.person -= 1.5;
  }
}

/** Whether one of some nouns is among the first words from a token on. */
function hasOf({ tokens }: Source, from: number, to: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at <= Math.min(to, from + 2); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (nouns.has(token.lower)) return true;
  }
  return false;
}

function isOfFirms({ tokens, language }: Source, first: number, lowest: number): boolean {
  const { firmNouns, firmLinks } = language.names;
  const link = tokens[first - 1];
  if (first - 2 < lowest || link?.kind !== 'word') return false;
  if (firmNouns.has(link.lower)) return !isOf(link, OFFICE);
  return firmLinks.has(link.lower) && firmNouns.has(tokens[first - 2]?.lower ?? '');
}
