import { PRESENCE_KINDS, type Presence, whoIsWho } from '../../briefing/whoIsWho.js';
import { toCustomId } from '../interactions/customId.js';
import { pageOf } from '../interactions/listButtons.js';
import type { Block } from '../message/blocks.js';
import { button } from '../message/components.js';
import { clipText } from '../message/escape.js';
import { listHeading } from './heading.js';
import type { Shown } from './items.js';
import { listView } from './list.js';
import { placeView } from './place.js';
import { speakersOf } from './quotes.js';

const MAX_ROLE = 200;

/** Everybody and everything that the article names, in the order in which they are numbered. */
function presencesOf({ entry: { article } }: Shown) {
  const all = whoIsWho(article);
  return PRESENCE_KINDS.flatMap((kind) => all[kind].map((presence) => ({ kind, presence })));
}

/** Who is who: name, office, what they said, where they appear; people, organisations and places apart. */
export function peopleView(shown: Shown, page: number) {
  const { entry, t } = shown;
  return listView(
    {
      heading: listHeading(entry, t, t.people.title),
      blocks: presencesOf(shown).map(({ kind, presence }, index) => ({
        ...presenceBlock(shown, presence, index),
        section: t.people.sections[kind],
      })),
      size: 6,
      none: t.people.none,
      page,
      turn: (to) => toCustomId(pageOf('people'), [entry.id, entry.revision, to]),
    },
    t,
  );
}

function presenceBlock({ entry, t }: Shown, { name, role, places, quotes }: Presence, index: number): Block {
  const number = index + 1;
  const speaker = speakersOf(entry).indexOf(name);
  const counts = [t.people.places(places.length), ...(quotes > 0 ? [t.article.quotes(quotes)] : [])];
  return {
    before: `(${number}) **`,
    words: name,
    after: `**${role ? `, ${clipText(role, MAX_ROLE)}` : ''}\n-# ${counts.join(' · ')}`,
    button: { customId: toCustomId('mention', [entry.id, entry.revision, index, 0]), words: t.briefing.seeInArticle, number },
    more:
      quotes > 0
        ? [{ customId: toCustomId('quotes', [entry.id, entry.revision, speaker, 0, index]), words: t.people.quotesOf, number }]
        : [],
  };
}

/** One of the places where somebody appears, with the way to those before and after; null where there is nobody of that number. */
export function mentionView(shown: Shown, index: number, mention: number) {
  const { entry, t } = shown;
  const { presence } = presencesOf(shown)[index] ?? {};
  if (!presence) return null;
  const { places } = presence;
  const at = Math.min(Math.max(mention, 0), places.length - 1);
  const turn = (to: number, label: string) =>
    to >= 0 && to < places.length && button(toCustomId(pageOf('mention'), [entry.id, entry.revision, index, to]), label);
  return placeView(shown, places[at] ?? { start: 0, end: 0 }, {
    notes: places.length > 1 ? [t.people.mention(at + 1, places.length)] : [],
    buttons: [turn(at - 1, t.people.previous), turn(at + 1, t.people.next)],
  });
}
