import type { Language, TimeUnit } from './language.js';
import { gendered, inflect, named, phrases, ranks, values, words } from './words.js';

export const en: Language = {
  code: 'en',
  elisions: new Set(),
  endings: new Set(['s', 'll', 're', 've', 'd']),
  functionWords: words(`
    the a an of and to in that is was were for on with as by at from has have had it he she they said be not but are this
  `),
  numbers: {
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
  },
  figures: {
    currencies: named(
      `euro=EUR euros=EUR dollar=USD dollars=USD u.s._dollars=USD us_dollars=USD american_dollars=USD canadian_dollars=CAD australian_dollars=AUD hong_kong_dollars=HKD
      singapore_dollars=SGD new_zealand_dollars=NZD pound=GBP pounds=GBP pounds_sterling=GBP british_pounds=GBP sterling=GBP egyptian_pounds=EGP swiss_francs=CHF cfa_francs=XOF francs=franc
      yen=JPY yuan=CNY renminbi=CNY rouble=RUB roubles=RUB ruble=RUB rubles=RUB russian_rubles=RUB rupees=rupee indian_rupees=INR pakistani_rupees=PKR
      crowns=crown swedish_crowns=SEK swedish_kronor=SEK norwegian_crowns=NOK norwegian_kroner=NOK danish_crowns=DKK danish_kroner=DKK czech_crowns=CZK czech_koruna=CZK kronor=SEK kroner=krone koruna=CZK
      zloty=PLN zlotys=PLN forints=HUF forint=HUF hryvnia=UAH hryvnias=UAH shekels=ILS shekel=ILS won=KRW south_korean_won=KRW reais=BRL brazilian_reais=BRL
      pesos=peso mexican_pesos=MXN argentine_pesos=ARS chilean_pesos=CLP rand=ZAR naira=NGN baht=THB dirhams=dirham dinars=dinar riyals=riyal
      lira=lira liras=lira turkish_lira=TRY turkish_liras=TRY lei=RON shillings=shilling kenyan_shillings=KES rupiah=IDR ringgit=MYR
      cent=cent cents=cent pence=pence penny=penny p=pence tenge=KZT`,
    ),
    scaledCurrencies: words('won rand lira crowns sterling lei'),
    weightCurrencies: words('pound pounds'),
    weightBefore: words('weigh weighs weighed weighing weight lost gained lose gain shed heavy lift lifted'),
    weightAfter: words('of per heavier lighter overweight'),
    percents: named(
      `percent=% per_cent=% pct=% pc=% percentage_point=point percentage_points=point point=point points=point basis_point=basis-point basis_points=basis-point bps=basis-point pp=point`,
    ),
    measures: named(
      `kilometer=kilometer kilometers=kilometer kilometre=kilometer kilometres=kilometer kms=kilometer meter=meter meters=meter metre=meter metres=meter
      centimeter=centimeter centimeters=centimeter centimetre=centimeter centimetres=centimeter millimeter=millimeter millimeters=millimeter millimetres=millimeter
      mile=mile miles=mile foot=foot feet=foot inch=inch inches=inch yard=yard yards=yard nautical_mile=nautical-mile nautical_miles=nautical-mile
      square_kilometers=square-kilometer square_kilometres=square-kilometer square_kilometer=square-kilometer square_miles=square-mile square_mile=square-mile square_feet=square-foot square_foot=square-foot square-foot=square-foot
      square_meters=square-meter square_metres=square-meter square-mile=square-mile cubic_meters=cubic-meter cubic_metres=cubic-meter cubic_feet=cubic-foot cubic_kilometers=cubic-kilometer
      miles_per_hour=mile-per-hour miles_an_hour=mile-per-hour mile-per-hour=mile-per-hour kilometers_per_hour=kilometer-per-hour kilometres_per_hour=kilometer-per-hour kilometers_an_hour=kilometer-per-hour
      kilometres_an_hour=kilometer-per-hour meters_per_second=meter-per-second knot=knot knots=knot
      hectare=hectare hectares=hectare acre=acre acres=acre liter=liter liters=liter litre=liter litres=liter gallon=gallon gallons=gallon pint=pint pints=pint barrel=barrel barrels=barrel bushels=bushel
      gram=gram grams=gram kilo=kilogram kilos=kilogram kilogram=kilogram kilograms=kilogram ounce=ounce ounces=ounce pound=pound pounds=pound
      ton=ton tons=ton tonne=tonne tonnes=tonne metric_ton=tonne metric_tons=tonne short_tons=ton
      degree=degree degrees=degree degrees_celsius=degree-celsius degrees_fahrenheit=degree-fahrenheit degrees_centigrade=degree-celsius
      watts=watt kilowatt=kilowatt kilowatts=kilowatt megawatt=megawatt megawatts=megawatt gigawatt=gigawatt gigawatts=gigawatt terawatts=terawatt
      kilowatt-hours=kilowatt-hour kilowatt_hours=kilowatt-hour megawatt-hours=megawatt-hour megawatt_hours=megawatt-hour gigawatt-hours=gigawatt-hour terawatt-hours=terawatt-hour terawatt_hours=terawatt-hour
      volts=volt decibels=decibel horsepower=horsepower calories=calorie megabytes=megabyte gigabytes=gigabyte terabytes=terabyte light-years=light-year light_years=light-year`,
    ),
    durations: named(
      `year=year years=year month=month months=month week=week weeks=week day=day days=day hour=hour hours=hour minute=minute minutes=minute second=second seconds=second
      century=century centuries=century decade=decade decades=decade quarters=quarter nights=night fortnight=fortnight milliseconds=millisecond`,
    ),
    ages: named(
      'year-old=year year-olds=year years_old=year years-old=year year_old=year month-old=month months_old=month week-old=week weeks_old=week day-old=day days_old=day years_of_age=year',
    ),
    levelLinks: words('to'),
    minus: words('minus'),
    notBeforeMinus: words('or'),
    references: words(
      'boeing airbus article articles page pages chapter section sections paragraph number numbers no nos flight route highway interstate channel stage phase level episode season volume room group version resolution category line title act bill proposition measure unit lot gate platform class grade division',
    ),
    shortReferences: words('art p pp ch no nos vol fig sec'),
    clockAfter: words("pm am gmt utc edt est pdt pst cet bst et o'clock"),
    clockUnits: words(''),
    clockBefore: words(''),
    clockParts: words(''),
    clockOnly: words('at'),
    lastingHours: words(''),
    pairArticles: words('the these those both all'),
    singularArticles: words(''),
    betweens: words('between'),
    betweenLinks: words('and'),
    fromWords: words('from'),
    rangeLinks: words('to'),
    ors: words('or'),
    everies: words('every each'),
    ratioLinks: [['in'], ['out', 'of']],
    ratioOfs: words('of the its their his her our all'),
    shareStops: words('first second third fourth last latter opening closing other'),
    sureShares: words(''),
    partLeads: words('including'),
    wholePronouns: words(''),
    gerund: /^$/,
    fromToVerbs: words(''),
    downVerbs: words(''),
    goOns: words('to or at and a'),
    trends: words('up down'),
    trendLeads: words(''),
    bounded: words(''),
    scaleNouns: words('magnitude'),
    hyphenTails: words('plus odd strong some'),
    times: words('times time'),
    articles: words('a an the'),
    shareLeads: words('by'),
    hedges: phrases(
      'at least,about,more than,some,nearly,almost,roughly,around,up to,over,under,fewer than,less than,an estimated,approximately,as many as,as few as,as much as,as little as,at most,just over,just under,no more than,no fewer than,no less than,not more than,close to,well over,upwards of,upward of,only,just,exactly,a little more than,slightly more than,slightly less than,a little over,slightly over,barely,above,below,in excess of,more or less,plus or minus,at least some,well more than,much more than,far more than,estimated,about some,nearly some,an additional,almost exactly',
    ),
    hedgesAfter: phrases('or so,or more,or fewer,or less,at least,at most,or thereabouts'),
    ones: words('one'),
    boundHedges: phrases('at least,more than,less than,fewer than,nearly,almost,over'),
    duringWords: words('over'),
    lastingLeads: words(
      'take takes took taken taking last lasts lasted lasting spend spends spent spending wait waits waited waiting serve serves served serving need needs needed for after of in since is was are were be been within just well with to by every',
    ),
    looseCollectives: false,
    of: 'of',
    stops: words(
      'the a an of and or nor but so yet that which who whom whose what where when while if as than then though although because since until till unless whether',
      'in on at by for from to into onto upon with without within over under above below between among against during before after about around across along through throughout near off out up down per via despite amid behind beyond toward towards inside outside plus minus like versus',
      'i you he she it we they me him her us them his its our their my your this these those there here',
      'is are was were be been being am has have had having do does did will would can could may might must shall should',
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
      'early late overseas perhaps besides sometimes nowadays always last next not no also just only even still already yet never always often more less most least very too other aboard apiece each every both all any some such ago later earlier today yesterday tomorrow now away again together alone',
      'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion',
      'said says told rose fell died were went came took made left won lost ran got gave saw sent held began showed rises falls died including excluding compared versus according',
      'worth long wide high tall deep old and/or down up straight aside',
    ),
    determiners: words('the a an this that these those his her its our their my your some any all both each every'),
    ofs: words('of'),
    inWords: words('in'),
    adjectivesFirst: true,
    nounless: words('planned expected announced reported originally initially previously needed required remaining existing'),
    antecedents: words('them those these'),
    moneyNouns: words(
      'sales revenue revenues profit profits earnings loss losses income spending budget debt deficit surplus cost costs bill investment investments cash turnover proceeds dividend dividends margin ebitda output orders exports imports gdp',
    ),
    frontAdjectives: words(
      'sales arms sports savings goods earnings operations weapons communications securities services systems rights news drugs',
    ),
    plural:
      /(?:[^su'i]s|ies|^people|men|^children|^police|^personnel|^crew|^staff|^aircraft|^cattle|^sheep|^dead|^wounded|^injured|^others|passes|buses|losses|businesses|^votes)$/,
    participle: /ed$/,
    changeVerbs: words(
      inflect(
        'settl clos end finish trad open crest peak climb jump slump soar plunge tumble slip drop increas decreas declin advanc gain surg expand slow total reach average number amount exceed trim reduc boost rais lower widen narrow double triple shrink forecast estimat report cost hit post record collapse eas edg dip rally rebound add valu',
        '- e ed es s d ing',
      ),
      'slid slides sliding slide dropped slipped dipped trimmed slipping dropping rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown lost lose loses losing won cut cuts cutting shrank shed sank sink earned earn earns leapt leaps leap raised lift lifted lifts held hold holds stood stand stands topped worth left leave leaves leaving kept keep keeps keeping maintained maintain maintains',
      'put puts pegged pegs',
    ),
    levelVerbs: words(
      'worth cost costs costing reach reaches reached average averages number numbers total totals value valued estimate estimated report reported hit hits cover covers hold held pay paid earn earned spend spent make made',
    ),
    copulas: words('is was are were'),
    changeNouns: words(
      'rise fall drop increase decrease jump surge decline gain loss cut growth reduction slump plunge hike climb dip slide boost spike raise gap',
    ),
    changeAdjectives: words(
      'sharp steep slight modest big small large huge further new strong rapid gradual sudden massive significant substantial record similar previous recent possible planned proposed expected likely overall net total initial average real nominal immediate double single first second third last next final actual real-terms year-on-year more same bigger smaller larger sharper steeper higher lower biggest largest smallest sharpest steepest best worst good bad flat fresh additional surprise dramatic marginal tiny mere whopping mild moderate solid healthy rare unprecedented historic general combined cumulative maximum minimum full partial temporary permanent',
    ),
    adjectiveEndings: /(?:ly|ed|ing|al|ic|ive|ous|est|ary)$/,
    pluralOfs: words(''),
    definites: words('the these those its their his her our'),
    objectArticles: words(''),
    hollowNouns: words('threshold mark tune level'),
    verbShape: /^$/,
    participleShape: /^$/,
    countNouns: words('number'),
    timeNouns: words(''),
    plainVerbs: words(
      'expects reported posted announced predicted recorded sees saw had has said faces seeks wants needs plans consists consisting out ahead because instead made comprised composed consist capable short one some all most many lot',
    ),
    beforeVerb: words(
      "has have had will would could may might should is are was were be been 'll n't also already now still just only not to expected set likely due forecast projected continued sharply slightly recently further nearly almost estimated has",
    ),
    relatives: words('which that who'),
    conjunctions: words('that and or but because while if as when where which who whom said says saying saw see sees seen'),
    prepositions: words('in on at by for from with during under over between among across since until despite amid according'),
    measureLinks: words('by to from at'),
    versus: words('from versus against than'),
    agos: words('ago earlier later before after'),
    agoLeads: words(''),
    timeArticles: words('a an'),
    comparatives: words('more less fewer'),
    ageLeads: words('aged age ages'),
    persons: words(
      'people children adults women men those anyone everyone girls boys residents patients adult child lady gentleman grandmother grandfather grandson granddaughter widow widower pensioner teenager toddler baby',
    ),
    ageNouns: words('age'),
    ageVerbs: words('is was are were turned turns turn'),
    bareAges: true,
    personPronouns: words('he she who them'),
  },
  dates: {
    months: ranks(
      'january jan mid-january',
      'february feb mid-february',
      'march mar mid-march',
      'april apr mid-april',
      'may mid-may',
      'june jun mid-june',
      'july jul mid-july',
      'august aug mid-august',
      'september sept sep mid-september',
      'october oct mid-october',
      'november nov mid-november',
      'december dec mid-december',
    ),
    shortMonths: words('jan feb mar apr jun jul aug sept sep oct nov dec'),
    doubtfulMonths: words('march may august'),
    monthLeads: words('as in since until by late early mid last next this of through from before after during between to'),
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
    compoundQuarters: values('first-quarter=1 second-quarter=2 third-quarter=3 fourth-quarter=4'),
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
    nowadays: words('today'),
    sequels: new Map([
      ['previous day', -1],
      ['day before', -1],
      ['day earlier', -1],
      ['next day', 1],
      ['following day', 1],
      ['day later', 1],
    ]),
    sequelStops: words('the a an his her its their he she they it that of when'),
    clock: words('at in by from on'),
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
      'resolution act page pages p no number about around some nearly almost roughly approximately than over under least most route highway flight section at room',
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
      "will 'll would due likely scheduled expected expects plans planned set going shall next upcoming could may should must starting beginning hopes if unless",
    ),
    pastEndings: ['ed'],
    futureEndings: [],
    plainWords: words('need indeed speed seed united feed exceed proceed succeed agreed-upon hundred red bed'),
    startLeads: words('from'),
    ends: words('end'),
    ofEnd: words('of the'),
    nearPast: /^$/,
    futureLeads: words('until by before till'),
    dayLeads: words('through'),
    weakFutureLeads: words('for from'),
    futurePairs: phrases(
      'ahead of,postponed to,moved to,rescheduled to,delayed to,postponed until,starting on,beginning on,due on,due by,scheduled for,set for,planned for',
    ),
    dayPrepositions: words('on this the'),
    planned: words(`
      opens reopens begins resumes meets votes arrives departs leaves returns starts closes ends expires airs premieres kicks faces hosts
      plays visits appears travels addresses testifies concludes launches
    `),
    plannedPlural: words(
      'open reopen begin resume meet vote arrive depart leave return start close end face host play visit travel',
    ),
    plannedPairs: phrases('takes place,take place,takes effect,take effect,goes on,go on,kicks off,kick off,to be,are to,is to'),
    beforeNouns: words(
      'the a an his her its their our my of to in for after before at first last this that two three several some all no by',
    ),
    copulas: words('is are'),
    passives: words('be being'),
    presentPassives: words('is are'),
    presentNarrates: false,
    calling: words(''),
    willing: words(`
      agreed agrees agree plan plans planned vowed vows promised promises pledged threatened threatens decided urged urges called calls
      ordered orders invited invites prepared preparing prepares poised ready slated scheduled due set expected wants hopes hoped
    `),
    infinitiveLeads: words('to'),
    infinitive: /^/,
    comingNouns: words(
      'arrival opening reopening start launch visit release return departure closure delivery resumption signing',
    ),
    announcing: words('announced announces announcing confirmed confirms promised promises'),
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
      'written by',
      'story by',
      'words by',
      'analysis by',
      'interview by',
      'exclusive by',
      'report by',
    ],
    placePrepositions: words('in at from'),
    nameParticles: words('of the and for on de la del von van al'),
    jobs: words(`
      correspondent correspondents reporter reporters editor editors writer writers journalist journalists columnist columnists analyst
      contributor contributors bureau desk newsroom staff producer critic
    `),
    published: [
      'published',
      'first published',
      'posted',
      'originally published',
      'date published',
      'publication date',
      'released',
    ],
    updated: ['updated', 'last updated', 'last modified', 'modified', 'amended', 'edited'],
    timeWords: words(
      'on at in of the a p am pm m h min mins read reading time minutes minute hours hour days ago local and last first date just now issued',
    ),
    labels: [
      ...words(`
        politics world business economy sport sports culture science technology health environment education opinion analysis interview
        feature features profile exclusive live video watch explainer review breaking update updated news editorial comment letters
        obituary urgent football cricket tennis lifestyle arts books travel money local national regional
      `),
      'q & a',
      'press release',
      'news release',
      'for immediate release',
      'breaking news',
      'long read',
      'the long read',
      'special report',
      'fact check',
      'world news',
      'uk news',
      'us news',
    ],
    pointers: [
      'read more',
      'read also',
      'read next',
      'read the full',
      'also read',
      'see also',
      'see more',
      'more on this',
      'more from',
      'related topics',
      'related story',
      'related stories',
      'related articles',
      'skip past',
      'after newsletter promotion',
      'image source',
      'image caption',
      'media caption',
      'view image',
      'file photo',
      'file picture',
      'advertisement',
      'story continues below',
      'article continues below',
      'recommended',
      'most read',
      'share this',
    ],
    tags: [
      ...words(
        'photo photos photograph photographs picture pictures image images caption credit graphic source sources contact contacts',
      ),
      ...words('tags topics podcast related watch listen video map illustration text'),
      'media contact',
      'media contacts',
      'press contact',
      'media enquiries',
      'media inquiries',
      'notes to editors',
      'note to editors',
      'picture credit',
      'photo credit',
      'for more information',
      'for further information',
      'correction',
      'clarification',
    ],
    notices: [
      'read more about',
      'read more on',
      'our standards',
      'sign up to our',
      'sign up for our',
      'subscribe to our',
      'follow us on',
      'get our',
      'join our newsletter',
      'download our app',
      'this is a developing story',
      'this is a breaking news story',
    ],
    credits: words('photo photograph photographs photos picture pictures image images illustration reuters getty'),
    notes: [
      'reporting by',
      'additional reporting',
      'editing by',
      'writing by',
      'written by',
      'compiled by',
      'with files from',
      'with reporting by',
      'with reporting from',
      'translated by',
      'produced by',
      'edited by',
      'reported by',
      'interview by',
      'this article was',
      'this story was',
      'this story has been',
      'this article has been',
      'this article is',
      'this piece was',
      'this interview has been',
      'this interview was',
      'this report by',
      'this report was',
      'an earlier version of this',
      'a previous version of this',
      "editor's note",
      "editors' note",
      'follow',
    ],
    thanks: [
      'contributed to this report',
      'contributed to this story',
      'contributed to this article',
      'contributed to this dispatch',
      'contributed reporting',
    ],
    whereabouts: ['reported from', 'contributed from'],
    withs: words('with'),
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
        `acclaim affirm answer argu assert assur blast boast claim clarif comment complain condemn confess confirm contend counter
         declar defend demand describ disclos dismiss elaborat emphasis emphasiz enthus exclaim explain express fum insist indicat inform
         interject joke jok lament lambast lash mention mutter object observ opin point pledg prais predict promis pronounc proclaim
         propos protest question quip reassur recall recount reflect reiterat remark remind report respond retort reveal riff roar scold
         scoff shout sigh signal sneer stat stress suggest summariz testif thunder tweet underlin underscor urg vow warn whisper wonder
         ask add agre acknowledg advis alleg announc appeal caution challeng charg concur conclud contest denounc deplor estimat
         hint hail highlight hop judg label labell outlin regard reason rebuk reckon recommend refus reject repeat rul rant sum term
         threaten tout trumpet volunteer welcom yell characteriz characteris criticiz criticis accus applaud attack brand bemoan bristl
         call cit credit echo envision fear feel gush invok liken mock paraphras plead press pray quiz rais refer relay salut speculat
         teas vent chuckl laugh cheer concede exult deadpann rav rib thank post conced maintain offer grumbl chant bellow scream gasp mumbl murmur stammer blurt inton mus yelp sniff snort spat vouch`,
        'ed es s ing e -',
      )} continued continues continuing
      note notes noting said say says saying told tell tells telling added adding replied replies reply replying wrote write writes writing written felt
      thinks think thought thinking believes believe believed believing put puts putting admitted admits admitting admit denied denies
      deny denying cried cries testified testifies spoke speaks speaking speak sang went quoted quotes quoting begins began noted quipped
      agrees agreed vowed swore insists shot snapped chimed hit hits read reads decried decries worried worries worry knows knew
      blamed blames blaming refers referred referring derided ridiculed slammed slams floated deride mocked mocks
      expects expected expecting wants wanted saw sees deemed clarified clarifies summed summarized committed compelled
    `),
    auxiliaries: words('has have had was were is are would will could may might did does do been be'),
    according: ['according to', 'in the words of', 'in the view of', 'as per'],
    mute: words('poll polls figures chart graph image images video footage'),
    manShape: /man$/,
    womanShape: /woman$/,
    becoming: words('became become named elected appointed'),
    possessives: words('his her its their'),
    quoters: words('citing quoting paraphrasing'),
    texts: words(
      'bill law plan text measure measures reform program programme deal contract decree amendment budget treaty regulation proposal scheme',
    ),
    ownWords: [
      ['m', ['in his words', 'in his own words']],
      ['f', ['in her words', 'in her own words']],
      ['p', ['in their words', 'in their own words']],
    ],
    weakAccording: ['for', 'to'],
    pronouns: gendered({ m: words('he him'), f: words('she her'), n: words('it'), p: words('they them') }),
    clitics: words('also then later again himself herself themselves both all'),
    determiners: gendered({
      any: words('the a an his her its their our my this that one another no'),
      p: words('these those some several many two three both other few most'),
    }),
    demonstrative: words(''),
    impersonal: words(''),
    hearsay: words(''),
    definite: words('the this that'),
    anaphors: words(`latter former man woman defendant winner`),
    premodifiers: words(''),
    pastShape: /^[a-z]{3,}ed$/,
    nearAnaphors: words(`
      official executive lawmaker politician scientist researcher author billionaire businessman businesswoman tycoon veteran candidate actress actor singer
      player striker midfielder defender goalkeeper winger champion expert professor analyst lawyer attorney diplomat activist minister secretary president leader senator governor mayor chairman
      chairwoman
    `),
    peopleShape:
      /.(man|woman|ian|ean|ese)$|^(american|mexican|german|swede|dane|finn|pole|czech|slovak|slovene|serb|croat|greek|turk|spaniard|swiss|briton|scot|thai|pakistani|israeli|iraqi)$/,
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
    relatives: words('who which whom whose where'),
    objectRelatives: words(''),
    coordinators: words('and but or yet nor'),
    and: words('and &'),
    adverbs: words(`
      also then later earlier once again now still just only even simply flatly bluntly recently previously repeatedly first already too
      yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday never always often ever not instead further rather better
      jointly publicly privately
    `),
    works: words(`
      book film movie novel song album single show series magazine journal newspaper documentary play musical opera ballet exhibition
      podcast column article essay poem painting memoir programme program operation project plan motto slogan headline title site
      website app game brand label word words term terms phrase adjective verb nickname name pseudonym alias acronym expression ship
      yacht boat vessel ferry satellite probe storm hurricane statue sitcom video clip track band group event section chapter category
      episode hit hashtag
    `),
    modals: words('must can cannot should shall may might does do did gets got goes comes makes made takes took needs'),
    insertions: ['in turn', 'for his part', 'for her part'],
    citing: words(
      'reads reading talk word words term terms adjective verb nickname pseudonym alias acronym hashtag keyword keywords',
    ),
    naming: words(`
      dubbed nicknamed titled entitled headed headlined captioned named codenamed code-named so-called called known termed labelled labeled subtitled christened
      alias renamed
    `),
    genders: gendered({
      m: words('mr sir lord father king prince'),
      f: words('mrs ms miss lady dame sister queen princess'),
    }),
    nounForms: words(`
      calls notes reports report comments comment claims claim charges charge questions question plans hopes hope fears fear demands
      demand remarks remark attacks attack offers offer cheers cheer signals signal appeals appeal promises promise answers answer
      complaint call note feelings thought cry cries hint hints brand brands press label labels joke jokes challenge challenges review
      estimate estimates warning saying feeling writing hearing reading meeting hit hits credit refusal sum term terms shot felt view
      attack protest protests address plea pledges pledge vow vows puts object objects rule rules talk caution highlight highlights rant
      reason reasons regard regards stress suggest tout mention mentions contest figure cite judge judges judging fear state states post posts credit credits wonder wonders echo echoes quiz cheers rib brief
    `),
    mannerShape: /ly$/,
    gerundShape: /ing$/,
    presentShape: /[^s]s$/,
    infinitives: words('to'),
    people: words(`
      staff police people man woman men women mother father son daughter brother sister wife husband friend neighbour neighbor resident witness
      one another source critic official opponent supporter family crew troops opposition government parliament party union group team aide worker
      employee passenger customer patient student voter protester activist campaigner owner tenant farmer teacher parent others
      administration campaign senator congressman congresswoman republican democrat mayor coastguard military army firm
    `),
    latter: words(''),
    thingShape: /(?:tion|sion|ment|ness|ity|ism|ship|ing|error|result|goal|point|price|share)s?$/,
    groups: words(
      'staff police source crew troops opposition government parliament party union group team administration campaign military army firm family',
    ),
    passives: words('was were is are be been being'),
    reflexives: words('-'),
    agents: words('by'),
    headLast: true,
    bareNouns: true,
    dropsPronouns: false,
    sameOffices: new Map([
      ['head of state', words('president king queen')],
      ['head of government', words('premier prime chancellor')],
      ['premier', words('prime')],
      ['judge', words('justice magistrate sheriff')],
      ['lawmaker', words('senator congressman congresswoman representative')],
      ['officer', words('sergeant lieutenant captain colonel major constable inspector detective')],
      ['top diplomat', words('secretary foreign')],
    ]),
    followers: words('men players side'),
    leaders: words('coach manager'),
  },
  names: {
    particles: words('de van von der den bin ben ibn al el la di da do du dos del della le y ter ten'),
    connectors: words('of for &'),
    titles: words('mr mrs ms miss dr sir lord lady dame prof cllr baroness baron'),
    suffixes: words('kc qc sc mp msp mep mbe obe cbe phd md esq'),
    abbreviatedTitles: words(
      'mr mrs ms dr prof gen lt col maj capt cpl sgt adm rep sen gov rev hon pres det insp cmdr supt atty',
    ),
    offices:
      words(`president vice-president minister premier prime secretary chancellor king queen prince princess duke emperor pope cardinal archbishop bishop imam rabbi pastor reverend father sister brother
      general colonel commander captain lieutenant sergeant corporal admiral marshal brigadier major private officer constable detective inspector superintendent sheriff chief deputy commissioner director chairman chairwoman chair chairperson ceo cfo coo cto
      councilman councilwoman councilmen councilwomen congressmen senators executive manager head boss founder co-founder cofounder partner owner president-elect spokesman spokeswoman spokesperson ambassador consul diplomat envoy negotiator mediator prosecutor attorney judge justice magistrate
      lawyer solicitor barrister counsel senator congressman congresswoman representative lawmaker legislator councillor councilman councilwoman councilor mayor governor mp mep treasurer auditor controller comptroller
      doctor physician surgeon nurse paramedic pharmacist veterinarian professor teacher lecturer dean principal researcher scientist physicist chemist biologist historian sociologist economist analyst strategist expert specialist consultant engineer
      architect astronomer astronaut geologist ecologist climatologist meteorologist epidemiologist virologist psychologist psychiatrist philosopher coach trainer player goalkeeper striker defender midfielder forward quarterback pitcher champion driver rider cyclist
      skipper navigator swimmer runner sprinter boxer golfer athlete referee umpire actor actress singer rapper musician composer conductor director film-maker filmmaker producer screenwriter writer novelist author poet playwright painter sculptor
      photographer cartoonist comedian presenter broadcaster host anchor journalist reporter correspondent editor publisher designer choreographer dancer model activist campaigner unionist organizer organiser dissident opponent candidate nominee leader official
      administrator coordinator adviser advisor aide assistant trustee chancellor rector librarian curator farmer rancher fisherman fisher sailor baker chef cook shopkeeper merchant entrepreneur businessman businesswoman banker trader broker investor billionaire shareholder
      tenant student pupil pensioner retiree worker employee clerk pilot conductor victim witness suspect defendant plaintiff complainant detainee survivor neighbor neighbour resident passenger tourist visitor villager fan son daughter husband wife widow widower mother
      uncle aunt cousin nephew niece friend colleague teammate ex-president ex-minister star hostage gunman whistleblower statesman veteran firefighter policeman policewoman ranger warden guard treasurer superstar secretary-general vice-chairman undersecretary
      first-lady midwife carpenter electrician mechanic plumber welder miner developer programmer founder-director chairman-designate frontman guitarist drummer speaker whip premier-elect`),
    officeShape: /(ologist|ographer|spokesman|spokeswoman)$/,
    determiners: words('the a an his her its their our my your former ex then acting said says added'),
    officeStops:
      words(`was were is are be been has have had will would could should may might can do does did and or but that which who whom whose where when while as if because with from by in on at for after before during
      said says told added noted asked warned announced called it he she they we you i not than then to over against under into like near`),
    bodies:
      words(`academy administration agency airlines airways alliance army assembly association authority bank board bureau business capital center centre chamber church club coalition college command commission committee commonwealth company confederation conference
      congress consortium consulting corp corporation council court department directorate district embassy energy enterprises exchange federation foods force forces foundation front fund gallery group guard herald holdings hospital hotel house inc industries
      institute institution insurance international investments journal laboratories laboratory league line lines llc ltd magazine media ministry motors movement museum nations navy network news newspaper observatory office opera orchestra organisation organization
      parliament partners partnership party patrol petroleum pharmaceuticals police post press project rail railway records registry research resources school securities senate service services society solutions squad station steel stores studios supermarkets
      symphony systems team technologies technology telecom telegraph theater theatre times transport treasury tribunal trust union united university utilities ventures watch works workers airlines aviation bancorp brands brewing broadcasting brothers co
      health ferries foods hotels mills mines shipping logistics management holdings asset brewery breweries steel chemicals cruises capital communications electric electronics entertainment estates factory farms financial gas healthcare labs logistics oil outfitters plc power productions properties retail software tribune rangers rovers wanderers athletic city albion fc cf ac afc sc newsroom desk radio tv channel real regiment battalion division brigade unit film films pictures metals mining banks corps
      infirmary hospice clinic prison jail elementary kindergarten diocese archdiocese militia echo courier legion fisheries waters railways ambulance`),
    lowerBodies: words(''),
    things: words(
      'war wars battle revolution accord accords agreement treaty pact protocol convention constitution amendment act acts bill law laws code section article chapter directive regulation resolution charter declaration',
      'cup championship championships open masters slam series bowl prix tournament games medal prize prizes award awards oscar oscars day days week month season festival fair show plan project programme program summit',
      'cyclone hurricane typhoon storm earthquake',
      'local report bible koran holocaust renaissance enlightenment depression brexit operation flight title page no number phase tour rally classic stakes derby trophy',
    ),
    unions: words(''),
    portfolios: words('minister ministers secretary commissioner ministry department'),
    dotted: words('st ste ft mt'),
    bodyNouns:
      words(`journal company firm group bank retailer maker manufacturer operator carrier airline broadcaster newspaper daily weekly magazine website  platform network union party charity foundation agency think-tank startup start-up insurer
      developer producer supplier publisher club team movement militia consultancy brewer brokerage lender automaker carmaker chain giant conglomerate subsidiary brand studio label nonprofit watchdog utility broker rival`),
    firmNouns: words(
      'shares share stock stake shareholders shareholder investors takeover acquisition subsidiary boss executive executives profits earnings fleet rival bondholders workforce headquarters products',
    ),
    firmLinks: words('in of'),
    stateNouns:
      words(`minister ministry premier parliament army troops soldiers forces border borders government embassy ambassador envoy envoys negotiator negotiators
      coastline constitution economy currency citizens population navy senate electorate airspace territory delegation capital sovereignty military regime junta central coast`),
    adjectiveShape: /^$/,
    placeWords:
      words(`county island islands lake mount mountain mountains river bay cape gulf sea ocean strait valley desert forest peninsula province city town village street avenue road square bridge port harbor harbour airport beach
      hills heights park point creek falls springs canyon coast canal pier fort north south east west northern southern eastern western central st saint san santa los las el new upper lower great basin plateau glacier territory`),
    placeNouns:
      words(`city town village county region province state district island lake river bay port capital suburb neighborhood neighbourhood borough municipality hamlet territory area coast shore border republic kingdom desert valley
      mountain peninsula strait gulf airport station prison beach park street outskirts north south east west northeast northwest southeast southwest northern southern eastern western central neighboring neighbouring nearby site plant mine factory refinery mill`),
    placePrepositions: new Map([
      ['in', 3],
      ['near', 2],
      ['off', 1.5],
      ['at', 1],
      ['from', 1],
      ['to', 0.5],
      ['across', 2],
      ['throughout', 2],
      ['into', 1],
      ['toward', 1],
      ['towards', 1],
      ['around', 1],
      ['along', 1],
      ['outside', 1.5],
      ['via', 1],
    ]),
    placeShape:
      /^(saint|port|mount|new|fort)-|-(on|upon|by|in|under|sur)-|(ville|stan|land|burg|burgh|grad|mouth|shire|aria|eria|onia|ania|ovia|avia|alia|istan|borough|ham|pool|ton|bury|field|port|haven|wick)$/,
    articles: words('the'),
    pluralVerbs: words('were are have'),
    personRelatives: words('who whose'),
    sayingVerbs:
      words(`said says told added adds noted notes warned warns announced announces argued argues claimed claims insisted insists acknowledged conceded explained explains replied recalled stated declared asked urged
      tweeted wrote testified vowed promised predicted estimated confirmed denied suggested joked quipped complained agreed`),
    ageWords: words(''),
    openers:
      words(`the a an this that these those it he she they we you i his her its their our my your one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dozens hundreds thousands millions
      inside outside beyond behind beside beneath below underneath amid unlike despite near past per
      in on at by for from with without to of as after before during since until while when where why how what who whom whose which whether if because although though unless despite besides beyond among between against under over above below
      about across along around through throughout toward towards upon via within and but or nor so yet still also then thus hence however moreover meanwhile nevertheless nonetheless instead otherwise therefore furthermore indeed perhaps maybe
      now today yesterday tomorrow here there earlier later recently previously currently finally initially eventually originally officially ultimately additionally similarly separately overall asked told speaking addressing according citing
      all any both each either every few many more most much neither no none nothing not only other others another several some such same less least half part once twice again first second third last next
      people police officials authorities investigators prosecutors analysts experts critics supporters residents witnesses survivors protesters scientists researchers doctors economists traders investors lawyers lawmakers workers students
      is was were are be been being has have had do does did will would can could may might must shall should let please yes no oh well thank thanks get go make take come see look keep say says
      organisers organizers campaigners ministers negotiators mediators envoys rescuers firefighters crews soldiers troops rebels farmers teachers nurses miners drivers passengers families parents officers detectives staff employees
      customers consumers voters historians surgeons lifeguards protestors demonstrators strikers shareholders regulators auditors diplomats leaders backers opponents forecasters commuters tourists visitors neighbors neighbours
      shares revenue sales profit prices stocks fuel oil gas union captain skipper analyst passenger attorney chief fishing satellite critical infrastructure under like unlike even just almost nearly roughly approximately around
      everyone everybody everything anyone anything someone something nobody somebody whatever whoever wherever whenever monday tuesday wednesday thursday friday saturday sunday government opposition parliament congress court judge judges
      born founded based built led named known seen given asked set due put back out up down off away far near further long short high low good bad great big small new old young early late major senior former foreign local national international federal state public private
      american european british french german russian chinese japanese israeli palestinian iranian ukrainian indian african asian western eastern northern southern central us`),
    never:
      words(`mps msps meps mlas gps ngos ceos pcs vips january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec
      american americans british briton britons french german germans italian italians spanish spaniard spaniards russian russians ukrainian ukrainians chinese japanese korean koreans indian indians pakistani pakistanis afghan afghans
      iranian iranians iraqi iraqis syrian syrians israeli israelis palestinian palestinians arab arabs jewish jew jews muslim muslims christian christians catholic catholics protestant protestants islamic islamist islamists hindu hindus buddhist sikh
      turkish turk turks kurdish kurd kurds greek greeks dutch belgian belgians swiss austrian austrians polish pole poles czech hungarian hungarians romanian romanians bulgarian bulgarians serb serbs serbian croatian croats bosnian albanian albanians
      swedish swede swedes norwegian norwegians danish dane danes finnish finn finns irish scottish scots welsh english englishman portuguese mexican mexicans canadian canadians australian australians brazilian brazilians argentine argentinian
      colombian venezuelan chilean peruvian cuban cubans african africans asian asians european europeans latino latinos hispanic hispanics egyptian egyptians libyan libyans tunisian algerian moroccan nigerian nigerians kenyan kenyans
      somali sudanese ethiopian rwandan congolese zimbabwean lebanese jordanian saudi saudis yemeni kuwaiti qatari emirati vietnamese thai filipino indonesian malaysian cambodian burmese bangladeshi nepalese taiwanese tibetan georgian armenian
      norwegians swedes hungarians romanian portuguese peruvians colombians venezuelans chileans argentines argentinians bolivian bolivians ecuadorian ecuadorians uruguayan paraguayan panamanian haitian haitians jamaican jamaicans
      dominican honduran guatemalan salvadoran nicaraguan tunisians algerians moroccans ghanaian ghanaians senegalese ivorian cameroonian gabonese tanzanian ugandan ugandans zambian namibian malian ethiopians sudanese rwandans
      indonesians malaysians filipinos cambodians laotian singaporean mongolian kazakh kazakhs uzbek uzbeks kyrgyz tajik turkmen georgians armenians azeri azeris belarusians moldovans lithuanians latvians estonians icelander icelanders
      luxembourger maltese cypriot cypriots slovak slovaks slovene slovenian slovenes bosnians bosniak macedonian montenegrin kosovar kosovars catalan catalans sicilian bavarian corsican frenchman frenchwoman englishman englishwoman irishman irishwoman
      welshman dutchman dutchwoman scotsman saudi omani bahraini yemenis kuwaitis qataris emiratis jordanians gp phd mba nda ngo ngos ufo dj vip cctv ai it hr pr vat ipo id esq
      azerbaijani chechen chechens belarusian moldovan lithuanian latvian estonian icelandic soviet soviets democrat democrats democratic republican republicans conservative conservatives liberal liberals communist communists marxist nazi nazis tory tories
      god internet i ii iii iv vi vii viii ix xi xii gmt est edt utc bst cet ceo cfo coo gdp dna hiv aids covid covid-19 tv pc pcs dvd usb gps am pm ok id atm fyi faq pdf url christmas easter thanksgiving ramadan hanukkah bible koran quran olympic olympics
      mr mrs ms dr sir madam sms obe mbe cbe rs uv suv suvs ev evs icu cv non-american anti-american pro-russian anti-russian pro-israeli pro-palestinian slovak slovaks slovene slovenian nepali moslem moslems roman islam christianity judaism buddhism hinduism maoist maoists marxists puerto-rican foreign interior western eastern northern southern southeastern northeastern southwestern northwestern moslem tamil sinhalese catalan basque basques flemish kashmiri punjabi whig peronist gaullist laotian mongolian kazakh uzbek tajik turkmen kyrgyz bahraini omani ghanaian ugandan tanzanian zambian angolan namibian mozambican senegalese malian ivorian cameroonian haitian jamaican dominican guatemalan salvadoran honduran nicaraguan panamanian ecuadorean ecuadorian bolivian paraguayan uruguayan maltese cypriot cypriots macedonian montenegrin kosovar kosovan luxembourgish parisian londoner londoners yorker yorkers texan texans californian scandinavian balkan slavic soviet-era bosnians slovenes arabic hebrew latin mandarin cantonese zionist`),
    peopleShape: /(ians|eans|ans|ese|ish|is|ites|ers)$/,
    pluralArticles: words('two three four five six seven eight nine ten many most some young other'),
    organisations: [
      'un',
      'u.n.',
      'e.u.',
      'united nations',
      'national guard',
      'coast guard',
      'nato',
      'eu',
      'european union',
      'european commission',
      'european parliament',
      'european central bank',
      'world bank',
      'imf',
      'wto',
      'opec',
      'unesco',
      'unicef',
      'oecd',
      'osce',
      'white house',
      'kremlin',
      'pentagon',
      'congress',
      'senate',
      'house of representatives',
      'supreme court',
      'state department',
      'justice department',
      'treasury',
      'federal reserve',
      'fed',
      'cia',
      'fbi',
      'nasa',
      'nsa',
      'epa',
      'fda',
      'cdc',
      'irs',
      'sec',
      'parliament',
      'house of commons',
      'house of lords',
      'downing street',
      'scotland yard',
      'bundestag',
      'duma',
      'knesset',
      'vatican',
      'holy see',
      'security council',
      'general assembly',
      'red cross',
      'red crescent',
      'doctors without borders',
      'amnesty international',
      'human rights watch',
      'greenpeace',
      'hamas',
      'hezbollah',
      'taliban',
      'al-qaida',
      'al-qaeda',
      'islamic state',
      'associated press',
      'ap',
      'reuters',
      'afp',
      'agence france-presse',
      'bloomberg',
      'bbc',
      'cnn',
      'nbc',
      'abc',
      'cbs',
      'fox news',
      'new york times',
      'washington post',
      'wall street journal',
      'financial times',
      'guardian',
      'usa today',
      'los angeles times',
      'google',
      'facebook',
      'twitter',
      'apple',
      'amazon',
      'microsoft',
      'netflix',
      'youtube',
      'instagram',
      'tiktok',
      'uber',
      'ibm',
      'intel',
      'tesla',
      'ford',
      'general motors',
      'general electric',
      'toyota',
      'volkswagen',
      'boeing',
      'airbus',
      'goldman sachs',
      'jpmorgan',
      'morgan stanley',
      'bank of america',
      'citigroup',
      'walmart',
      'exxon',
      'exxonmobil',
      'chevron',
      'bp',
      'shell',
      'fifa',
      'uefa',
      'nfl',
      'nba',
      'ioc',
      'mlb',
      'nhl',
      'ncaa',
      'g7',
      'g20',
      'plo',
      'ira',
      'coast guard',
      'interpol',
      'europol',
      'labour party',
      'labour',
      'labor party',
      'democratic party',
      'republican party',
      'conservative party',
      'tea party',
      'african union',
      'arab league',
      'dow jones',
      'nasdaq',
      'new york stock exchange',

      'old trafford',
    ],
    places: [
      'europe',
      'africa',
      'asia',
      'north america',
      'south america',
      'latin america',
      'central america',
      'oceania',
      'middle east',
      'far east',
      'balkans',
      'caucasus',
      'scandinavia',
      'antarctica',
      'arctic',
      'sahara',
      'mediterranean',
      'mediterranean sea',
      'atlantic',
      'pacific',
      'atlantic ocean',
      'pacific ocean',
      'indian ocean',
      'black sea',
      'red sea',
      'north sea',
      'baltic',
      'baltic sea',
      'caribbean',
      'persian gulf',
      'gulf of mexico',
      'gulf',
      'u.s.',
      'us',
      'usa',
      'u.k.',
      'uk',
      'britain',
      'great britain',
      'england',
      'scotland',
      'wales',
      'northern ireland',
      'soviet union',
      'ussr',
      'yugoslavia',
      'czechoslovakia',
      'czech republic',
      'east germany',
      'west germany',
      'holland',
      'burma',
      'ivory coast',
      'crimea',
      'donbas',
      'west bank',
      'gaza',
      'gaza strip',
      'palestine',
      'kurdistan',
      'chechnya',
      'siberia',
      'tibet',
      'kashmir',
      'catalonia',
      'bavaria',
      'sicily',
      'flanders',
      'quebec',
      'ontario',
      'british columbia',
      'new england',
      'midwest',
      'silicon valley',
      'wall street',
      'hollywood',
      'manhattan',
      'brooklyn',
      'queens',
      'bronx',
      'harlem',
      'capitol hill',
      'washington',
      'washington d.c.',
      'd.c.',
      'new york',
      'new york city',
      'los angeles',
      'san francisco',
      'las vegas',
      'chicago',
      'boston',
      'texas',
      'california',
      'florida',
      'new jersey',
      'new mexico',
      'new hampshire',
      'north carolina',
      'south carolina',
      'north dakota',
      'south dakota',
      'west virginia',
      'rhode island',
      'long island',
      'hong kong',
      'taiwan',
      'macau',
      'south korea',
      'north korea',
      'korea',
      'congo',
      'kosovo',
      'darfur',
      'guantanamo',
      'guantanamo bay',
      'kyiv',
      'kiev',
      'kharkiv',
      'mariupol',
      'odesa',
      'kursk',
      'st. petersburg',
      'the hague',
      'hague',
      'jerusalem',
      'tel aviv',
      'ramallah',
      'baghdad',
      'mosul',
      'kabul',
      'kandahar',
      'delhi',
      'new delhi',
      'mumbai',
      'beijing',
      'seoul',
      'pyongyang',
      'rangoon',
      'turkey',
      'turkiye',
      'russia',
      'swaziland',
      'persia',
      'alps',
      'pyrenees',
      'himalayas',
      'everest',
      'mount everest',
      'thames',
      'nile',
      'rhine',
      'danube',
      'times square',
      'indo-pacific',
      'london',
      'washington state',
      'd.c',
    ],
    titleNouns: words(
      `film movie book novel album series documentary song play show magazine painting titled entitled dubbed nicknamed called named operation programme program project exhibition essay memoir motto slogan ship boat vessel yacht ferry tanker trawler submarine aircraft`,
    ),
    pairing: words('and'),
    paired: words('ministry department office committee center centre school college'),
    infinitive: /^$/,
    adjectives: /(ian|ean|ese|ish|ist|ic)$/,
    kin: words(
      'son daughter husband wife widow widower mother father brother sister uncle aunt cousin nephew niece friend neighbor neighbour fan',
    ),
    placeOffices: words(
      'mp senator congressman congresswoman mayor governor bishop archbishop king queen president resident residents emperor duke earl',
    ),
    doing: words('has had is was will would could should may might must can does did said says'),
    bodyPrepositions: words(''),
    tradeShape: /(er|or|ist|ian|man|woman|ant)$/,
    premodified: true,
    peopleEndings: ['ian', 'ians', 'an', 'ans', 'ese', 'ish'],
  },
  summary: {
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
  },
};
