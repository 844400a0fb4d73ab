import type { Article, NameKind, Place } from '../article/types.js';

/** Somebody or something that an article names. */
export interface Presence {
  name: string;
  /** As the article words it. */
  role: string | null;
  /** Where the article names them, in the order of the text; never empty. */
  places: readonly Place[];
  /** How many quotes are theirs. */
  quotes: number;
}

/** Each in the order of the article. */
export interface WhoIsWho extends Record<NameKind, Presence[]> {
  /** Who is quoted without a name ("un cadre du siège"), or together ("MM. Vasseur et Ferrand"). */
  other: Presence[];
}

export const PRESENCE_KINDS = ['person', 'organisation', 'place', 'other'] as const satisfies readonly (keyof WhoIsWho)[];

/** Who is who in an article, with what they said and where they appear. */
export function whoIsWho({ names, quotes }: Article): WhoIsWho {
  const said = new Map<string, Place[]>();
  for (const { speaker } of quotes) if (speaker) said.set(speaker.name, [...(said.get(speaker.name) ?? []), speaker]);
  const known = new Set(names.map(({ name }) => name));
  const of = (kind: NameKind): Presence[] =>
    names
      .filter((name) => name.kind === kind && name.mentions.length > 0)
      .map(({ name, role, mentions }) => ({ name, role, places: mentions, quotes: said.get(name)?.length ?? 0 }))
      .sort(byFirstPlace);
  return {
    person: of('person'),
    organisation: of('organisation'),
    place: of('place'),
    other: [...said]
      .filter(([name]) => !known.has(name))
      .map(([name, places]) => ({ name, role: null, places: distinct(places), quotes: places.length }))
      .sort(byFirstPlace),
  };
}

const byFirstPlace = (a: Presence, b: Presence): number => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0);

/** One naming may introduce several quotes. */
const distinct = (places: readonly Place[]): Place[] => [
  ...new Map([...places].sort((a, b) => a.start - b.start).map((place) => [place.start, place])).values(),
];
