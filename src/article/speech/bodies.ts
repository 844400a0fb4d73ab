import type { Name } from '../types.js';
import type { Phrase } from './phrase.js';
import { isCapitalised, type NamedTokens, type Reading } from './reading.js';
import type { State, Who } from './who.js';

/** The bodies of an article by the nouns that stand for them, and those nouns. */
export interface Bodies {
  /** Null where a noun may be two. */
  byNoun: Map<string, Name | null>;
  nouns: Map<Name, Set<string>>;
  byName: Map<string, Name>;
  /** The firm that the article is about, undefined until asked. */
  main: string | null | undefined;
}

/** How many sentences back a body is looked for. */
const MEMORY = 6;
/** How many tokens behind a body's name may say what it is: ", a shipping company". */
const APPOSITION = 7;
/** How often an article names the body it is about, at least. */
const AGAIN = 2;

/** What the bodies of an article are called: "Haute-Sarvanne Préfecture", "le groupe X", "X, a shipping company". */
export function findBodies(reading: Reading): Bodies {
  const bodies: Bodies = { byNoun: new Map(), nouns: new Map(), byName: new Map(), main: undefined };
  for (const mention of reading.mentions) {
    const { name } = mention;
    if (name.kind !== 'organisation') continue;
    let nouns = bodies.nouns.get(name);
    if (!nouns) {
      nouns = nounsIn(reading, name);
      bodies.nouns.set(name, nouns);
      bodies.byName.set(name.name, name);
    }
    addNounsAround(reading, mention, nouns);
  }
  for (const [name, nouns] of bodies.nouns)
    for (const noun of nouns) {
      const other = bodies.byNoun.get(noun);
      bodies.byNoun.set(noun, other === undefined || other === name ? name : null);
    }
  return bodies;
}

/** The words that a body's name opens or closes with: "Federation of Workers", "Health Ministry". */
function nounsIn({ language }: Reading, { name }: Name): Set<string> {
  const words = name.toLowerCase().split(/[ \u00a0]/);
  const { bodies, lowerBodies } = language.names;
  const ends = words.length < 2 ? [] : [words[0] as string, ...(language.speech.headLast ? [words.at(-1) as string] : [])];
  return new Set(ends.filter((word) => bodies.has(word) || lowerBodies.has(word)));
}

function addNounsAround({ tokens, language }: Reading, { firstToken, lastToken }: NamedTokens, nouns: Set<string>): void {
  const { bodyNouns } = language.names;
  const before = tokens[firstToken - 1];
  if (before && bodyNouns.has(before.lower) && !isCapitalised(before)) nouns.add(before.lower);
  if (tokens[lastToken + 1]?.text !== ',') return;
  for (let at = lastToken + 2; at < lastToken + 2 + APPOSITION; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || language.speech.verbs.has(token.lower) || language.speech.relatives.has(token.lower)) return;
    if (bodyNouns.has(token.lower)) nouns.add(token.lower);
    // "le groupe de presse", where what follows the noun is not what it is
    if (!language.speech.headLast && bodyNouns.has(token.lower)) return;
  }
}

/** The body that a noun stands for, null where none does or two may: "la préfecture", "the company". */
export function bodyOf(
  state: State,
  { head, firstToken }: Phrase,
  subjectOf: (state: State, index: number) => Who | null,
): string | null {
  const { reading } = state;
  const noun = reading.tokens[head]?.lower ?? '';
  const { bodies: known, lowerBodies, bodyNouns } = reading.language.names;
  if (!known.has(noun) && !lowerBodies.has(noun) && !bodyNouns.has(noun)) return null;
  state.bodies ??= findBodies(reading);
  const { byNoun, byName } = state.bodies;
  const told = byNoun.get(noun);
  if (told) return told.name;
  const { firms } = reading.language.speech;
  if (!firms.has(noun)) return null;
  // "the company": the last firm that spoke or did something.
  const current = reading.sentenceOf[firstToken] ?? -1;
  for (let index = current - 1; index >= Math.max(0, current - MEMORY); index--) {
    for (const who of [state.spoken.get(index), subjectOf(state, index)]) {
      const name = who && !who.person ? byName.get(who.speaker.name) : undefined;
      if (name && maybeFirm(state.bodies, name, reading)) return name.name;
    }
  }
  if (told === null) return null;
  if (state.bodies.main === undefined) state.bodies.main = mainFirm(state.bodies, reading);
  return state.bodies.main;
}

/** Whether nothing that a body is called speaks against its being a firm. */
function maybeFirm({ nouns }: Bodies, name: Name, { language }: Reading): boolean {
  const { firms, publics } = language.speech;
  const called = [...(nouns.get(name) ?? [])];
  if (called.some((noun) => firms.has(noun))) return true;
  return (
    !called.some((noun) => publics.has(noun)) &&
    !name.name
      .toLowerCase()
      .split(/[ \u00a0]/)
      .some((word) => publics.has(word))
  );
}

/** The one firm that an article names more often than any other. */
function mainFirm(bodies: Bodies, reading: Reading): string | null {
  let best: Name | null = null;
  let next = 0;
  for (const name of bodies.nouns.keys()) {
    if (!maybeFirm(bodies, name, reading)) continue;
    const most = best?.mentions.length ?? 0;
    next = Math.max(next, Math.min(most, name.mentions.length));
    if (name.mentions.length > most) best = name;
  }
  return best && best.mentions.length >= AGAIN && best.mentions.length > next ? best.name : null;
}
