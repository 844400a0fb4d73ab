import type { Region } from './source.js';
import { clausesInside, type InnerClause } from './speech/asides.js';
import { focus, resolve } from './speech/bearers.js';
import type { Cue } from './speech/cue.js';
import { cueOf } from './speech/cueOf.js';
import { cueLater } from './speech/cuesAfter.js';
import { cueGapped } from './speech/cuesBefore.js';
import { isNextParagraph } from './speech/edges.js';
import { fromContext, goesOn } from './speech/fromContext.js';
import { mainSubject } from './speech/mainSubject.js';
import { findPeople } from './speech/people.js';
import type { Reading } from './speech/reading.js';
import type { State, Who } from './speech/who.js';
import type { Speaker } from './types.js';

/** Who said a region's words, and by what it is told. */
export interface Attribution {
  speaker: Speaker | null;
  /** `cue`: its own sentence tells; `context`: what stands around it tells; `none`: nothing does. */
  by: 'cue' | 'context' | 'none';
  asides: InnerClause[];
}

/** Tells who speaks in each of the outermost regions of the body, in their order. */
export function attribute(reading: Reading, regions: Region[]): Attribution[] {
  const state: State = {
    reading,
    people: findPeople(reading),
    spoken: new Map(),
    subjects: new Map(),
    carried: new Set(),
    bodies: null,
    looking: false,
    depth: 0,
  };
  const { names } = reading.language;
  const attributions: Attribution[] = [];
  const found: (Who | null)[] = [];
  for (const [index, region] of regions.entries()) {
    const asides = clausesInside(reading, region);
    let cue = asides[0] ?? cueGapped(reading, region, regions[index - 1]) ?? cueOf(reading, region, regions[index + 1]);
    let who = cue?.subject ? resolve(state, cue.subject) : null;
    // "Le plan prévoit un « bouclier »": a thing says nothing unless a verb lets it.
    const says = cue !== null && names.sayingVerbs.has(reading.tokens[cue.token]?.lower ?? '');
    const head = cue?.subject?.head ?? -1;
    if (who && !who.person && (isMute(reading, head) || (!says && isText(reading, head)))) {
      cue = null;
      who = null;
    }
    const open = cue !== null && !cue.subject && !cue.impersonal;
    if (!who && cue && open)
      who = sameSentence(state, regions, found, index) ?? aboutSentence(state, region) ?? dropped(state, region, cue);
    // "Appelé X, ce remède est « le seul », a dit Y": a thing tells less than the clause at the end.
    const later = who && !who.speaks ? cueLater(reading, region) : null;
    if (later?.subject) {
      cue = later;
      who = resolve(state, later.subject);
    }
    // "Et d'ajouter : « … »": who spoke goes on.
    if (!who && cue && open && cue.token <= region.before) who = focus(state, region.firstToken, 'any', true);
    let by: Attribution['by'] = cue ? 'cue' : 'none';
    if (!who && !cue) {
      who = sameSentence(state, regions, found, index);
      if (who) by = 'context';
    }
    if (who || cue) remember(state, region, who);
    found.push(who);
    attributions.push({ speaker: who?.speaker ?? null, by, asides });
  }
  shareSentence(state, regions, attributions, found);
  joinPieces(state, regions, attributions, found);
  for (const [index, region] of regions.entries()) {
    const attribution = attributions[index] as Attribution;
    if (attribution.by !== 'none' || attribution.speaker) continue;
    const who = fromContext(state, regions, found, index) ?? goesOn(state, regions, index);
    if (!who?.speaks) continue;
    found[index] = who;
    remember(state, region, who);
    attribution.speaker = who.speaker;
    attribution.by = 'context';
  }
  return attributions;
}

/** Whether a noun is one for a text or a plan, which provides and says nothing: "loi". */
const isText = ({ tokens, language }: Reading, head: number): boolean =>
  head >= 0 && language.speech.texts.has(tokens[head]?.lower ?? '');

/** Whether a noun is one for figures, which tell and never speak: "sondage". */
const isMute = ({ tokens, language }: Reading, head: number): boolean =>
  head >= 0 && language.speech.mute.has(tokens[head]?.lower ?? '');

function remember({ reading, spoken }: State, region: Region, who: Who | null): void {
  const last = reading.sentenceOf[region.lastToken] ?? -1;
  for (let sentence = reading.sentenceOf[region.firstToken] ?? last; sentence <= last; sentence++) spoken.set(sentence, who);
}

/** The speaker of another quotation in the same sentence. */
function sameSentence({ reading }: State, regions: Region[], found: (Who | null)[], index: number): Who | null {
  const region = regions[index] as Region;
  const previous = regions[index - 1];
  if (!previous || reading.sentenceOf[previous.lastToken] !== reading.sentenceOf[region.firstToken]) return null;
  return found[index - 1] ?? null;
}

/** "Le « choc » a été « brutal », a dit X": what follows tells for both. */
function shareSentence(state: State, regions: Region[], attributions: Attribution[], found: (Who | null)[]): void {
  const { sentenceOf } = state.reading;
  for (let index = regions.length - 2; index >= 0; index--) {
    const attribution = attributions[index] as Attribution;
    const next = attributions[index + 1] as Attribution;
    const together = sentenceOf[regions[index]?.lastToken ?? 0] === sentenceOf[regions[index + 1]?.firstToken ?? 0];
    if (attribution.by !== 'none' || next.by === 'none' || !together) continue;
    found[index] ??= found[index + 1] ?? null;
    attribution.speaker ??= next.speaker;
    attribution.by = 'context';
  }
}

/** "«…», añadió.": where a verb needs no pronoun, it stands for the one that a pronoun would. */
function dropped(state: State, region: Region, cue: Cue): Who | null {
  return state.reading.language.speech.dropsPronouns && cue.token >= region.after ? focus(state, region.firstToken, 'any') : null;
}

function aboutSentence(state: State, region: Region): Who | null {
  const sentence = state.reading.source.sentences[state.reading.sentenceOf[region.firstToken] ?? -1];
  if (!sentence) return null;
  // "Rappelant que « … », X est parti": the main clause comes after.
  const later = state.reading.tokens[region.after]?.text === ',' && region.after < sentence.lastToken ? region.after + 1 : -1;
  const subject =
    mainSubject(state.reading, sentence.firstToken, region.before + 1) ??
    (later < 0 ? null : mainSubject(state.reading, later, sentence.lastToken + 1));
  return subject ? resolve(state, subject) : null;
}

/** A quotation over several paragraphs has one speaker: whoever one of its pieces names. */
function joinPieces(state: State, regions: Region[], attributions: Attribution[], found: (Who | null)[]): void {
  for (let first = 0; first < regions.length; first++) {
    let last = first;
    while (
      last + 1 < regions.length &&
      !regions[last]?.closed &&
      isNextParagraph(state.reading, regions[last], regions[last + 1])
    )
      last++;
    if (last === first) continue;
    const known = found[last] ?? found.slice(first, last).findLast((who) => who !== null) ?? null;
    for (let index = first; index <= last && known; index++) {
      found[index] ??= known;
      const attribution = attributions[index] as Attribution;
      if (attribution.speaker) continue;
      attribution.speaker = known.speaker;
      attribution.by = 'context';
      remember(state, regions[index] as Region, known);
    }
    first = last;
  }
}
