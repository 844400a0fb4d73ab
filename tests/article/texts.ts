import * as fc from 'fast-check';
import { projectFile } from '../../bench/project.js';
import { readGold } from '../../bench/score/gold.js';

const ARTICLES = ['fr', 'en'].flatMap((code) => readGold(projectFile(`tests/articles/${code}.jsonl`))).map(({ text }) => text);

const FRAGMENTS = [
  ...[
    '«',
    '»',
    '« ',
    ' »',
    '“',
    '”',
    '„',
    '"',
    '‹',
    '›',
    '‘',
    '’',
    "'",
    '`',
    '« a, a dit M. Vol, b »',
    '"No," she said, "never."',
  ],
  ...[
    'a déclaré ',
    'a-t-elle ajouté',
    'said ',
    'selon ',
    'according to ',
    'le ministre ',
    'the minister ',
    'Anna Vole',
    'M. Orsec ',
    'Mme ',
    'Sen. ',
  ],
  ...[
    '12 000 ',
    '12.000',
    "12'000",
    '1,5',
    '3.4%',
    '€',
    '$',
    '£2.3bn',
    'entre 20 et 30 millions d’euros ',
    'two-thirds of ',
    'un sur trois ',
    'une dizaine de ',
    'dont 340 ',
  ],
  ...[
    'mardi 3 mars ',
    'hier ',
    'last week',
    'Jan. 28, 2025',
    '31 février ',
    'T3 2025',
    'du 3 au 5 mai ',
    '99/99/9999',
    '2024-02-30',
  ],
  ...[
    'OTAN',
    'NATO ',
    'New York',
    'Corée du Nord ',
    'U.S. ',
    'L’',
    'd’',
    'de la ',
    'PARIS, 3 mai (AFX) – ',
    'Paris / La Feuille\n',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u00a0',
    '\u202f',
    '\t',
  ],
  ...['.', '. ', '...', '…', '!', '?', ', ', ';', ' : ', '-', ' – ', '—', '(', ')', '[', ']', '{', '}', '/', '%', '°'],
  ...[
    '# ',
    '**',
    '__',
    '~~',
    '`',
    '```',
    '> ',
    '- ',
    '||',
    '<@123>',
    '@everyone',
    '[a](http://x.example)',
    '<script>',
    '&amp;',
    '\\',
    '<t:1:F>',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    '\ud83d',
    '\udc00',
    '\u202e',
    '\u200f',
    '\u0000',
    '\ufeff',
    'e\u0301',
    'مرحبا ',
    'שלום ',
    '漢字',
    'İ',
    'ß',
    'ﬁ',
  ],
];

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes));
const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 }).map((parts) => parts.join(''));
const endless = fc
  .tuple(fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 4 }), fc.integer({ min: 100, max: 1500 }))
  .map(([parts, times]) => parts.join('').repeat(times));
const slice = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.nat(2500), fc.nat(400))
  .map(([text, start, length]) => text.slice(start, start + length));
const spliced = fc.array(fc.oneof(slice, fc.constantFrom(...FRAGMENTS)), { maxLength: 20 }).map((parts) => parts.join(''));

/** Any text one may be given: noise, hostile marks, one endless sentence, and pieces of real articles put together wrongly. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: units, weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }), weight: 1 },
  { arbitrary: fragments, weight: 3 },
  { arbitrary: endless, weight: 1 },
  { arbitrary: spliced, weight: 4 },
);

export const anyOptions = fc.record(
  {
    language: fc.constantFrom('fr', 'en', 'es', 'und', 'xx'),
    date: fc.constantFrom('2026-01-31', '2024-02-29', null),
    sentences: fc.integer({ min: 1, max: 8 }),
  },
  { requiredKeys: [] },
);
