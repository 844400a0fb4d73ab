import type { NameKind } from '../types.js';

/** How much speaks for each kind. */
export type Scores = Record<NameKind, number>;

/** The most that the contexts of all mentions together count for one kind. */
export const MOST_CONTEXT = 8;

export const noScores = (): Scores => ({ person: 0, organisation: 0, place: 0 });

/** Adds up the contexts of the mentions of one name, capped. */
export function addContext(total: Scores, scores: Scores): void {
  total.person = Math.min(MOST_CONTEXT, total.person + scores.person);
  total.organisation = Math.min(MOST_CONTEXT, total.organisation + scores.organisation);
  total.place = Math.min(MOST_CONTEXT, total.place + scores.place);
}

/** The kind that most speaks for, with how much. */
export function strongest(scores: Scores): [kind: NameKind, score: number] {
  const { person, organisation, place } = scores;
  if (place > person && place > organisation) return ['place', place];
  return organisation > person ? ['organisation', organisation] : ['person', person];
}

/** What says something is somebody, or a body. */
export function addSpeaker(scores: Scores): void {
  scores.person += 1.5;
  scores.organisation += 0.5;
}
