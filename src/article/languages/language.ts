import type { DateWords } from './shape/dates.js';
import type { FigureWords } from './shape/figures.js';
import type { LayoutWords } from './shape/layout.js';
import type { NameWords } from './shape/names.js';
import type { NumberWords } from './shape/numbers.js';
import type { SentenceWords } from './shape/sentences.js';
import type { SpeechWords } from './shape/speech.js';
import type { SummaryWords } from './shape/summary.js';

/**
 * What the reader knows of one language: data only, one file a language, all of this shape (`shape/` tells each part); what is
 * long stands beside it, one file a part (`fr/speech.ts`). Words are in lower case with a straight
 * apostrophe. Each part is read by the module of the same name in `src/article/`.
 */
export interface Language {
  /** ISO 639-1, as in BCP 47. */
  code: string;
  /** Words cut off before an apostrophe: "l" in "l'OTAN". */
  elisions: ReadonlySet<string>;
  /** Letters cut off after an apostrophe: "s" in "Ostland's". */
  endings: ReadonlySet<string>;
  /** Frequent little words, by which the language is told. */
  functionWords: ReadonlySet<string>;
  numbers: NumberWords;
  figures: FigureWords;
  dates: DateWords;
  layout: LayoutWords;
  sentences: SentenceWords;
  speech: SpeechWords;
  names: NameWords;
  summary: SummaryWords;
}
