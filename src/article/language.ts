import { languages, undetermined } from './languages/index.js';
import type { Language } from './languages/language.js';
import { isLetter } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** Enough of a text to tell its language by: at a glance where one is far ahead, else more of it. */
const GLANCE = 400;
const CLEAR_LEAD = 2;
const SAMPLE = 20_000;
/** The share of a text's words that must be function words of its language, and the lead over the next language. */
const LEAST_SHARE = 0.15;
const LEAST_LEAD = 1.15;

/**
 * Function words of languages that are not read, against which those that are must win: without them an Italian text would
 * pass for Spanish.
 */
const OTHERS: readonly ReadonlySet<string>[] = [
  'il lo gli di che è per con del della dei delle nel nella alla al un una sono ha non si da più anche come ma questo stato',
  'o os as e de do da dos das em no na que um uma para com não por mais se ao foi são ele ela mas como à pelo pela',
  'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach',
  'de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar heeft hij worden uit wordt',
  'el la els les de i que en un una per amb del dels no és al va ha més com seva seu aquest aquesta són van han l d',
  'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan',
  'w i na z że do nie się jest to o jak po przez od za który dla oraz są ale',
  'și în de la cu pe nu este un o care din că au pentru mai a fost s-a prin sau',
  've bir bu da de için ile çok olarak daha olan gibi ne ama sonra kadar',
].map((words) => new Set(words.split(' ')));

const RIVALS = [...languages.map(({ functionWords, elisions }) => new Set([...functionWords, ...elisions])), ...OTHERS];

/** Which of `RIVALS` each function word belongs to. */
const OWNERS = new Map<string, number[]>();
RIVALS.forEach((words, rival) => {
  for (const word of words) OWNERS.set(word, [...(OWNERS.get(word) ?? []), rival]);
});

const ownersAt = vocabulary((text) => OWNERS.get(text.toLowerCase()) ?? []);

const LONGEST_FUNCTION_WORD = Math.max(...[...OWNERS.keys()].map((word) => word.length));

/** Tells the language by its function words. Gives `undetermined` for a text in none of the languages that can be read. */
export function detectLanguage(text: string): Language {
  return winner(text, GLANCE, CLEAR_LEAD) ?? winner(text, SAMPLE, LEAST_LEAD) ?? undetermined;
}

/** The language whose function words lead by so much over every other's at the start of a text. */
function winner(text: string, length: number, lead: number): Language | undefined {
  const hits = new Array<number>(RIVALS.length).fill(0);
  const words = countHits(text, Math.min(length, text.length), hits);
  let best = 0;
  for (let rival = 1; rival < languages.length; rival++) if ((hits[rival] as number) > (hits[best] as number)) best = rival;
  const most = hits[best] as number;
  let next = 0;
  for (let rival = 0; rival < hits.length; rival++) if (rival !== best) next = Math.max(next, hits[rival] as number);
  return words > 0 && most >= LEAST_SHARE * words && most >= lead * next ? languages[best] : undefined;
}

/** Counts the function words of each rival; gives how many words there are. */
function countHits(text: string, end: number, hits: number[]): number {
  let words = 0;
  for (let at = 0; at < end; ) {
    if (!isLetter(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (at < end && isLetter(text, at)) at++;
    words++;
    if (at - start > LONGEST_FUNCTION_WORD) continue;
    for (const rival of ownersAt(text, start, at)) hits[rival] = (hits[rival] as number) + 1;
  }
  return words;
}

/** The language with that code ("fr", "fr-CA"), `undetermined` for one that cannot be read. */
export function languageOf(code: string): Language {
  const primary = code.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.code === primary) ?? undetermined;
}
