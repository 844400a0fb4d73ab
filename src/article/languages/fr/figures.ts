import type { FigureWords } from '../shape/figures.js';
import { inflect, named, phrases, words } from '../words.js';
import { FIRST_GROUP } from './conjugations.js';

/** Units, and the words around a number that tell what it counts. */
export const figures: FigureWords = {
  currencies: named(
    `euro=EUR euros=EUR dollar=USD dollars=USD dollars_américains=USD dollars_US=USD dollars_canadiens=CAD dollars_australiens=AUD dollars_de_Hong_Kong=HKD
    dollars_de_hong_kong=HKD dollars_néo-zélandais=NZD dollars_taïwanais=TWD dollars_de_singapour=SGD livre=GBP livres=GBP livres_sterling=GBP livre_sterling=GBP
    livres_égyptiennes=EGP livres_turques=TRY livres_libanaises=LBP livres_syriennes=SYP franc_suisse=CHF francs_suisses=CHF francs_cfa=XOF francs=franc franc=franc
    yen=JPY yens=JPY yuan=CNY yuans=CNY renminbi=CNY rouble=RUB roubles=RUB roubles_biélorusses=BYN roupie=roupie roupies=roupie roupies_indiennes=INR
    roupies_pakistanaises=PKR couronne=couronne couronnes=couronne couronnes_suédoises=SEK couronnes_norvégiennes=NOK couronnes_danoises=DKK
    couronnes_tchèques=CZK couronnes_islandaises=ISK zloty=PLN zlotys=PLN forints=HUF hryvnias=UAH grivnas=UAH shekels=ILS wons=KRW wons_sud-coréens=KRW
    reais=BRL reals=BRL réals=BRL pesos=peso pesos_mexicains=MXN pesos_argentins=ARS pesos_chiliens=CLP rands=ZAR rand=ZAR nairas=NGN bahts=THB dirhams=dirham
    dirhams_marocains=MAD dinars=dinar dinars_algériens=DZD dinars_tunisiens=TND riyals=riyal riyals_saoudiens=SAR lires=lire leis=RON lei=RON levs=BGN
    cent=cent cents=cent centime=centime centimes=centime centimes_d'_euro=centime pence=pence penny=penny tenge=KZT tenges=KZT dong=VND dongs=VND takas=BDT birrs=ETB birr=ETB cedis=GHS cédis=GHS kwachas=ZMW gourdes=HTG ariary=MGA ariarys=MGA bolivars=VES soles=PEN guaranis=PYG quetzals=GTQ drams=AMD laris=GEL manats=AZN soums=UZS riels=KHR kwanzas=AOA meticais=MZN pulas=BWP ringgits=MYR roupies_sri-lankaises=LKR francs_rwandais=RWF francs_congolais=CDF francs_guinéens=GNF dollars_hongkongais=HKD dollars_singapouriens=SGD dirhams_émiratis=AED dinars_irakiens=IQD dinars_libyens=LYD rials_iraniens=IRR rials=rial rial=rial shillings=shilling shillings_kényans=KES`,
  ),
  scaledCurrencies: words('livre livres'),
  weightCurrencies: words(''),
  weightBefore: words(''),
  weightAfter: words(''),
  percents: named(
    `pour_cent=% pourcent=% pourcents=% point=point points=point points_de_pourcentage=point point_de_pourcentage=point points_de_pour_cent=point
    point_de_base=basis-point points_de_base=basis-point points_de_pib=point point_de_pib=point pour_mille=permille`,
  ),
  measures: named(
    `kilomètre=kilometer kilomètres=kilometer mètre=meter mètres=meter centimètre=centimeter centimètres=centimeter millimètre=millimeter millimètres=millimeter
    kilomètres_carrés=square-kilometer kilomètre_carré=square-kilometer mètres_carrés=square-meter mètre_carré=square-meter mètres_cubes=cubic-meter mètre_cube=cubic-meter
    kilomètres_cubes=cubic-kilometer kilomètres_par_heure=kilometer-per-hour kilomètres_à_l'_heure=kilometer-per-hour kilomètre-heure=kilometer-per-hour
    kilomètres-heure=kilometer-per-hour kilomètres/heure=kilometer-per-hour mètres_par_seconde=meter-per-second
    hectare=hectare hectares=hectare are=are ares=are litre=liter litres=liter hectolitres=hectoliter centilitres=centiliter millilitres=milliliter
    gramme=gram grammes=gram kilo=kilogram kilos=kilogram kilogramme=kilogram kilogrammes=kilogram milligramme=milligram milligrammes=milligram
    tonne=tonne tonnes=tonne quintal=quintal quintaux=quintal barils=barrel baril=barrel gallons=gallon
    mile=mile miles=mile mille_marin=nautical-mile milles=nautical-mile milles_marins=nautical-mile milles_nautiques=nautical-mile nœud=knot nœuds=knot noeuds=knot pouces=inch
    degré=degree degrés=degree degrés_celsius=degree-celsius degré_celsius=degree-celsius degrés_fahrenheit=degree-fahrenheit
    watts=watt kilowatts=kilowatt mégawatt=megawatt mégawatts=megawatt gigawatt=gigawatt gigawatts=gigawatt térawatts=terawatt
    kilowattheure=kilowatt-hour kilowattheures=kilowatt-hour mégawattheures=megawatt-hour mégawattheure=megawatt-hour gigawattheures=gigawatt-hour
    térawattheures=terawatt-hour térawattheure=terawatt-hour volts=volt décibels=decibel hertz=hertz mégahertz=megahertz gigahertz=gigahertz
    mégaoctets=megabyte gigaoctets=gigabyte téraoctets=terabyte octets=byte chevaux=horsepower calories=calorie kilocalories=kilocalorie années-lumière=light-year`,
  ),
  durations: named(
    `an=year ans=year année=year années=year mois=month semaine=week semaines=week jour=day jours=day journée=day journées=day heure=hour heures=hour h=hour minute=minute minutes=minute min=minute sec=second
    seconde=second secondes=second siècle=century siècles=century décennie=decade décennies=decade trimestres=quarter nuits=night millisecondes=millisecond`,
  ),
  ages: named(''),
  levelLinks: words('à'),
  minus: words('moins'),
  notBeforeMinus: words("de d' au du en plus ou bien encore les des aux pas"),
  references: words(
    'partie boeing airbus article articles page pages chapitre alinéa paragraphe section numéro numéros n no nos vol ligne lignes route chaîne étape phase niveau épisode saison tome chambre salle groupe nationale départementale autoroute rocade version résolution catégorie indice porte quai lot dossier vols',
  ),
  shortReferences: words('art p pp chap n no vol fig al'),
  clockAfter: words('gmt utc'),
  clockUnits: words('heures heure h'),
  clockBefore: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche demain hier au du le à vers dès avant après depuis jusqu partir entre et',
  ),
  clockParts: words('matin soir après-midi'),
  clockOnly: words(''),
  lastingHours: words("en de d' pendant durant dure dura duré durait durera prend prenait environ quelque presque"),
  pairArticles: words('les des aux ces tous toutes'),
  singularArticles: words("le la l' du au"),
  betweens: words('entre'),
  betweenLinks: words('et'),
  fromWords: words("de d' des"),
  rangeLinks: words('à'),
  ors: words('ou'),
  everies: words(''),
  ratioLinks: [['sur']],
  ratioOfs: words("de d' des du"),
  shareStops: words('première deuxième seconde dernière premier deuxième dernier autre'),
  sureShares: words('moitié'),
  partLeads: words('dont'),
  wholePronouns: words('en'),
  gerund: /ant$/,
  fromToVerbs: words(
    inflect('pass port ramen relev abaiss rehauss', `${FIRST_GROUP} er era eront erait eraient`),
    'passera passerait',
  ),
  downVerbs: words(
    inflect('chut baiss recul diminu tomb régress dégringol plong abaiss', `${FIRST_GROUP} er era eront erait eraient`),
    'perd perdu perdra perdrait perdre réduit réduite réduire réduira réduirait',
  ),
  goOns: words('à soit et ou'),
  trends: words(''),
  trendLeads: words('en'),
  bounded: words('compris comprise comprises situé située'),
  scaleNouns: words('magnitude'),
  hyphenTails: words(''),
  times: words('fois reprises'),
  articles: words('un une le la'),
  shareLeads: words("de d' moitié"),
  hedges: phrases(
    "au moins,plus de,plus d',près de,près d',environ,quelque,quelques,moins de,moins d',jusqu' à,à peine,presque,autour de,autour d',de l' ordre de,de l' ordre d',un peu plus de,un peu plus d',un peu moins de,un peu moins d'",
    "au plus,au maximum,au minimum,pas moins de,pas moins d',à peu près,approximativement,aux alentours de,aux alentours d',aux environs de,bien plus de,pas plus de,plus ou moins,au-delà de,au-delà d',en deçà de,au-dessous de,en dessous de,au-dessus de,seulement,tout juste,largement plus de,beaucoup plus de,nettement plus de,proche de,un peu au-dessus de,minimum,maximum,estimées à",
  ),
  hedgesAfter: phrases(
    'environ,au moins,au plus,au maximum,au minimum,maximum,minimum,à peine,à peu près,ou plus,ou moins,et plus,seulement',
  ),
  ones: words('un une'),
  boundHedges: phrases('au moins,plus de,moins de,près de'),
  duringWords: words(''),
  lastingLeads: words(''),
  looseCollectives: true,
  of: 'de',
  stops: words(
    "le la les l' un une des du de d' au aux à en et ou ni mais donc or car que qu' qui quoi dont où lequel laquelle lesquels lesquelles duquel desquels auquel",
    'dans pour par sur sous avec sans chez vers entre contre depuis pendant durant avant après devant derrière dès lors selon malgré parmi hors jusque jusqu via face grâce suite auprès envers dessus dessous travers excepté hormis',
    "je j' tu il elle on nous vous ils elles se s' me m' te t' lui leur leurs y ne n' ce c' ça cela ceci cet cette ces celui celle ceux celles",
    'son sa ses mon ma mes ton ta tes notre nos votre vos',
    'est sont était étaient sera seront serait seraient été être étant a ont avait avaient aura auront aurait auraient eu avoir ayant fut furent',
    'fait font faisait peut peuvent pouvait pourrait pourraient pourra pourront doit doivent devait devaient devrait devraient devra devront va vont veut veulent vient viennent',
    'plus moins très trop aussi ainsi alors encore déjà toujours jamais souvent désormais enfin ensuite puis soit seulement environ presque même mêmes non oui pas rien tout toute tous toutes',
    "si comme quand lorsque puisque afin notamment cependant toutefois pourtant hier aujourd aujourd'hui demain ici là",
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante mille million millions milliard milliards',
    'auparavant précédemment initialement âgé âgée âgés âgées chacun chacune chaque près loin autour outre quant hausse baisse comprises compris selon soit cents cent tôt tard ci sur',
  ),
  determiners: words(
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes au aux quelque quelques",
  ),
  ofs: words("de d' des du"),
  inWords: words(''),
  adjectivesFirst: false,
  frontAdjectives: words(
    'autres autre nouveaux nouvelles nouveau nouvelle premiers premières premier première derniers dernières jeunes jeune petits petites grands grandes grand grande anciens anciennes ancien ancienne vieux vieilles',
    'gros grosses bons bonnes seuls seules principaux principales différents différentes divers diverses fameux longues longs courts prochains prochaines simples hauts hautes supplémentaires',
  ),
  nounless: words(
    'prélevés prélevées versés versées consacrés consacrées destinés destinées affectés affectées alloués investis dépensés débloqués empruntés réalisés réalisées autres autre prévus prévues prévu annoncés annoncées envisagés envisagées recensés recensées enregistrés enregistrées attendus attendues promis promises initialement supplémentaires',
    'réclamés réclamées demandés demandées requis requises estimés estimées nécessaires restants restantes derniers dernières premiers premières existants existantes actuels actuelles',
  ),
  antecedents: words('ceux celles eux elles'),
  moneyNouns: words(
    'fonds crédit loyer loyers prêt prêts cagnotte préjudice dégâts amende amendes chantier prime primes salaire salaires ventes vente chiffre affaires bénéfice bénéfices perte pertes résultat résultats revenu revenus recettes recette dépenses dépense budget dette endettement déficit excédent coût coûts facture investissement investissements',
    'trésorerie capitalisation dividende dividendes marge ebitda produit enveloppe aide subvention subventions crédits emprunt levée commandes carnet exportations importations pib',
  ),
  plural: /[sxz]$/,
  participle: /(?:é|ée)s$/,
  changeVerbs: words(
    inflect(
      'élev creus augment grimp pass mont recul chut progress plong gagn tomb atteign régress diminu baiss relev abaiss rehauss ramen port doubl tripl coût affich dépass perdu limit fix estim évalu chiffr culmin stagn explos décroch grignot céd avanc dégringol décoll pointe évolu cumul totalis franchi compt tabl vis envol enregistr rapport génér dégag engrang situ',
      'e ent é ée ées és er era eront erait eraient ait aient ant a èrent',
    ),
    inflect(
      'approch avoisin frôl culmin flamb dégonfl dérap revaloris dévaloris réévalu index tutoy',
      'e ent é ée ées és er era erait ait aient ant a',
    ),
    'fondu fondue fond fondre fondait',
    inflect(
      'bond réduc réduis rédui accroi accro élarg ralent grand rebond faibl fléch',
      'i it is ie ies ira iront irait iraient issait issent issant t re ts tes te',
    ),
    'relève relèvent ramène ramènent ressort ressorti ressortie ressortis ressorties ressortait élève élèvent élèvera élèverait élèveraient mesurer peser coûter pris prend prenait prendra lâche lâché lâchait adjuge adjugé adjugeait perd perdu perdent perdait perdrait perdra perdre établi établie établis établit établissait établir établira accru accrue atteint atteignait atteindre atteindra atteindrait atteignent atteints atteinte réduit réduite réduire réduira réduirait crû croître croît représente représentent représentait représentaient représenter élève élèvent élevé élevée élevait élevaient élèvera élèverait chiffre vaut valait valent ressort ressorti ressortait monté descendu descend descendre descendue descendait remonté remonte redescendu bondi vendu vendue vendait cède cédé inscrit inscrite tombé tombée accélère accéléré ralenti ralentit serait coûté conserve détient détenait revient revenait maintenu maintenue contracté contractée replié repliée repris reprend porté portée mesure mesurait pèse pesait',
  ),
  levelVerbs: words(
    'coûte coûtent coûté coûtera coûterait coûter atteint atteignent atteindre atteindra atteindrait affiche affichent représente représentent vaut valent mesure pèse estimé estimée estimés évalué évaluée évalués chiffré chiffrée limité',
  ),
  adverbs: words(
    'seulement également fortement légèrement nettement globalement largement directement exactement précisément simplement rapidement lentement ensuite désormais souvent longtemps ensemble davantage ailleurs partout dehors dedans surtout plutôt bientôt aussitôt sitôt beaucoup assez peu tant autant tellement quasiment récemment certes voire notamment autrement justement brièvement entièrement complètement discrètement concrètement secrètement respectivement immédiatement actuellement initialement effectivement gratuitement illégalement mensuellement annuellement quotidiennement',
  ),
  adverbShape:
    /(?<!^(?:renouv|sign|ét|harc|déb|emb|morc|ruiss|accabl|ensabl))(?:[ae]mm|ellem|ivem|eusem|alem|iquem|ablem|iblem)ent$/,
  changePairs: phrases('passe de,passent de,passera de,passeront de'),
  nounVerbs: words(''),
  infinitive: /.(?:er|ir|oir|dre|ire|ître)$/,
  numberVerbs: words(`
    atteint atteignait atteignent atteindra atteindrait atteindre atteignant dépasse dépassent dépassé dépassait dépassera dépassant dépasser
    avoisine avoisinent avoisinait frôle frôlent frôlait totalise totalisent totalisait plafonne plafonnent plafonnait franchi franchit
  `),
  pluralVerb: /ent$/,
  personal: words("je j' tu on nous vous"),
  whichWords: words('où dont que qui'),
  fates: words(
    'tués tuées morts mortes blessés blessées arrêtés arrêtées interpellés interpellées portés portées disparus disparues hospitalisés hospitalisées nécessaires péri survécu',
  ),
  passives: words('sont étaient ont avaient seront été'),
  parents: words(''),
  agents: words('par auprès'),
  whereWords: words('en dans'),
  targetLinks: words('pour dans'),
  contractions: words('au aux du des'),
  homes: named(`
    californie=US texas=US floride=US pennsylvanie=US ohio=US new-york=US york=US chicago=US boston=US houston=US sydney=AU melbourne=AU brisbane=AU perth=AU canberra=AU toronto=CA montréal=CA ottawa=CA vancouver=CA calgary=CA auckland=NZ
    dakar=SN abidjan=CI bamako=ML ouagadougou=BF cotonou=BJ lomé=TG niamey=NE yaoundé=CM douala=CM libreville=GA brazzaville=CG ndjamena=TD bangui=CF conakry=GN bujumbura=BI kigali=RW kinshasa=CD congolais=CD congolaise=CD
    mexico=MX bogota=CO montevideo=UY manille=PH bombay=IN karachi=PK islamabad=PK katmandou=NP nairobi=KE kampala=UG stockholm=SE oslo=NO copenhague=DK reykjavik=IS prague=CZ alger=DZ tunis=TN bagdad=IQ casablanca=MA rabat=MA riyad=SA doha=QA téhéran=IR istanbul=TR ankara=TR
    états-unis=US etats-unis=US américain=US américaine=US américains=US américaines=US washington=US canada=CA canadien=CA canadienne=CA canadiens=CA canadiennes=CA québec=CA québécois=CA québécoise=CA ontario=CA
    australie=AU australien=AU australienne=AU australiens=AU nouvelle-zélande=NZ néo-zélandais=NZ néo-zélandaise=NZ singapour=SG taïwan=TW taïwanais=TW
    suisse=CH suisses=CH helvétique=CH helvétiques=CH vaud=CH vaudois=CH vaudoise=CH valais=CH valaisan=CH valaisanne=CH genève=CH genevois=CH genevoise=CH neuchâtel=CH fribourg=CH lausanne=CH berne=CH zurich=CH bâle=CH
    sénégal=SN sénégalais=SN sénégalaise=SN ivoirien=CI ivoirienne=CI ivoiriens=CI mali=ML malien=ML malienne=ML burkina=BF burkinabè=BF bénin=BJ béninois=BJ togo=TG togolais=TG nigérien=NE
    cameroun=CM camerounais=CM camerounaise=CM gabon=GA gabonais=GA tchad=TD tchadien=TD djibouti=DJ burundi=BI rwanda=RW rwandais=RW comores=KM comorien=KM
    mexique=MX mexicain=MX mexicaine=MX argentine=AR argentin=AR chili=CL chilien=CL chilienne=CL colombie=CO colombien=CO colombienne=CO uruguay=UY cuba=CU cubain=CU philippines=PH philippin=PH
    inde=IN indien=IN indienne=IN indiens=IN pakistan=PK pakistanais=PK pakistanaise=PK lanka=LK népal=NP népalais=NP kenya=KE kényan=KE kényane=KE ouganda=UG tanzanie=TZ
    suède=SE suédois=SE suédoise=SE norvège=NO norvégien=NO norvégienne=NO danemark=DK danois=DK danoise=DK islande=IS islandais=IS islandaise=IS tchèque=CZ tchèques=CZ tchéquie=CZ
    algérie=DZ algérien=DZ algérienne=DZ algériens=DZ tunisie=TN tunisien=TN tunisienne=TN tunisiens=TN serbie=RS serbe=RS irak=IQ irakien=IQ irakienne=IQ koweït=KW libye=LY libyen=LY bahreïn=BH jordanie=JO jordanien=JO
    maroc=MA marocain=MA marocaine=MA marocains=MA émirats=AE emirats=AE émirati=AE dubaï=AE saoudite=SA saoudien=SA qatar=QA qatari=QA oman=OM iran=IR iranien=IR iranienne=IR yémen=YE turquie=TR turc=TR turque=TR turcs=TR`),
  expletives: words(''),
  modifiers: words(''),
  dimensions: words(
    'long longue longs longues haut haute hauts hautes large larges profond profonde profonds profondes épais épaisse lourd lourde distant distante',
  ),
  adjectives:
    /(?:ique|aire|el|elle|al|ale|if|ive|eux|euse|ien|ienne|ois|oise|ais|aise|ier|ière|able|ible|(?<!i)ent|ant|ante|é|ée|net|nette|brut|brute|public|publique|moyen|moyenne|minimum|maximum|courant|total|(?:inf|sup|int|ext)érieure?|majeure?|mineure?)$/,
  subordinators: words(''),
  subjectPronouns: words('il elle ils elles cela ça'),
  objectPronouns: words("la le les l' en"),
  wholeLeads: words('parmi sur chez'),
  others: words('autres'),
  copulas: words('est sont était étaient sera seront serait seraient soit fut reste restait demeure'),
  changeNouns: words(
    'hausse baisse recul progression augmentation diminution chute bond croissance repli réduction hausses baisses plongeon rebond contraction relèvement abaissement gain perte remontée ralentissement accélération effondrement dégringolade envolée flambée majoration minoration rabais remise rythme soit',
  ),
  changeAdjectives: words(''),
  adjectiveEndings: /^$/,
  pluralOfs: words('des'),
  definites: words('ces ses leurs nos vos mes'),
  objectArticles: words("le la l' les"),
  hollowNouns: words(
    'hauteur ordre barre seuil cap rythme raison terme niveau montant somme total nombre moyenne chiffre plafond plancher fourchette',
  ),
  verbShape: /^(?!lait$|souhait$|.*(?:trait|fait)$).*(?:ait|aient)$/,
  participleShape: /(?:é|és|ée|ées)$/,
  countNouns: words('nombre'),
  timeNouns: words('saison semaine année mois nuit journée veille fois soirée matinée lendemain'),
  plainVerbs: words(
    'lieu long longue longs longues haut haute large profond dispose disposent disposait écope écopé bénéficie bénéficié bénéficient parle parlent doté dotée dotés composé composée composés accompagné accompagnée plus moins près partir loin lors suivi suivie âgé âgée autour',
  ),
  beforeVerb: words(
    "être pu dû actuellement récemment désormais légèrement fortement nettement globalement respectivement finalement initialement a ont avait avaient est sont était étaient s' se d' ne n' y déjà ainsi encore également aussi même été eu sera seront serait seraient devrait devraient pourrait pourraient aura auraient aurait doit doivent va vont fait fortement légèrement nettement récemment pas plus légèrement presque toujours désormais notamment quasiment ensuite à de faire",
  ),
  relatives: words('qui'),
  conjunctions: words("que qu' et ou mais car si dont où lorsque quand alors qui tandis vu voit voient voyait verra verrait"),
  prepositions: words('en dans à pour par sur sous avec sans chez vers depuis pendant durant avant après selon dès lors'),
  measureLinks: words("de d' à"),
  versus: words('contre lieu'),
  agos: words('plus auparavant avant après'),
  agoLeads: words('a'),
  timeArticles: words('un une'),
  comparatives: words('plus moins'),
  ageLeads: words('âgé âgée âgés âgées âge aîné aînée'),
  persons: words(
    'candidat candidate candidats candidates hommes femmes filles garçons enfants adolescents adolescentes jeunes élèves étudiants lycéens mineurs frères sœurs personnes homme femme fille garçon enfant adolescent adolescente jeune fillette bébé garçonnet étudiant étudiante lycéen lycéenne collégien collégienne fils retraité retraitée touriste conducteur conductrice automobiliste motard cycliste piéton piétonne ressortissant ressortissante individu individus habitant habitante agriculteur agricultrice pêcheur mineur mineure patient patiente joueur joueuse suspect suspecte victime mère père',
  ),
  ageNouns: words('âge'),
  ageVerbs: words('a ai as avons avez ont avait avaient aura auront aurait auraient ait aient'),
  bareAges: false,
  personPronouns: words("il elle ils elles j' je tu nous vous"),
};
