import { isPossessive, opensPhrase } from './openings.js';
import { withPartner } from './pairs.js';
import { type Phrase, pronounPhrase } from './phrase.js';
import { phraseAt } from './phraseAt.js';
import { genderOf, invertedPronoun, isCapitalised, isManner, type Reading } from './reading.js';

/** "a annoncé mercredi 12 mars à la presse la ministre…": the phrase after a verb, past adverbs, times and what prepositions govern. */
export function subjectAfter(reading: Reading, from: number, to: number, region = -1): Phrase | null {
  const { tokens, language } = reading;
  const { adverbs, prepositions, verbs, clitics } = language.speech;
  const limit = Math.min(to, from + 30);
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token || reading.quoted[at] !== region) return null;
    if (token.kind === 'number' || token.text === '.') continue;
    if (token.kind !== 'word') {
      if (token.text !== ',') return null;
      continue;
    }
    const pronoun = invertedPronoun(token, language);
    if (pronoun) return pronounPhrase(reading, at, pronoun);
    if (!reading.named[at] && prepositions.has(token.lower)) {
      // "a tenu à préciser X": a verb goes on.
      if (verbs.has(tokens[at + 1]?.lower ?? '')) continue;
      at = governedEnd(reading, at, limit);
      continue;
    }
    // "a expliqué celui qui…"
    const stands = genderOf(language.speech.antecedents, token.lower);
    if (stands && language.speech.relatives.has(tokens[at + 1]?.lower ?? ''))
      return { ...pronounPhrase(reading, at, token.lower), gender: stands };
    // "said she had": who is told of is no subject of the verb before.
    if (language.speech.bareNouns && goesOn(reading, at)) return null;
    if (opensPhrase(reading, at) || isCapitalised(token)) {
      const phrase = phraseAt(reading, at, limit);
      // "a réagi, quelques heures plus tard, X": how long after is nobody.
      if (!phrase || phrase.named || !language.figures.durations.has(tokens[phrase.head]?.lower ?? ''))
        return withPartner(reading, phrase, limit);
      at = phrase.lastToken;
      continue;
    }
    if (isManner(reading, at) || adverbs.has(token.lower) || verbs.has(token.lower) || clitics.has(token.lower)) continue;
    if (language.sentences.calendar.has(token.lower)) continue;
    // "avait confié, amer, X": an adjective between commas.
    if (tokens[at + 1]?.text === ',' && at > from && tokens[at - 1]?.text === ',') continue;
    return language.speech.bareNouns ? withPartner(reading, phraseAt(reading, at, limit), limit) : null;
  }
  return null;
}

/** Whether a pronoun has a verb of its own. */
function goesOn(reading: Reading, at: number): boolean {
  const { tokens, language } = reading;
  const next = tokens[at + 1];
  if (genderOf(language.speech.pronouns, tokens[at]?.lower ?? '') === null || next?.kind !== 'word' || isPossessive(reading, at))
    return false;
  return !language.speech.prepositions.has(next.lower) && !language.sentences.calendar.has(next.lower);
}

/** The last token that a preposition governs: "à la presse"; a name without a link is not its own ("à la presse Jean Dupont"). */
function governedEnd(reading: Reading, preposition: number, limit: number): number {
  const { tokens, language, named } = reading;
  const { links, determiners, prepositions, conjunctions, clitics } = language.speech;
  let end = preposition;
  for (let at = preposition + 1; at < limit; at++) {
    const token = tokens[at];
    const before = tokens[at - 1]?.lower ?? '';
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
    const joined =
      at === preposition + 1 || links.has(before) || prepositions.has(before) || genderOf(determiners, before) !== null;
    const mention = named[at];
    if (mention) {
      if (!joined) break;
      at = mention.lastToken;
    } else if (!joined && (genderOf(determiners, token.lower) || clitics.has(token.lower) || isCapitalised(token))) break;
    else if (conjunctions.has(token.lower) || (!joined && prepositions.has(token.lower) && !links.has(token.lower))) break;
    end = at;
  }
  return end;
}
