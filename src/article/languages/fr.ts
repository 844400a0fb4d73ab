import { inflect } from './inflect.js';
import type { Language, TimeUnit } from './language.js';
import { ranks, values, words } from './words.js';

const BEFORE_E = 'e ent é ée és ées èrent er era eront erait';
const BEFORE_A = 'ait aient ant a';
const FIRST_GROUP = `${BEFORE_E} ${BEFORE_A}`;
const SECOND_GROUP = 'it issent i ie is ies issait issaient issant irent ir ira iront';
const THIRD_GROUP = '- ent u ue us ues ait aient ant it irent re ra ront';

export const fr: Language = {
  code: 'fr',
  elisions: new Set(['l', 'd', 'j', 'm', 't', 's', 'c', 'n', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']),
  endings: new Set(),
  functionWords: words(`
    le la les un une des du de et en à au aux que qui dans pour par sur est sont ont été pas plus avec ce cette il elle
  `),
  dates: {
    starts: words(
      'janvier janv février févr fév mars avril avr mai juin juillet juil août septembre sept octobre oct novembre nov décembre déc',
      'lundi mardi mercredi jeudi vendredi samedi dimanche premier première deuxième second seconde troisième quatrième t',
      "hier avant-hier aujourd'hui demain après-demain semaine week-end weekend mois mois-ci trimestre semestre an année ce cet cette nuit soirée il",
    ),
    months: ranks(
      'janvier janv',
      'février févr fév fevrier',
      'mars',
      'avril avr',
      'mai',
      'juin',
      'juillet juil',
      'août aout',
      'septembre sept',
      'octobre oct',
      'novembre nov',
      'décembre déc decembre',
    ),
    shortMonths: words('janv févr fév avr juil sept oct nov déc'),
    doubtfulMonths: words('mars mai'),
    monthLeads: words("en de d' mois à début fin mi depuis dès mars avril avant après courant jusqu'en entre et d'ici"),
    capitalMonths: false,
    monthFirst: false,
    weekdays: ranks('lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'),
    capitalWeekdays: false,
    weekdayNames: words('saint sainte noir noire gras sanglant rouge'),
    habits: words('chaque tous le'),
    ordinals: values('premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4'),
    ordinalEndings: words('er re ère e ème ième nd nde'),
    beforeDay: words('le'),
    ofMonth: words(''),
    ofYear: words("de d'"),
    quarterLetters: words('t'),
    doubtfulHalves: false,
    units: new Map<string, TimeUnit>([
      ['semaine', 'week'],
      ['week-end', 'weekend'],
      ['weekend', 'weekend'],
      ['mois', 'month'],
      ['mois-ci', 'month'],
      ['trimestre', 'quarter'],
      ['semestre', 'half'],
      ['an', 'year'],
      ['année', 'year'],
    ]),
    shiftsBefore: new Map([
      ['ce', 0],
      ['cet', 0],
      ['cette', 0],
    ]),
    shiftsAfter: new Map([
      ['dernier', -1],
      ['dernière', -1],
      ['passé', -1],
      ['passée', -1],
      ['prochain', 1],
      ['prochaine', 1],
    ]),
    durationArticles: words(''),
    days: values("avant-hier=-2 hier=-1 aujourd'hui=0 demain=1 après-demain=2"),
    dayParts: words('matin midi après-midi soir soirée nuit matinée'),
    nights: words('nuit soirée'),
    ofNight: words('de du'),
    smallNumbers: values('deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10'),
    dayUnits: words('jours'),
    agoBefore: ['il', 'y', 'a'],
    agoAfter: [],
    rangeOpeners: words('du de entre le les des'),
    rangeLinks: words('à au'),
    afterLink: words('le'),
    rangeAnds: words('et'),
    rangeOrs: words('ou'),
    yearLeads: words(
      "en depuis dès année l'an an été hiver automne printemps janvier février avril juin juillet août septembre octobre novembre décembre",
    ),
    weakYearLeads: words("de d' fin début mi avant après jusqu' pour vers dans"),
    notBeforeYear: words(
      'page pages p article art n no numéro environ près quelque quelques plus moins presque vol ligne route code postal chaîne au aux les des ces ses leurs',
    ),
    notAfterYear: words(
      'euros euro dollars francs livres yens yuans pour millions mille milliards km kilomètres mètres m hectares tonnes kilos kg degrés gmt heures ans fois watts mégawatts habitants personnes',
    ),
    pluralEndings: /[sx]$/,
    afterYear: words(
      'mais puis dans sans plus selon lors depuis dès après sous près vers alors ses des les très pas jamais toujours ces jusqu leurs nous vous',
    ),
    decadeWords: words('années'),
    past: words(
      'a ont avait avaient eu était étaient été fut furent eut eurent ai avons depuis aurait auraient ayant dernier dernière passé fit vit prit mit',
    ),
    future: words(
      'doit doivent va vont attendu attendue attendus attendues prévu prévue prévus prévues programmé programmée programmés prochain prochaine espère espèrent compte comptent souhaite souhaitent veut veulent pourrait devrait devraient pourraient partir',
    ),
    pastEndings: [],
    futureEndings: [
      'era',
      'ira',
      'dra',
      'rra',
      'ura',
      'vra',
      'aura',
      'eront',
      'iront',
      'dront',
      'rront',
      'uront',
      'vront',
      'erait',
      'irait',
      'drait',
      'eraient',
      'iraient',
      'draient',
    ],
    plainWords: words(
      'opéra caméra camera choléra ibéra adhéra libéra modéra opéra tira attira retira admira inspira vira confira expira',
    ),
    futureLeads: words("d'ici jusqu' avant"),
  },
  layout: {
    bylines: [
      'par',
      'de notre correspondant',
      'de notre correspondante',
      'de nos correspondants',
      'de notre envoyé spécial',
      'de notre envoyée spéciale',
      'de nos envoyés spéciaux',
      'notre correspondant',
      'notre correspondante',
      'propos recueillis',
      'correspondance',
      'publié',
      'mis à jour',
    ],
    placePrepositions: words('à au aux en depuis'),
    nameParticles: words("de d' du des la le les l' et à en sur sous lès"),
  },
  sentences: {
    titles: words(
      'm mm mme mmes mlle mlles me mes dr drs pr prs prof st ste mgr gal gén col cdt cap capt lt adj sgt ing mr mrs ms',
    ),
    inner: words(`
      art al chap cf ex env fig no nos n° nº p pp par vol t tél av apr éd coll hab max min moy nb op rem resp vs bd boul à-d
      approx fasc
    `),
    closing: words('etc sa inc corp ltd cie co bros jr sr'),
    starters: words(`
      le la les l' un une des du de ce cet cette ces il elle ils elles on nous vous je tu mais et ou or car donc si quand lorsque
      alors ainsi après avant dans pour par sur sous en au aux avec sans selon depuis pendant son sa ses leur leurs notre nos mon
      ma mes d' c' qu' y ne plus pas tout tous toute toutes cependant pourtant toutefois enfin puis ensuite aussi certains
      plusieurs aucun chaque quelque quelques cela ceci celui celle ceux interrogé interrogée comme bien malgré entre contre vers
      chez parmi outre face à quant deux trois quatre cinq dix auparavant
    `),
    calendar: words(`
      lundi mardi mercredi jeudi vendredi samedi dimanche janvier janv février févr fév mars avril avr mai juin juillet juil août
      septembre sept octobre oct novembre nov décembre déc gmt utc cet
    `),
    lettered: words(
      'vitamine plan groupe hépatite catégorie annexe type classe section point option grippe ligne série variante équipe',
    ),
  },
  speech: {
    verbs: words(`
      ${inflect(
        `abond accus admonest affirm ajout alert analys approuv argument argu assur attaqu avou balay blâm certifi clam comment
         condamn confess confi confirm conseill constat contest contr critiqu cri déclar décoch défi déplor détaill écart écri étonn
         émerveill enthousiasm épingl estim évalu évoqu exalt exclam exhort expliqu explos expos exprim exult félicit fulmin glorifi
         gliss grinc grond hurl implor indign indiqu inform insinu insist interpell interrog invit ironis jubil jur
         justifi lanc lâch list lou maugré mentionn minimis moqu murmur narr not nuanc observ offusqu ordonn pari parl pens persifl
         plaid plaisant point post préconis présent précis pri proclam pronostiqu prophétis propos protest publi questionn qualifi
         racont raill rapport rassur réaffirm récapitul réclam recommand redout refus réfut regrett relat relativis relay remarqu
         remerci répliqu résum rétorqu revendiqu salu savour scand signal signifi souffl souhait soulign soupir spécifi stigmatis
         suppli suppos tempêt temporis témoign tonn tranch trait twitt tweet vant vilipend agac alarm amus désol vexé emport
         enflamm épanch exaspér inquièt justifi lament morigén rebiff récri repent esclaff targu`,
        FIRST_GROUP,
      )}
      ${inflect('annonc avanc balanc commenc dénonc énonc lanc menac nuanc prononc renonc relanc', BEFORE_E)}
      ${inflect('annonç avanç balanç commenç dénonç énonç lanç menaç nuanç prononç renonç relanç', BEFORE_A)}
      ${inflect('abrég allég encourag exig jug envisag partag prolong insurg', BEFORE_E)}
      ${inflect('encourage exige juge envisage partage prolonge insurge', BEFORE_A)}
      ${inflect('appel rappel jet rejet relev soulev achev martel', 'é ée és ées èrent er ait aient ant a')}
      ${inflect('appell rappell martèl jett rejett projett relèv soulèv achèv', 'e ent era')}
      ${inflect(
        `assén assen considér désespér énumér espér exagér inquiét insér tempér modér préfér répét réitér révél suggér vocifér
         vitupér allégu concéd interprét complét`,
        'é ée és ées èrent er ait aient ant a',
      )}
      ${inflect(
        'assèn considèr désespèr énumèr espèr exagèr inquièt tempèr modèr préfèr répèt réitèr révèl suggèr concèd interprèt complèt',
        'e ent era',
      )}
      ${inflect('avert garant renchér réag réfléch applaud roug surenchér gém rug', SECOND_GROUP)}
      ${inflect('répond défend prétend entend confond', THIRD_GROUP)}
      dit dis dite dits dites disent disait disaient disant dirent dire dira diront redit redisent promet promettent promis promettait
      promettant promettre promit admet admettent admis admettait admettre admettant admit soutient soutiennent soutenu soutenait
      soutenant soutenir soutint maintient maintiennent maintenu maintenait maintenir maintenant convient convenu convenait prévient
      préviennent prévenu prévenait prévenant prévenir prévint souvient souviennent souvenu souvenait intervient intervenu reconnaît
      reconnait reconnaissent reconnu reconnue reconnaissait reconnaissant reconnaître reconnut écrit écrite écrivent écrivait écrivant écrire
      écrivit décrit décrivent décrivait décrivant décrire prédit prédisent prédisait lit lu conclut concluent conclu concluait
      concluant conclure poursuit poursuivent poursuivi poursuivait poursuivant poursuivre poursuivit reprend reprennent repris
      reprenait reprenant reprendre reprit craint craignent craignait craignant craindre plaint plaignent plaignait plaindre plaignant
      réjouit réjouissent réjoui réjouie réjouis réjouissait réjouir réjouissant croit croient croyait voit voient voyait vu veut
      veulent voulait voulu dément démentent démenti démentie mentir sent sentent menti sourit souri rit ri maudit prévoit émis émet
      émettent met mis mise mettent mettait mettant offusqué ému émeut
    `),
    auxiliaries: words(
      'a ont avait avaient aura auront aurait auraient est sont était étaient serait fut eut ai as avons avez suis ayant étant',
    ),
    according: [
      'selon',
      "d' après",
      'aux yeux de',
      "aux yeux d'",
      'aux yeux du',
      'aux yeux des',
      "de l' avis de",
      "de l' avis du",
      "de l' avis des",
      'au dire de',
      'aux dires de',
      'aux dires du',
      'de la part de',
      'de la part du',
      'du côté de',
      'du côté du',
      'du côté des',
      'dixit',
    ],
    weakAccording: ['pour', 'chez'],
    pronouns: {
      m: words('il lui celui-ci'),
      f: words('elle celle-ci'),
      p: words('ils elles eux ceux-ci celles-ci'),
      any: words('on'),
    },
    clitics: words("se s' me m' te t' nous vous le la les l' lui leur y en ne n' même aussi"),
    determiners: {
      m: words('le un ce cet aucun du au'),
      f: words('la une cette sa aucune ma'),
      p: words(
        'les des ces ses leurs nos mes certains certaines plusieurs quelques deux trois beaucoup nombre aux divers différents',
      ),
      any: words("l' son leur notre chaque autre mon votre"),
    },
    anaphors: words('dernier dernière derniers dernières intéressé intéressée'),
    indefinite: words('un une des certains certaines plusieurs quelques deux trois chaque beaucoup nombre'),
    links: words("de d' du des"),
    prepositions: words(`
      à au aux de d' du des dans en par pour sur sous avec sans chez vers contre entre depuis pendant devant derrière après avant dès
      lors jusqu' jusque malgré selon auprès face outre parmi hors envers suivant voici voilà concernant durant via sauf excepté
      moyennant près quant comme
    `),
    conjunctions: words(`
      que qu' qui dont où et ou mais car si quand lorsque lorsqu' puisque puisqu' tandis alors comme lequel laquelle lesquels
      lesquelles auquel duquel ni or donc
    `),
    and: words('et &'),
    adverbs: words(`
      ainsi aussi alors encore déjà également ensuite enfin puis toutefois cependant pourtant plus bien mal vite hier aujourd'hui
      demain lundi mardi mercredi jeudi vendredi samedi dimanche pas notamment plutôt même ailleurs toujours jamais souvent soir
      matin midi récemment non tout très peu
    `),
    works: words(`
      revue film livre ouvrage roman documentaire album chanson titre tube single émission série pièce magazine journal hebdomadaire
      quotidien mensuel opération programme projet plan dispositif devise slogan spectacle exposition expo tableau toile recueil
      nouvelle bande podcast chaîne site application logiciel jeu opéra ballet concert tournée festival label marque parfum
      collection essai mémoires poème fable conte dessin rubrique article éditorial mot mots terme termes expression adjectif verbe
      surnom pseudonyme sobriquet nom prénom acronyme sigle vocable navire bateau voilier paquebot yacht chalutier ferry sous-marin
      frégate avion fusée satellite sonde tempête ouragan cyclone prix trophée loi statue feuilleton sitcom clip morceau mouvement
      collectif association restaurant café bar hôtel cabaret discothèque
    `),
    naming: words(`
      ${inflect('baptis rebaptis surnomm intitul titr sous-titr dénomm nomm prénomm estampill labellis', 'é ée és ées')}
      ${inflect('appell surnomm intitul nomm', 'e ent')}
      dit dite dits dites alias surnommait appelait appelé appelée appelés appelées
    `),
    genders: { m: words('m monsieur mgr père'), f: words('mme mlle mmes madame sœur soeur'), p: words('mm') },
  },
};
