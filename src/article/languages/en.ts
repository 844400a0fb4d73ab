import { inflect } from './inflect.js';
import type { Language, TimeUnit } from './language.js';
import { ranks, values, words } from './words.js';

export const en: Language = {
  code: 'en',
  elisions: new Set(),
  endings: new Set(['s', 'll', 're', 've', 'd']),
  functionWords: words(`
    the a an of and to in that is was were for on with as by at from has have had it he she they said be not but are this
  `),
  dates: {
    starts: words(
      'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec',
      'monday tuesday wednesday thursday friday saturday sunday first second third fourth q yesterday today tomorrow tonight last this next night',
      'two three four five six seven eight nine ten the',
    ),
    months: ranks(
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ),
    shortMonths: words('jan feb mar apr jun jul aug sept sep oct nov dec'),
    doubtfulMonths: words('march may august'),
    monthLeads: words('in since until by late early mid last next this of through from before after during between to'),
    capitalMonths: true,
    monthFirst: true,
    weekdays: ranks('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'),
    capitalWeekdays: true,
    weekdayNames: words('black good bloody super ash easter palm cyber holy times mirror telegraph herald express'),
    habits: words('every each a per'),
    ordinals: values('first=1 second=2 third=3 fourth=4'),
    ordinalEndings: words('st nd rd th'),
    beforeDay: words('the'),
    ofMonth: words('of'),
    ofYear: words('of in'),
    quarterLetters: words('q'),
    doubtfulHalves: true,
    units: new Map<string, TimeUnit>([
      ['week', 'week'],
      ['weekend', 'weekend'],
      ['month', 'month'],
      ['quarter', 'quarter'],
      ['half', 'half'],
      ['year', 'year'],
    ]),
    shiftsBefore: new Map([
      ['last', -1],
      ['this', 0],
      ['next', 1],
    ]),
    shiftsAfter: new Map(),
    durationArticles: words('the'),
    days: values('yesterday=-1 today=0 tonight=0 tomorrow=1'),
    dayParts: words('morning noon afternoon evening night lunchtime'),
    nights: words('night'),
    ofNight: words('of'),
    smallNumbers: values('two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10'),
    dayUnits: words('days'),
    agoBefore: [],
    agoAfter: ['ago'],
    rangeOpeners: words('between from'),
    rangeLinks: words('to through until till'),
    afterLink: words('the'),
    rangeAnds: words('and'),
    rangeOrs: words('or'),
    yearLeads: words(
      'in since by until before after during year late early mid from through fiscal spring summer autumn fall winter',
    ),
    weakYearLeads: words('the of a its his her their to and for between'),
    notBeforeYear: words(
      'page pages p no number about around some nearly almost roughly approximately than over under least most route highway flight section at room',
    ),
    notAfterYear: words(
      'gmt utc hours percent per million billion thousand dollars pounds euros yen miles mile kilometers kilometres km meters metres feet foot tons tonnes acres hectares gallons barrels megawatts people passengers',
    ),
    pluralEndings: /s$/,
    afterYear: words('is was has its his does as plus this across unless versus series census'),
    decadeWords: words(''),
    past: words(
      'was were had has have did been since said told last ago went came took began made rose fell struck won lost held left met died hit ran',
    ),
    future: words(
      "will 'll would due scheduled expected expects plans planned set going shall next upcoming could may should must starting beginning hopes",
    ),
    pastEndings: ['ed'],
    futureEndings: [],
    plainWords: words('need indeed speed seed united feed exceed proceed succeed agreed-upon hundred red bed'),
    futureLeads: words('until by before till'),
  },
  layout: {
    bylines: [
      'by',
      'from our correspondent',
      'from our own correspondent',
      'from our correspondents',
      'from a correspondent',
      'our correspondent',
      'special to',
      'reporting by',
      'updated',
      'published',
      'written by',
    ],
    placePrepositions: words('in at from'),
    nameParticles: words('of the and for on de la del von van al'),
  },
  sentences: {
    titles: words(`
      mr mrs ms messrs dr drs prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm rev hon st ste mt ft pres supt
      det insp amb atty dist asst assoc msgr fr
    `),
    inner: words(`
      art no nos vol pp p fig sec ch cf vs v approx est dept al ed eds op ca max min tel ext ave blvd rd
    `),
    closing: words('etc inc corp co cos ltd bros plc llc jr sr esq mfg assn'),
    starters: words(`
      the a an this that these those it he she they we you i but and or so if when while as after before in on at by for from with
      without under over since until although though because however meanwhile his her its their our your my there here what who how
      why where which some many most several both each all no not one two three four five such then now still yet also instead
      according despite during between among against about last next earlier later other others another asked to of
    `),
    calendar: words(`
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january jan february feb
      march mar april apr may june jun july jul august aug september sep sept october oct november nov december dec gmt utc est edt
      cst cdt mst mdt pst pdt et ct pt bst eastern central pacific mountain local chief president chairman chairwoman executive
    `),
    lettered: words('vitamin plan group hepatitis category annex type class section option grade influenza team exhibit'),
  },
  speech: {
    verbs: words(`
      ${inflect(
        `accept acclaim affirm answer argu assert assur blast boast claim clarif comment complain condemn confess confirm contend counter
         declar defend demand describ disclos dismiss elaborat emphasis emphasiz enthus exclaim explain express fum insist indicat inform
         interject joke jok lament lambast lash mention mutter object observ opin point pledg prais predict promis pronounc proclaim
         propos protest question quip reassur recall recount reflect reiterat remark remind report respond retort reveal riff roar scold
         scoff shout sigh signal sneer stat stress suggest summariz testif thunder tweet underlin underscor urg vow warn whisper wonder
         ask add agre acknowledg advis alleg announc appeal caution challeng charg concur conclud contest continu denounc deplor estimat
         hint hail highlight hop judg label labell not outlin regard reason rebuk reckon recommend refus reject repeat rul rant sum term
         threaten tout trumpet volunteer welcom yell characteriz characteris criticiz criticis accus applaud attack brand bemoan bristl
         call cit credit echo envision fear feel gush invok liken mock paraphras plead press pray quiz rais refer relay salut speculat
         teas vent chuckl laugh cheer concede exult deadpann rav rib sniff snort spat vouch`,
        'ed es s ing e -',
      )}
      said say says saying told tell tells telling added adding replied replies reply replying wrote write writes writing written felt
      thinks think thought thinking believes believe believed believing put puts putting admitted admits admitting admit denied denies
      deny denying cried cries testified testifies spoke speaks speaking speak sang went quoted quotes quoting begins began noted quipped
      agrees agreed vowed swore insists shot snapped chimed hit hits read reads decried decries worried worries worry knows knew
      expects expected expecting wants wanted saw sees deemed clarified clarifies summed summarized committed compelled
    `),
    auxiliaries: words('has have had was were is are would will could may might did does do been be'),
    according: ['according to', 'in the words of', 'in the view of', 'as per'],
    weakAccording: ['for', 'to'],
    pronouns: { m: words('he him'), f: words('she her'), n: words('it'), p: words('they them') },
    clitics: words('also then later again himself herself themselves both all'),
    determiners: {
      any: words('the a an his her its their our my this that one another no'),
      p: words('these those some several many two three both other few most'),
    },
    anaphors: words('latter former'),
    indefinite: words('a an some one another several many two three other few most'),
    links: words('of'),
    prepositions: words(`
      of in on at by for from with without to into onto under over about after before during between among against since until through
      across around near off out up down per via as than like unlike despite within toward towards upon amid beyond behind beside
      besides regarding including following according because ahead
    `),
    conjunctions: words(
      'that who which whom whose where when while and or but because if although though as since whether how why what than',
    ),
    and: words('and &'),
    adverbs: words(`
      also then later earlier once again now still just only even simply flatly bluntly recently previously repeatedly first already too
      yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday never always often ever not instead further
      jointly publicly privately
    `),
    works: words(`
      book film movie novel song album single show series magazine journal newspaper documentary play musical opera ballet exhibition
      podcast column article essay poem painting memoir programme program operation project plan motto slogan headline title site
      website app game brand label word words term terms phrase adjective verb nickname name pseudonym alias acronym expression ship
      yacht boat vessel ferry satellite probe storm hurricane statue sitcom video clip track band group event section chapter category
      episode hit hashtag
    `),
    naming: words(`
      dubbed nicknamed titled entitled named codenamed code-named so-called called known termed labelled labeled subtitled christened
      alias renamed
    `),
    genders: {
      m: words('mr sir lord father king prince'),
      f: words('mrs ms miss lady dame sister queen princess'),
    },
  },
};
