import type { FigureWords } from '../shape/figures.js';
import { inflect, named, phrases, words } from '../words.js';

/** Units, and the words around a number that tell what it counts. */
export const figures: FigureWords = {
  currencies: named(
    `euro=EUR euros=EUR dollar=USD dollars=USD u.s._dollars=USD us_dollars=USD american_dollars=USD canadian_dollars=CAD australian_dollars=AUD hong_kong_dollars=HKD
    singapore_dollars=SGD new_zealand_dollars=NZD pound=GBP pounds=GBP pounds_sterling=GBP british_pounds=GBP sterling=GBP egyptian_pounds=EGP swiss_francs=CHF cfa_francs=XOF francs=franc
    yen=JPY yuan=CNY renminbi=CNY rouble=RUB roubles=RUB ruble=RUB rubles=RUB russian_rubles=RUB rupees=rupee indian_rupees=INR pakistani_rupees=PKR
    crowns=crown swedish_crowns=SEK swedish_kronor=SEK norwegian_crowns=NOK norwegian_kroner=NOK danish_crowns=DKK danish_kroner=DKK czech_crowns=CZK czech_koruna=CZK kronor=SEK kroner=krone koruna=CZK
    zloty=PLN zlotys=PLN forints=HUF forint=HUF hryvnia=UAH hryvnias=UAH shekels=ILS shekel=ILS won=KRW south_korean_won=KRW reais=BRL brazilian_reais=BRL
    pesos=peso mexican_pesos=MXN argentine_pesos=ARS chilean_pesos=CLP rand=ZAR naira=NGN baht=THB dirhams=dirham dinars=dinar riyals=riyal
    lira=lira liras=lira turkish_lira=TRY turkish_liras=TRY lei=RON shillings=shilling kenyan_shillings=KES rupiah=IDR ringgit=MYR
    cent=cent cents=cent pence=pence penny=penny p=pence tenge=KZT dong=VND taka=BDT birr=ETB cedi=GHS cedis=GHS kwacha=ZMW gourdes=HTG ariary=MGA ariarys=MGA bolivars=VES soles=PEN guaranis=PYG quetzals=GTQ riel=KHR kwanzas=AOA meticais=MZN rials=rial rial=rial jamaican_dollars=JMD taiwan_dollars=TWD rwandan_francs=RWF congolese_francs=CDF ugandan_shillings=UGX tanzanian_shillings=TZS sri_lankan_rupees=LKR nepali_rupees=NPR philippine_pesos=PHP colombian_pesos=COP kuwaiti_dinars=KWD iraqi_dinars=IQD emirati_dirhams=AED moroccan_dirhams=MAD`,
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
    'part boeing airbus article articles page pages chapter section sections paragraph number numbers no nos flight route highway interstate channel stage phase level episode season volume room group version resolution category line title act bill proposition measure unit lot gate platform class grade division',
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
  gerund: /.ing$/,
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
    'said says say told rose fell died were went came took made left won lost ran got gave saw sent held began showed rises falls died including excluding compared versus according',
    'worth long wide high tall deep old and/or down up straight aside',
  ),
  determiners: words('the a an this that these those his her its our their my your some any all both each every such'),
  ofs: words('of'),
  inWords: words('in'),
  adjectivesFirst: true,
  nounless: words(
    'north south east west northeast northwest southeast southwest planned expected announced reported originally initially previously needed required remaining existing',
  ),
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
    'approach approaches approached approaching put puts pegged pegs bring brings bringing brought push pushes pushed pushing drive drives drove driven driving taking totalled totalling',
  ),
  levelVerbs: words(
    'worth cost costs costing reach reaches reached average averages number numbers total totals value valued estimate estimated report reported hit hits cover covers hold held pay paid earn earned spend spent make made',
  ),
  adverbs: words(
    'overnight nationwide worldwide statewide abroad elsewhere locally domestically combined upward upwards downward downwards altogether everywhere somewhere quite rather almost meanwhile otherwise likewise thereafter instead indeed soon then once twice',
  ),
  adverbShape:
    /(?<!^(?:fami|supp|assemb|dai|week|month|year|ear|on|ral|al|rep|ju|f|ita|bul|elder|friend|monopo|anoma|butterf|like|lone|dead|cost|ho|hour|quarter|jel|bel|ug|app|imp|multip|sil|time|order|live|bi|hi))ly$/,
  changePairs: phrases(
    'sell for,sells for,sold for,selling for,ran to,runs to,run to,ran at,runs at,running at,came in,comes in,come in,came to,comes to,come to,went from,go from,goes from,went up,go up,goes up,gone up,going up,went down,go down,goes down,gone down,going down,came down,come down,comes down',
  ),
  nounVerbs: words(
    'forecast forecasts estimate estimates report reports record records post posts number numbers value values total totals average averages cost costs worth',
  ),
  infinitive: /^$/,
  numberVerbs: words(
    'approach approaches approached approaching reach reaches reached reaching total totals totaled totalled number numbers numbered exceed exceeds exceeded top tops topped surpass surpasses surpassed surpassing',
  ),
  pluralVerb: /^$/,
  personal: words('i we you he she'),
  whichWords: words('where who that which whose'),
  fates: words(
    'killed died dead injured wounded hurt missing arrested detained rescued charged hospitalised hospitalized drowned trapped survived killing dying fled',
  ),
  passives: words('were was have had are been being'),
  parents: words('father mother parent dad mum mom grandfather grandmother'),
  agents: words('by'),
  whereWords: words('in'),
  targetLinks: words('for in'),
  contractions: words(''),
  homes: named(`
    california=US texas=US ohio=US florida=US pennsylvania=US illinois=US michigan=US virginia=US carolina=US tennessee=US arizona=US wisconsin=US minnesota=US missouri=US indiana=US kentucky=US
    oregon=US louisiana=US alabama=US oklahoma=US iowa=US kansas=US nebraska=US nevada=US utah=US colorado=US connecticut=US massachusetts=US maryland=US mississippi=US arkansas=US hawaii=US alaska=US maine=US vermont=US idaho=US montana=US wyoming=US dakota=US
    york=US chicago=US boston=US houston=US philadelphia=US dallas=US seattle=US detroit=US atlanta=US denver=US miami=US angeles=US sydney=AU melbourne=AU brisbane=AU perth=AU adelaide=AU canberra=AU hobart=AU
    toronto=CA montreal=CA ottawa=CA vancouver=CA calgary=CA edmonton=CA winnipeg=CA manitoba=CA saskatchewan=CA auckland=NZ christchurch=NZ taipei=TW zurich=CH geneva=CH lausanne=CH dakar=SN abidjan=CI bamako=ML yaounde=CM kigali=RW kinshasa=CD congolese=CD
    nairobi=KE mombasa=KE kampala=UG mogadishu=SO mumbai=IN delhi=IN chennai=IN kolkata=IN bengaluru=IN karachi=PK lahore=PK islamabad=PK colombo=LK kathmandu=NP stockholm=SE oslo=NO copenhagen=DK reykjavik=IS prague=CZ
    algiers=DZ tunis=TN baghdad=IQ casablanca=MA rabat=MA riyadh=SA doha=QA tehran=IR istanbul=TR ankara=TR bogota=CO manila=PH havana=CU montevideo=UY
    america=US american=US americans=US washington=US canada=CA canadian=CA canadians=CA ontario=CA quebec=CA alberta=CA australia=AU australian=AU australians=AU
    queensland=AU tasmania=AU zealand=NZ singapore=SG singaporean=SG taiwan=TW taiwanese=TW jamaica=JM jamaican=JM barbados=BB trinidad=TT fiji=FJ liberia=LR liberian=LR namibia=NA namibian=NA
    swiss=CH switzerland=CH liechtenstein=LI senegal=SN senegalese=SN mali=ML malian=ML benin=BJ togo=TG cameroon=CM cameroonian=CM gabon=GA chad=TD djibouti=DJ burundi=BI rwanda=RW rwandan=RW
    mexico=MX mexican=MX argentina=AR argentine=AR argentinian=AR chile=CL chilean=CL colombia=CO colombian=CO uruguay=UY cuba=CU cuban=CU philippines=PH philippine=PH filipino=PH
    india=IN indian=IN pakistan=PK pakistani=PK lanka=LK lankan=LK nepal=NP nepali=NP nepalese=NP mauritius=MU kenya=KE kenyan=KE kenyans=KE uganda=UG ugandan=UG tanzania=TZ tanzanian=TZ somalia=SO somali=SO
    sweden=SE swedish=SE norway=NO norwegian=NO denmark=DK danish=DK iceland=IS icelandic=IS czech=CZ algeria=DZ algerian=DZ tunisia=TN tunisian=TN serbia=RS serbian=RS iraq=IQ iraqi=IQ kuwait=KW kuwaiti=KW
    libya=LY libyan=LY bahrain=BH jordanian=JO morocco=MA moroccan=MA emirates=AE emirati=AE uae=AE dubai=AE saudi=SA qatar=QA qatari=QA oman=OM omani=OM iran=IR iranian=IR yemen=YE turkey=TR turkish=TR`),
  expletives: words('there'),
  modifiers: words(
    'worth valued priced estimated costed pegged costing totaling totalling averaging measuring weighing numbering exceeding covering spanning',
  ),
  dimensions: words(''),
  adjectives: /^$/,
  subordinators: words('after as before since until once though although because while when'),
  subjectPronouns: words('it they'),
  objectPronouns: words('it them'),
  wholeLeads: words('of among out'),
  others: words('others'),
  copulas: words('is was are were'),
  changeNouns: words(
    'rise fall drop increase decrease jump surge decline gain loss cut growth reduction slump plunge hike climb dip slide boost spike raise gap',
  ),
  changeAdjectives: words(
    'earlier sharp steep slight modest big small large huge further new strong rapid gradual sudden massive significant substantial record similar previous recent possible planned proposed expected likely overall net total initial average real nominal immediate double single first second third last next final actual real-terms year-on-year more same bigger smaller larger sharper steeper higher lower biggest largest smallest sharpest steepest best worst good bad flat fresh additional surprise dramatic marginal tiny mere whopping mild moderate solid healthy rare unprecedented historic general combined cumulative maximum minimum full partial temporary permanent',
  ),
  adjectiveEndings: /(?:ly|ed|ing|al|ic|ive|ous|est|ary)$/,
  pluralOfs: words(''),
  definites: words('the these those its their his her our'),
  objectArticles: words(''),
  hollowNouns: words('threshold mark tune level range average total high low peak maximum minimum'),
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
};
