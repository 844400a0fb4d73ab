import { CONNECTOR, FIRST_NAME, isOf, KNOWN, PARTICLE } from '../classes.js';
import type { Form } from '../names.js';
import type { Source } from '../source.js';
import { startOf, type Token, type Tokens } from '../tokens.js';
import type { Name, NameKind, Place, Span } from '../types.js';
import type { Candidate } from './candidate.js';
import type { Gazetteer } from './gazetteer.js';
import { isAcronym } from './shapes.js';

/** A longer run of capitals has no short forms: looking for them would take its length squared. */
const LONGEST_NAME = 24;

/** From this score on a form is what it is, whatever longer form ends in it. */
const SURE = 6;
/** From this score on a place does not lend its name to a body that begins with it. */
const UNLIKE = 2;
/** What must speak for a full name before surnames are joined to it. */
const LEAST_FULL = 1.2;

interface Group {
  /** The fullest form's words. */
  name: string;
  kind: NameKind;
  role: string | null;
  mentions: Span[];
}

/** Joins the forms of each name (full name, surname, acronym) and drops what only a capital speaks for. */
export function joinNames(
  source: Source,
  gazetteer: Gazetteer,
  forms: Map<string, Form>,
  kindOf: (form: Form) => NameKind | null,
): Name[] {
  const { text, tokens } = source;
  const full = fullForms(source, gazetteer, forms, kindOf);
  const groups = new Map<string, Group>();
  const people = new Map<number, Candidate>();
  for (const form of forms.values())
    if (kindOf(form) === 'person') for (const mention of form.mentions) people.set(mention.first, mention);
  /** Whether an office's words name somebody who is not its complement: they are another's office then. */
  const holdsPerson = (place: Place, own: Form): boolean => {
    for (let at = tokenAt(tokens, place.start) + 1; at < tokens.length && startOf(tokens, at) < place.end; at++) {
      const person = people.get(at);
      if (person && person.key !== own.key && !isOf(tokens[at - 1], CONNECTOR)) return true;
    }
    return false;
  };
  // The fullest form first: its office is the name's.
  for (const form of [...forms.values()].sort((a, b) => b.key.length - a.key.length)) {
    const target = fullest(full, form.key);
    const known = forms.get(target) as Form;
    const kind = kindOf(known);
    if (!kind) continue;
    if (target === form.key && form.mentions.every((mention) => mention.doubtful)) {
      if (form.scores[kind] < 3) continue;
    }
    const group = groups.get(target) ?? { name: '', kind, role: null, mentions: [] };
    groups.set(target, group);
    for (const mention of form.mentions) {
      const span = spanOf(source, mention, kind);
      group.mentions.push(span);
      const words = text.slice(mention.start, mention.end);
      if (words.length > group.name.length) group.name = words;
    }
    if (kind === 'person' && !group.role) {
      for (const place of form.roles.values()) {
        const role = text.slice(place.start, place.end);
        if (source.language.names.kin.has(role.split(/[ \u00a0]/, 1)[0] as string)) continue;
        if (holdsPerson(place, form)) continue;
        group.role = role;
        break;
      }
    }
  }
  const names = [...groups.values()].filter(({ mentions }) => mentions.length > 0);
  for (const { mentions } of names) mentions.sort((a, b) => a.start - b.start);
  return names.sort((a, b) => (a.mentions[0] as Span).start - (b.mentions[0] as Span).start);
}

/** "Valmont" is short for "Erik Valmont", and that for "Jean Erik Valmont". */
function fullest(full: ReadonlyMap<string, string>, key: string): string {
  let target = key;
  for (let next = full.get(target); next !== undefined && next.length > target.length; next = full.get(target)) target = next;
  return target;
}

