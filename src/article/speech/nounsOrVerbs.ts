import { genderOf, isCapitalised, type Reading } from './reading.js';

/** A participle with a complement, where adjectives follow their noun. */
export function isParticiple({ tokens, language }: Reading, at: number): boolean {
  const { determiners, prepositions, headLast, links } = language.speech;
  if (headLast || !language.figures.participle.test(`${tokens[at]?.lower.replace(/s$/, '')}s`)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return !links.has(next) && (prepositions.has(next) || genderOf(determiners, next) !== null);
}

/** "A leaked report described": a noun that could be a verb, where a verb follows. */
export function isNoun({ tokens, language, named }: Reading, at: number): boolean {
  const { nounForms, headLast, auxiliaries, verbs, people } = language.speech;
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.lower ?? '';
  if (!headLast || named[at - 1] || before?.kind !== 'word' || !nounForms.has(tokens[at]?.lower ?? '')) return false;
  const told = people.has(before.lower) || language.names.offices.has(before.lower) || language.names.bodies.has(before.lower);
  return !told && (auxiliaries.has(next) || verbs.has(next));
}

/** "The statement dropped a reference": a verb that no table knows, with its object. */
export function isPast({ tokens, language, named }: Reading, at: number, limit: number): boolean {
  const { pastShape, presentShape, determiners, modals, people, prepositions, links, adverbs, possessives, infinitives } =
    language.speech;
  const token = tokens[at];
  if (!token) return false;
  if (modals.has(token.lower)) return true;
  if (genderOf(determiners, tokens[at - 1]?.lower ?? '') !== null) return false;
  const next = tokens[at + 1];
  const follows = next?.lower ?? '';
  const object = genderOf(determiners, follows) !== null;
  if (!language.speech.headLast) {
    // "le cinéaste reçoit", where nothing stands between a noun and what is said of it
    if (pastShape.test(token.lower)) return true;
    // "l'éleveur attend une aide": an adjective has no object
    const noun = language.speech.premodifiers.has(tokens[at - 1]?.lower ?? '');
    return (
      !noun &&
      presentShape.test(token.lower) &&
      ((object && !prepositions.has(follows) && !links.has(follows)) || adverbs.has(follows))
    );
  }
  // "the association accepts that"
  const one = token.lower.slice(0, -1);
  const present =
    named[at - 1] !== undefined && presentShape.test(token.lower) && !people.has(one) && !language.names.offices.has(one);
  // "Osprey Capital sold its stake"
  const bare = isCapitalised(tokens[at - 1]) && possessives.has(follows);
  if (bare) return true;
  if (!present && !pastShape.test(token.lower)) return false;
  // "a spokesman declined to comment"
  return at + 1 >= limit || next?.kind === 'number' || object || infinitives.has(follows) || prepositions.has(follows);
}
