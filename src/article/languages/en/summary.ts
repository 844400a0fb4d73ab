import type { SummaryWords } from '../shape/summary.js';
import { inflect, words } from '../words.js';

/** What tells which sentences make the news, and which can be read without the one before. */
export const summary: SummaryWords = {
  acts: words(
    inflect(
      'accept acquit adopt appeal arrest attack block cancel convict demand detain elect fine impeach indict launch object order pledge protest reject resign restrict sack scrap sign suspend threaten urge veto vow want',
      '- s ed',
    ),
    inflect(
      'accus announc apologis apologiz approv argu authoris authoriz blam charg clos declin dismiss evacuat hir investigat oppos pledg promis propos prosecut recommend releas resolv restor rul sentenc su urg',
      'e es ed',
    ),
    inflect('den deni', 'y ed es'),
    'agree agrees agreed ban bans banned fire fires fired found offer offers offered pass passed passes permit plan plans planned seek seeks sought strike strikes vote votes voted',
    'withdraw withdraws withdrew withdrawn violate violated violates quit quits backed backs cleared halted halts freeze froze frozen ordered',
    'agreement amendment apology ban bill charges closure conviction decision deal guilty hearing inquiry investigation lawsuit layoffs probe resignation',
    'ruling sanctions sentence settlement suit verdict vote negligent liable referendum ultimatum',
  ),
  harm: words(
    'dead died dies death deaths toll killed killing kills injured injuries injuring wounded missing drowned victim victims hurt hospitalised',
    'hospitalized treated evacuated displaced homeless stranded trapped fled damage damages damaged destroyed loss losses lost shortage shortages hostage hostages',
  ),
  costs: words(
    'cost costs costing costly budget budgets debt expense expenses fund funds funded funding price prices pay paid spend spending spent subsidy subsidies bill bills worth estimate estimated estimates',
  ),
  sides: words(
    'opposition opponent opponents critic critics rival rivals union unions lawyer lawyers attorney attorneys defence defense plaintiff plaintiffs',
    'party senator senators lawmaker lawmakers association associations alliance campaigner campaigners activists federation lobby charity charities',
  ),
  background: words(
    'had were also including then while meanwhile added noted explained stressed described this these those where or we you i my our each because even still can could might would',
  ),
  stopWords: words(
    'the a an of and to in that is was were for on with as by at from has have had it he she they not be but are this his her its their our your my we you i who which what when where while if than then so or nor no',
    'will would could should may might must can do does did been being there here these those also more most some any all other another such only over after before about into out up down off under between during through because',
    'said says told added asked say saying one two three four five first last new year years day days week month monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr just very still even now him them us me s t',
    'january february march april may june july august september october november december according among against since until both each many much own same too how why made make like get got',
  ),
  backward: words(
    'he she it they him her them but and  or yet however nevertheless nonetheless therefore thus hence moreover furthermore meanwhile still instead otherwise besides also then afterwards afterward later earlier similarly likewise',
    'consequently additionally     neither others  nor too  accordingly subsequently conversely ',
  ),
  timeNouns: words(
    'monday tuesday wednesday thursday friday saturday sunday morning afternoon evening week year month weekend summer autumn fall winter spring season time',
  ),
  determiners: words('this that these those his its their'),
  standing: [],
  backwardPhrases: [
    'in addition',
    'in contrast',
    'on the other hand',
    'as a result',
    'for example',
    'for instance',
    'at the same time',
    'by contrast',
    'in turn',
    'in response',
    'the latter',
    'the former',
    'the other',
    'after that',
    'even so',
    'in fact',
    'of course',
    'that said',
    'at that time',
    'according to him',
    'according to her',
    'for his part',
    'for her part',
    'for its part',
    'in that',
    'in this',
    'one of them',
    'under that',
    'under this',
    'the same',
    'most of them',
    'some of them',
    'until then',
    'since then',
    'among them',
    'the two',
  ],
  reporters: /^(he|she|they|it)$/,
};