/** Index of the token that starts at an offset. */
function tokenAt(tokens: Tokens, start: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(tokens, middle) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A lone surname's title is part of its mention: "M. Valmont". */
function spanOf({ text, tokens }: Source, { first, last, title, start, end }: Candidate, kind: NameKind): Span {
  const from = kind === 'person' && title >= 0 && first === last ? startOf(tokens, title) : start;
  return { text: text.slice(from, end), start: from, end };
}

/** Whether the first word of a body's name is a place of its own: "Ostrel" of "Ostrel University". */
const isSeat = ({ scores }: Form): boolean => scores.place >= 2 && scores.place > scores.organisation;

/** Which forms are short for which: surname → full name, acronym → long form, first words → body. */
function fullForms(
  { tokens, language }: Source,
  gazetteer: Gazetteer,
  forms: Map<string, Form>,
  kindOf: (form: Form) => NameKind | null,
): Map<string, string> {
  const full = new Map<string, string>();
  const { names } = language;
  const claim = (short: string, form: Form): void => {
    const other = forms.get(short);
    if (!other || other === form || full.has(short)) return;
    const own = kindOf(other);
    const kind = kindOf(form);
    // "le général de Valmont" once "Erik de Valmont" has been named
    if (kind === 'person' && other.mentions.every(({ first }) => isOf(tokens[first - 1], PARTICLE)) && hasParticle(form, short)) {
      full.set(short, form.key);
      return;
    }
    if (own && own !== kind && other.scores[own] >= (own === 'place' && kind === 'organisation' ? UNLIKE : SURE)) return;
    // "Forges Halbrecht" looks like somebody's name until "Halbrecht" is told to be a firm.
    if (own === 'organisation' && kind === 'person' && other.scores[own] > 2 * form.scores.person) {
      form.scores.organisation = Math.max(form.scores.organisation, other.scores[own]);
      full.set(short, form.key);
      return;
    }
    full.set(short, form.key);
  };
  const isKnown = (form: Form | undefined): boolean => isOf(tokens[form?.mentions[0]?.first ?? -1], FIRST_NAME | KNOWN);
  const hasParticle = ({ mentions: [mention] }: Form, short: string): boolean =>
    mention !== undefined && (tokens[mention.last] as Token).lower === short && isOf(tokens[mention.last - 1], PARTICLE);
  for (const form of forms.values()) {
    const [mention] = form.mentions as [Candidate];
    // "Brazey" is short for "Brazey-sur-Lignon".
    const hyphen = mention.first === mention.last ? form.key.indexOf('-') : -1;
    if (hyphen > 2 && kindOf(form) === 'place' && !isKnown(forms.get(form.key.slice(0, hyphen))))
      claim(form.key.slice(0, hyphen), form);
    if (mention.first === mention.last || mention.last - mention.first > LONGEST_NAME) continue;
    const kind = kindOf(form);
    const words = tokens.slice(mention.first, mention.last + 1).filter((token) => token.kind === 'word');
    if (kind === 'person' && form.scores.person >= LEAST_FULL) {
      if (isOf(words[0], FIRST_NAME)) claim((words[0] as Token).lower, form);
      for (let from = 1; from < words.length; from++)
        claim(
          words
            .slice(from)
            .map((word) => word.lower)
            .join(' '),
          form,
        );
    } else if (kind === 'organisation') {
      const shortForm = forms.get((words[0] as Token).lower);
      const entry = shortForm && gazetteer.entries.get(shortForm.key);
      // "Ardmore" of "Ardmore Dynamics": a town of no note lends a firm its name, and its council or its club not.
      const lent =
        entry &&
        names.premodified &&
        entry.kind === 'place' &&
        entry.weight < 4 &&
        !names.civicBodies.has((words.at(-1) as Token).lower);
      const own = shortForm && entry ? shortForm.scores.place - entry.weight : 0;
      if (shortForm && shortForm.scores.person < 3 && (lent ? own < 1 : !entry && !isSeat(shortForm))) claim(shortForm.key, form);
      for (const long of form.mentions) {
        const acronym = tokens[long.last + 2];
        if (tokens[long.last + 1]?.text === '(' && tokens[long.last + 3]?.text === ')' && acronym && isAcronym(acronym.text))
          claim(acronym.lower, form);
      }
    }
  }
  return full;
}
