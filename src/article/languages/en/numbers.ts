import type { NumberWords } from '../shape/numbers.js';
import { values, words } from '../words.js';

/** Numbers in digits and in words. */
export const numbers: NumberWords = {
  decimal: '.',
  cardinals: values(
    'a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16',
    'seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  ),
  scales: values(
    'hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 bn=1e9 mn=1e6 mln=1e6 tn=1e12 trn=1e12 lakh=1e5 crore=1e7',
  ),
  loneScales: words(''),
  symbols: values('k=1e3 K=1e3 m=1e6 M=1e6 MM=1e6 b=1e9 B=1e9 t=1e12 T=1e12'),
  doubtfulSymbols: words('m M b B t T k K'),
  joiners: words('and'),
  joins: 'hundreds',
  wideTens: new Set<number>(),
  articles: words('a an'),
  andHalf: [['and', 'a', 'half']],
  halves: words('half'),
  collectives: values('dozen=12'),
  collectiveAdjectives: words(''),
  ofs: words('of'),
  pluralScales: values('tens=10 dozens=12 scores=20 hundreds=100 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12'),
  quantifiers: words('several few many some'),
  afterQuantifier: words('more other'),
  quantifiedScales: words('hundred thousand million billion dozen'),
  loneVague: true,
  denominators: values(
    'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 hundredth=100',
  ),
  bareDenominators: words(''),
  halfShares: words('half'),
  prefixes: true,
  noPrefix: words(
    'way time times timer fold on off party piece step thing sided edged up down tier size and some to too-many-of-us star',
  ),
};
