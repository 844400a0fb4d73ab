import { FIRST_NAME, isOf, OPENER } from './classes.js';
import type { Candidate } from './names/candidate.js';
import { gazetteerOf } from './names/gazetteer.js';
import { glossOf } from './names/glosses.js';
import { joinNames } from './names/join.js';
import { findCandidates } from './names/mentions.js';
import { findOffice } from './names/offices.js';
import { addContext, noScores, type Scores, strongest } from './names/scores.js';
import { isCapitalised } from './names/shapes.js';
import { weighContext } from './names/weighContext.js';
import { weighWords } from './names/weighWords.js';
import type { Source } from './source.js';
import type { Token } from './tokens.js';
import type { Name, Place } from './types.js';

/** What must speak for a name's kind before it is told. */
const LEAST_SCORE = 1;
/** Where one name's kind is sure enough to tell its neighbour's, and where that is needed. */
const SURE = 2.5;
const UNSURE = 1.5;

/** The mentions of one form of words, with what speaks for each kind. */
export interface Form {
  key: string;
  mentions: Candidate[];
  scores: Scores;
  roles: Map<Candidate, Place>;
}

/** People, organisations and places, each with all its mentions, in the order of their first. */
export function findNames(source: Source): Name[] {
  const gazetteer = gazetteerOf(source.language);
  const lowered = wordsInSmall(source);
  const forms = new Map<string, Form>();
  const candidates = findCandidates(source, gazetteer, lowered);
  for (const candidate of candidates) {
    let form = forms.get(candidate.key);
    if (!form) {
      form = { key: candidate.key, mentions: [], scores: noScores(), roles: new Map() };
      forms.set(candidate.key, form);
    }
    form.mentions.push(candidate);
  }
  for (const form of forms.values()) {
    const [first] = form.mentions as [Candidate];
    const words = weighWords(source, gazetteer, first, lowered);
    for (const mention of form.mentions) {
      const role = isSurelyNobody(words, mention) ? null : findOffice(source, mention);
      if (role) form.roles.set(mention, role);
      addContext(form.scores, weighContext(source, mention, role !== null, mention !== first));
    }
    form.scores.person += words.person;
    form.scores.organisation += words.organisation;
    form.scores.place += words.place;
  }
  for (const candidate of candidates) {
    const gloss = glossOf(source, candidate);
    if (gloss === null) continue;
    const form = forms.get(candidate.key);
    if (gloss === 'thing') forms.delete(candidate.key);
    else if (form) form.scores.organisation += SURE;
  }
  tellRepeated(source, forms);
  spreadKinds(source, candidates, forms);
  return joinNames(source, gazetteer, forms, (form) => {
    const [kind, score] = strongest(form.scores);
    return score >= LEAST_SCORE ? kind : null;
  });
}

/** The words that the article writes in small letters, but for those that open no name anyway: every second word is one of them. */
function wordsInSmall({ tokens }: Source): Set<string> {
  const lowered = new Set<string>();
  for (const token of tokens)
    if (token.kind === 'word' && (token.classes & OPENER) === 0 && !isCapitalised(token)) lowered.add(token.lower);
  return lowered;
}

/** "Ostermann Reed" twice, and never "Reed": somebody is named in full once, a firm whenever it is. */
function tellRepeated({ tokens }: Source, forms: Map<string, Form>): void {
  for (const { mentions, scores, roles } of forms.values()) {
    const [first] = mentions as [Candidate];
    if (mentions.length < 2 || first.first === first.last || roles.size > 0 || isOf(tokens[first.first], FIRST_NAME)) continue;
    const [kind] = strongest(scores);
    if (kind !== 'person' || mentions.some(({ title }) => title >= 0) || forms.has((tokens[first.last] as Token).lower)) continue;
    scores.organisation += scores.person;
  }
}

/** Whether the words themselves tell a body or a place: "Louisiana" in "the mayor of Galt Harbor, Louisiana," holds no office. */
const isSurelyNobody = ({ person, organisation, place }: Scores, { first, last }: Candidate): boolean =>
  organisation > 4 || place > 4 || (first === last && person === 0 && place >= SURE);

/** "Oslo, Ostrel and Porto": in a row of names the one that nothing tells of is what its neighbour is. */
function spreadKinds({ tokens, language }: Source, candidates: Candidate[], forms: Map<string, Form>): void {
  for (let index = 1; index < candidates.length; index++) {
    const left = candidates[index - 1] as Candidate;
    const right = candidates[index] as Candidate;
    if (right.first - left.last !== 2 || left.within !== right.within) continue;
    const link = tokens[left.last + 1];
    if (link?.text !== ',' && !language.names.pairing.has(link?.lower ?? '')) continue;
    // "À Morvaux, Rabih Sorel": what a comma joins may be somebody.
    if (link?.text === ',' && right.first < right.last) continue;
    const [one, other] = [forms.get(left.key), forms.get(right.key)];
    if (!one || !other || one === other) continue;
    for (const [weak, strong] of [
      [one, other],
      [other, one],
    ] as const) {
      const [kind, score] = strongest(strong.scores);
      if (score >= SURE && strongest(weak.scores)[1] < UNSURE && kind !== 'person') weak.scores[kind] += UNSURE;
    }
  }
}
