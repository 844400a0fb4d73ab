import { internationalBodies } from '../international.js';
import type { NameWords } from '../shape/names.js';
import { words } from '../words.js';
import { organisations } from './organisations.js';
import { places } from './places.js';

/** What tells names from other words, and people from bodies and places. */
export const names: NameWords = {
  particles: words('de van von der den bin ben ibn al el la di da do du dos del della le y ter ten'),
  connectors: words('of for &'),
  titles: words('mr mrs ms miss dr sir lord lady dame prof cllr baroness baron'),
  suffixes: words('kc qc sc mp msp mep mbe obe cbe phd md esq'),
  abbreviatedTitles: words('mr mrs ms dr prof gen lt col maj capt cpl sgt adm rep sen gov rev hon pres det insp cmdr supt atty'),
  offices:
    words(`president vice-president minister pm td tds cs dg cj ag premier prime secretary chancellor king queen prince princess duke emperor pope cardinal archbishop bishop imam rabbi pastor reverend father sister brother
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
  determiners: words(
    'the a an his her its their our my your former ex then acting interim outgoing retired shadow said says added',
  ),
  qualifiers: words('former ex then acting interim outgoing retired shadow'),
  members: words('member'),
  officeLinks: words('at for'),
  officeStops:
    words(`was were is are be been has have had will would could should may might can do does did and or but that which who whom whose where when while as if because with from by in on at for after before during
    said says told added noted asked warned announced called it he she they we you i not than then to over against under into like near`),
  bodies: new Set([
    ...internationalBodies,
    ...words(`academy administration agency airlines airways alliance army assembly association authority bank board bureau business capital center centre chamber church club coalition college command commission committee commonwealth company confederation conference
    congress consortium consulting corp corporation council court department directorate district embassy energy enterprises exchange federation foods force forces foundation front fund gallery group guard herald holdings hospital hotel house inc industries
    institute institution insurance international investments journal laboratories laboratory league line lines llc ltd magazine media ministry motors movement museum nations navy network news newspaper observatory office opera orchestra organisation organization
    parliament partners partnership party patrol petroleum pharmaceuticals police post press project rail railway records registry research resources school securities senate service services society solutions squad station steel stores studios supermarkets
    symphony systems team technologies technology telecom telegraph theater theatre times transport treasury tribunal trust union united university utilities ventures watch works workers airlines aviation bancorp brands brewing broadcasting brothers co
    health ferries foods hotels mills mines shipping logistics management holdings asset brewery breweries steel chemicals cruises capital communications electric electronics entertainment estates factory farms financial gas healthcare labs logistics oil outfitters plc power productions properties retail software tribune rangers rovers wanderers athletic city albion fc cf ac afc sc newsroom desk radio tv channel real regiment battalion division brigade unit film films pictures metals mining banks corps
    equities buses coaches trains commissioners fellowship sorority residency
    forum guild dairy bakery winery shipyard inspectorate ombudsman archives polytechnic seminary conservancy co-operative cooperative collective nurseries engineering robotics biotech therapeutics biosciences genomics
    semiconductor semiconductors analytics solar renewables aerospace marine maritime freight haulage couriers telecoms wireless broadband savings mutual assurance advisers advisors associates consultants architects solicitors builders
    homes developments construction contractors materials cement minerals dispatch gazette chronicle bulletin observer examiner inquirer mercury advertiser mail globe sentinel argus monitor wire choir ensemble philharmonic ballet circus
    secretariat delegation trustees caucus dynamo sporting lodge infirmary hospice clinic prison jail elementary kindergarten diocese archdiocese militia echo courier legion fisheries waters railways ambulance`),
  ]),
  civicBodies: words(
    'university college school council police hospital airport court courts city united town rovers wanderers athletic albion county fc afc cf rfc station library museum church cathedral theatre theater library authority trust infirmary prison jail diocese infirmary academy polytechnic chamber mosque port harbour harbor railway fire department district',
  ),
  closingBodies: words('co corp inc ltd llc plc'),
  lowerBodies: words('ministry'),
  things: words(
    'marathon hms uss rms mv war wars battle revolution accord accords agreement treaty pact protocol convention constitution amendment act acts bill law laws code section article chapter directive regulation resolution charter declaration',
    'cup championship championships open masters slam series bowl prix tournament games medal prize prizes award awards oscar oscars day days week month season festival fair show plan project programme program summit',
    'cyclone hurricane typhoon storm earthquake',
    'local report bible koran holocaust renaissance enlightenment depression brexit operation flight title page no number phase tour rally classic stakes derby trophy',
  ),
  unions: words(''),
  portfolios: words('minister ministers secretary commissioner ministry department'),
  dotted: words('st ste ft mt'),
  bodyNouns:
    words(`company firm group bank retailer maker manufacturer operator carrier airline broadcaster newspaper daily weekly magazine website  platform network union party charity foundation agency think-tank startup start-up insurer
    developer producer supplier publisher club team movement militia consultancy brewer brokerage lender automaker carmaker side chain giant conglomerate subsidiary brand studio label nonprofit watchdog utility broker rival`),
  firmNouns: words(
    'shares share stock stake shareholders shareholder investors takeover acquisition subsidiary boss executive executives profits earnings fleet rival bondholders workforce headquarters products',
  ),
  firmLinks: words('in of'),
  staffNouns: words(
    'employees employee workers staff customers customer supporters members unit division statement shares stock options products stores headquarters officials scientists researchers engineers lawyers executives',
  ),
  thingRelatives: words('which'),
  thingOwners: words('its'),
  thingPronouns: words('it'),
  tellingVerbs: words('told'),
  tellingLinks: words('to'),
  stateNouns:
    words(`minister ministry premier parliament army troops soldiers forces border borders government embassy ambassador envoy envoys negotiator negotiators
    coastline constitution economy currency citizens population navy senate electorate airspace territory delegation capital sovereignty military regime junta central coast`),
  societies: words(
    'friends sons daughters brothers sisters missionaries knights doctors reporters lawyers mothers fathers parents heads guardians keepers servants veterans champions citizens',
  ),
  topicBodies: words('commission committee conference council panel board inquiry forum institute campaign subcommittee'),
  topicLinks: words('on'),
  fields: words(
    'finance foreign state health housing education justice defense defence finance interior labor labour trade transport transportation energy environment agriculture fisheries forestry culture sport sports tourism heritage',
    'home foreign rural social economic internal external public local regional affairs government security planning development business industry commerce employment pensions work skills science technology innovation',
    'children families women youth equality communities immigration border police policing climate water mines resources natural infrastructure digital media communications arts treasury revenue veterans care welfare',
  ),
  works: words(
    'film movie novel album documentary song painting ship boat vessel yacht ferry tanker trawler submarine freighter liner tug schooner steamer warship frigate destroyer operation storm hurricane cyclone typhoon drug rocket satellite probe spacecraft missile telescope racehorse journal',
  ),
  placeOwners: words('king queen bishop abbot prior abbess'),
  adjectiveShape: /^$/,
  placeWords:
    words(`co county island islands lake mount mountain mountains river bay cape gulf sea ocean strait valley desert forest peninsula province city town village street avenue road square bridge port harbor harbour airport beach
    hall palace castle cathedral abbey tower lane close drive crescent terrace gardens stadium arena woods wood moor fen marsh dale glen loch firth isle isles reef cove quay wharf docks marina lagoon delta crossing junction motorway highway trail ridge weir lock
    hills heights park point creek falls springs canyon coast canal pier fort north south east west northern southern eastern western central st saint san santa los las el new upper lower great basin plateau glacier territory`),
  placeNouns:
    words(`panchayat tehsil taluk parish ward townland prefecture commune city town village county region province state district island lake river bay port capital suburb neighborhood neighbourhood borough municipality hamlet territory area coast shore border republic kingdom desert valley
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
    /^(saint|port|mount|new|fort)-|-(on|upon|by|in|under|sur)-|(ville|stan|land|burg|burgh|grad|mouth|shire|aria|eria|enia|onia|ania|ovia|avia|alia|istan|borough|ham|pool|ton|bury|field|port|haven|wick)$/,
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
  never: words(`neolithic paleolithic mesolithic jurassic cretaceous victorian edwardian georgian
    presidential congressional parliamentary republican democratic lankan lankans rican ricans zealander zealanders yugoslav yugoslavs
    mps msps meps mlas gps ngos ceos pcs vips january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec
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
  organisations,
  places,
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
  compoundTails: words(
    'based born led backed owned listed held run ruled controlled funded made occupied administered registered flagged brokered drafted imposed sponsored supported trained bound area wide style era winning',
  ),
  placeTails: words('based born registered flagged bound area'),
  sourceNouns: words(
    'data figures statistics report reports study survey analysis research poll numbers findings estimates forecast forecasts',
  ),
  sourceLinks: words('from by'),
  workPrepositions: words('at with'),
  runVerbs: words(
    'run owned operated managed organised organized commissioned published manufactured developed supplied made built funded',
  ),
  agentLinks: words('by'),
  bodyPrepositions: words(''),
  tradeShape: /(er|or|ist|ian|man|woman|ant)$/,
  premodified: true,
  peopleEndings: ['ian', 'ians', 'an', 'ans', 'ese', 'ish'],
};
