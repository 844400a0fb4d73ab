import type { NumberWords } from '../shape/numbers.js';
import { values, words } from '../words.js';

/** Numbers in digits and in words. */
export const numbers: NumberWords = {
  decimal: ',',
  cardinals: values(
    'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16',
    'dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 quatre-vingt=80 quatre-vingts=80',
    'huitante=80 octante=80 nonante=90',
  ),
  scales: values('cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12'),
  loneScales: words('cent mille'),
  symbols: values('k=1e3 K=1e3 M=1e6 Mn=1e6 Md=1e9 Mds=1e9 Mrd=1e9 md=1e9 mds=1e9 mrd=1e9 mio=1e6 Mio=1e6'),
  doubtfulSymbols: words('k K M'),
  joiners: words('et'),
  joins: 'one',
  wideTens: new Set([60, 80]),
  articles: words('un une'),
  andHalf: [
    ['et', 'demi'],
    ['et', 'demie'],
  ],
  halves: words('demi demie'),
  collectives: values(
    'demi-douzaine=6 huitaine=8 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000',
  ),
  collectiveAdjectives: words('bonne petite grosse bon petit gros'),
  ofs: words("de d' des du"),
  pluralScales: values('dizaines=10 douzaines=12 centaines=100 milliers=1e3 millions=1e6 milliards=1e9'),
  quantifiers: words('des plusieurs quelques les ces aux de'),
  afterQuantifier: words('bonnes grosses petites autres'),
  quantifiedScales: words(''),
  loneVague: false,
  denominators: values(
    'demi=2 tiers=3 quart=4 quarts=4 cinquième=5 cinquièmes=5 sixième=6 sixièmes=6 septième=7 septièmes=7 huitième=8 huitièmes=8 neuvième=9 neuvièmes=9 dixième=10 dixièmes=10 onzième=11 douzième=12 quinzième=15 vingtième=20 vingtièmes=20 trentième=30 cinquantième=50 millième=1000 millièmes=1000 centième=100 centièmes=100',
  ),
  bareDenominators: words('tiers quart'),
  halfShares: words('moitié'),
  prefixes: false,
  noPrefix: words(''),
};
