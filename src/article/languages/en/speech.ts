import type { SpeechWords } from '../shape/speech.js';
import { gendered, inflect, words } from '../words.js';

/** What tells who speaks. */
export const speech: SpeechWords = {
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
       teas vent chuckl laugh cheer concede exult deadpann rav rib thank post conced maintain offer grumbl chant bellow scream gasp mumbl murmur stammer blurt inton mus yelp sniff snort spat vouch apologis apologiz articulat attest chastis commend confid congratulat croak encourag enquir inquir exhort groan growl implor intimat justif
       marvel moan narrat persist rationalis recit recollect refut reprimand remonstrat reminisc snarl sob stipulat stutter theoris theoriz utter`,
      'ed es s ing e -',
    )} continued continues continuing
    note notes noting said say says saying told tell tells telling added adding replied replies reply replying wrote write writes writing written felt
    thinks think thought thinking believes believe believed believing put puts putting admitted admits admitting admit denied denies
    deny denying cried cries testified testifies spoke speaks speaking speak sang went quoted quotes quoting begins began noted quipped
    agrees agreed vowed swore insists shot snapped chimed hit hits read reads decried decries worried worries worry knows knew
    blamed blames blaming refers referred referring derided ridiculed slammed slams floated deride mocked mocks
    expects expected expecting wants wanted saw sees deemed clarified clarifies summed summarized committed compelled ordered requested voiced stormed corrected lectured disputed justifies justify justified guaranteed ventured
  `),
  lightVerbs: words(''),
  reportNouns: words(''),
  auxiliaries: words('has have had was were is are would will could may might did does do been be'),
  according: ['according to', 'in the words of', 'in the view of', 'as per'],
  passedOn: words('seen obtained reviewed cited compiled viewed read shared'),
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
  antecedents: new Map(),
  clitics: words('also then later again himself herself themselves both all'),
  determiners: gendered({
    any: words('the a an his her its their our my this that one another no'),
    p: words('these those some several many two three both other few most'),
  }),
  demonstrative: words(''),
  impersonal: words(''),
  dummies: words('it'),
  hearsay: words(''),
  others: words(''),
  definite: words('the this that'),
  anaphors: words(`latter former man woman defendant winner`),
  premodifiers: words(''),
  pastShape: /^[a-z]{3,}ed$/,
  nearAnaphors: words(`
    official executive lawmaker politician scientist researcher author billionaire businessman businesswoman tycoon veteran candidate
    player striker midfielder defender goalkeeper winger champion expert professor analyst lawyer attorney diplomat activist minister secretary president leader senator governor mayor chairman
    chairwoman
  `),
  firstOfTwo: words('former'),
  lastOfTwo: words('latter'),
  posts: words(`
    president vice-president minister premier prime secretary chancellor king queen prince princess emperor pope cardinal archbishop bishop general colonel commander captain
    lieutenant director chairman chairwoman chair chairperson ceo cfo coo cto chief head boss deputy commissioner superintendent sheriff spokesman spokeswoman spokesperson
    founder co-founder ambassador consul envoy prosecutor attorney judge justice magistrate lawyer solicitor barrister counsel senator congressman congresswoman representative
    councillor councilor mayor governor mp mep treasurer auditor controller comptroller dean principal referee umpire presenter host anchor journalist reporter
    correspondent editor publisher candidate nominee opponent leader official administrator coordinator adviser advisor aide assistant trustee rector suspect defendant plaintiff victim witness detainee
    survivor neighbor neighbour resident passenger tourist visitor gunman hostage policeman policewoman officer detective inspector constable firefighter shareholder
    speaker whip manager executive interviewer interpreter conductor coroner ombudsman foreman juror caller
  `),
  signs: new Map(
    ['defendant', 'accused', 'suspect'].map((noun) => [
      noun,
      words('sentenced convicted charged jailed tried trial indicted arraigned pleaded arrested'),
    ]),
  ),
  writings: words(
    'banner banners sign signs placard placards poster posters graffiti note notes message messages plaque letter letters leaflet leaflets slogan slogans tattoo text texts headline caption',
  ),
  forWhom: ['for whom', 'to whom'],
  postposed: words('close familiar present aged involved responsible aware'),
  firms: words(
    'company firm group business manufacturer maker retailer airline operator carrier supplier developer insurer lender bank producer',
  ),
  publics: words(`
    ministry department council court police parliament senate congress assembly union federation university school college hospital agency commission committee association party
    government authority bureau office army navy embassy observatory institute academy charity foundation radio newspaper club state county service board society campaign movement
    church league forum network coalition
  `),
  quantities: words('half third quarter majority dozens scores hundreds thousands handful number minority percent'),
  chiefs: words(''),
  noTrades: words(`
    letter paper newspaper order poster banner newsletter charter register ledger folder sticker computer server chapter number offer answer factor indicator monitor sensor error mirror
    weather winter summer dinner supper tower power water river matter career border corner counter cover disorder user member other another center centre theater theatre cancer fever
    tender winner loser latter former corridor sector motor tractor reactor tanker trawler liner container trailer cluster disaster murder render shelter shoulder slaughter timber
    transfer wonder header flyer tracker printer quarter semester speaker human woman man restaurant elephant plant tenant grant warrant covenant instant
    list twist mist waist fist wrist checklist
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
  groupNouns: words(''),
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
  titleOffices: new Map([
    ['dr', words('doctor')],
    ['sen', words('senator')],
    ['gov', words('governor')],
    ['rep', words('representative congressman congresswoman')],
    ['prof', words('professor')],
  ]),
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
    boy girl child kid baby teenager teen lady gentleman guy youth grandmother grandfather couple pair duo trio commuter shopper motorist
    cyclist pedestrian bystander onlooker supporter spectator worshipper
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
};
