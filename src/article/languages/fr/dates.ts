import type { DateWords, TimeUnit } from '../shape/dates.js';
import { inflect, phrases, ranks, values, words } from '../words.js';

/** Words of the calendar. */
export const dates: DateWords = {
  months: ranks(
    'janvier janv jan mi-janvier',
    'février févr fév fevrier fevr mi-février',
    'mars mi-mars',
    'avril avr mi-avril',
    'mai mi-mai',
    'juin mi-juin',
    'juillet juil mi-juillet',
    'août aout mi-août',
    'septembre sept sep mi-septembre',
    'octobre oct mi-octobre',
    'novembre nov mi-novembre',
    'décembre déc decembre mi-décembre',
  ),
  shortMonths: words('janv jan févr fevr fév avr juil sept sep oct nov déc'),
  doubtfulMonths: words('mars mai'),
  monthLeads: words("en de d' mois à début fin mi depuis dès mars avril avant après courant jusqu'en entre et d'ici"),
  capitalMonths: false,
  monthFirst: false,
  weekdays: ranks('lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'),
  capitalWeekdays: false,
  weekdayNames: words('saint sainte noir noire gras sanglant rouge'),
  habits: words('chaque tous le du au les un'),
  ordinals: values('premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4'),
  ordinalEndings: words('er re ère e ème ième nd nde'),
  beforeDay: words('le'),
  ofMonth: words(''),
  ofYear: words("de d'"),
  quarterLetters: words('t'),
  compoundQuarters: new Map(),
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
  nowadays: words("aujourd'hui"),
  sequels: new Map([
    ['la veille', -1],
    ['le lendemain', 1],
  ]),
  sequelStops: words("de du des d' où"),
  clock: words('à vers dès en par au'),
  dayParts: words('matin midi après-midi soir soirée nuit matinée'),
  nights: words('nuit soirée'),
  ofNight: words('de du'),
  smallNumbers: values('deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10'),
  dayUnits: words('jours'),
  agoBefore: ['il', 'y', 'a'],
  agoAfter: [],
  rangeOpeners: words('du de entre'),
  rangeLinks: words('à au'),
  afterLink: words('le'),
  rangeAnds: words('et'),
  rangeOrs: words('ou'),
  yearLeads: words(
    "en depuis dès année l'an an été hiver automne printemps janvier février avril juin juillet août septembre octobre novembre décembre",
  ),
  weakYearLeads: words("de d' fin début mi avant après jusqu' pour vers dans"),
  notBeforeYear: words(
    'résolution résolutions décret circulaire lot mirage page pages p article art n no numéro environ près quelque quelques plus moins presque vol ligne route code postal chaîne au aux les des ces ses leurs',
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
    'doit doivent va vont allait allaient attendu attendue attendus attendues prévu prévue prévus prévues programmé programmée programmés prochain prochaine espère espèrent compte comptent souhaite souhaitent veut veulent pourrait devrait devraient pourraient partir si',
  ),
  nears: words('devait devaient'),
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
    'soupirait soupiraient tirait tiraient attirait attiraient retirait retiraient inspirait inspiraient admirait admiraient respirait respiraient expirait expiraient désirait désiraient aspirait aspiraient virait étirait opéra caméra camera choléra ibéra adhéra libéra modéra opéra tira attira retira admira inspira vira confira expira',
  ),
  startLeads: words(''),
  ends: words('fin début'),
  stages: words('mi courant'),
  firstWords: words('premiers'),
  lastWords: words('derniers'),
  monthWords: words('mois'),
  ofEnd: words("de du l' la"),
  nearPast:
    /.(?:é|ée|és|ées)$|^(?:ouvert|paru|tenu|rendu|survenu|reçu|mort|pris|inscrit|conclu|élu|détenu|disparu|apparu|vendu|battu|perdu|venu|parti|sorti|choisi|saisi|finie?)(?:e|s|es)?$/,
  futureLeads: words("ici jusqu' avant pour"),
  dayLeads: words(''),
  weakFutureLeads: words('dès'),
  futurePairs: phrases(
    "jusqu' à,ici à,reporté à,reportée à,reportés à,reportées à,repoussé à,repoussée à,repoussés à,repoussées à,fixé à,fixée à",
    'décalé à,décalée à,avancé à,avancée à,ajourné à,ajournée à,renvoyé à,renvoyée à',
  ),
  dayPrepositions: words('le dès ce en'),
  planned: words(`
    ${inflect('ouvr rouvr début commenc démarr arriv décoll rencontr vot ferm accueill affront disput jou prononc examin', 'e ent ez ons')}
    ${inflect('tranch achèv termin expir envol retrouv présent publi rentr inaugur lanc organis débarqu déménag', 'e ent')}
    reprend reprennent réunit réunissent tient tiennent reçoit reçoivent rend rendent comparaît comparaissent statuent élit élisent
    défie défient partent repart reçoivent
  `),
  plannedPlural: words(''),
  plannedPairs: phrases('a lieu,ont lieu'),
  beforeNouns: words(
    "le la les l' un une des du de d' ce cette cet son sa ses leur leurs au aux à en chaque première seconde dernière par",
  ),
  copulas: words('est sont'),
  passives: words('être'),
  presentPassives: words(''),
  presentNarrates: true,
  calling: words('appelle appellent appelé appelant invite invitent convie convient convoque convoquent'),
  willing: words(`
    promis promet promettent prévoit prévoient prévu compte comptent entend entendent menace menacent menacé appelle appellent appelé
    invite invité invitée invités convoque convoqué convoquée convoqués décidé décide décident accepté accepte acceptent autorisé
    autorisée autorisés demandé demande demandent espère espèrent souhaite souhaitent chargé chargée apprête apprêtent prêt prête prêts
    prépare préparent sommé sommée sommés tenu tenue tenus engagé engagée engagés convenu convenus proposé propose proposent
  `),
  infinitiveLeads: words("à de d' pour"),
  infinitive: /.(?:er|ir|oir|re)$/,
  comingNouns: words(`
    arrivée ouverture réouverture reprise départ tenue visite venue lancement fermeture livraison publication entrée retour envoi
    début organisation démission libération signature réunion examen présentation comparution rencontre
  `),
  announcing: words(
    'annoncé annonce annoncent annonçant promis promet promettent prévoit prévoient confirmé confirme confirment décidé fixé',
  ),
};
