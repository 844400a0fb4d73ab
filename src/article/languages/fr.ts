import { inflect } from './inflect.js';
import type { Language } from './language.js';
import { words } from './words.js';

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
