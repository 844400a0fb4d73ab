import type { SpeechWords } from '../shape/speech.js';
import { gendered, inflect, words } from '../words.js';
import { BEFORE_A, BEFORE_E, FIRST_GROUP, SECOND_GROUP, THIRD_GROUP } from './conjugations.js';

/** What tells who speaks. */
export const speech: SpeechWords = {
  verbs: words(`
    ${inflect(
      `abond accus acquiesc admonest demand cibl ciblé revend démont déclin dédouan dépeign affirm ajout alert analys approuv argument argu assur attaqu avou balay blâm certifi clam comment
       condamn confess confi confirm conseill constat contest critiqu cri déclar décoch défi déplor détaill écart écri étonn
       émerveill enthousiasm épingl estim évalu évoqu exalt exclam exhort expliqu explos expos exprim exult félicit fulmin glorifi
       gliss grinc grond hurl implor indign indiqu inform insinu insist interpell invoqu prôn prêch interrog invit ironis jubil jur
       justifi lanc lâch list lou maugré mentionn minimis moqu murmur narr not nuanc observ offusqu ordonn pari parl pens persifl
       plaid plaisant point post préconis présent précis pri proclam pronostiqu prophétis propos protest publi questionn qualifi
       racont raill rapport rassur réaffirm récapitul réclam recommand redout refus réfut regrett relat relativis relay remarqu
       remerci répliqu résum rétorqu revendiqu salu savour scand signal signifi souffl souhait soulign soupir spécifi stigmatis
       suppli suppos tempêt temporis témoign tonn tranch trait twitt tweet vant vilipend agac alarm amus désol vexé emport
       continu rajout tanc reproch cingl décrét recadr énerv entonn détermin apostroph cach
       enflamm épanch exaspér inquièt justifi lament morigén rebiff récri repent esclaff targu pest ripost object décrypt chuchot grogn bougonn développ philosoph assum rectifi synthétis
       théoris anticip élud embray excus attrist blagu claironn corrobor dégain fanfaronn hasard impatient marmonn opin rembobin remémor
       rican rigol sanglot sermonn tacl trépign triomph balbuti reproch soupçonn assimil compar tax étrill égratign brocard caractéris désign déclam éruct explicit formul bredouill bafouill crân oppos jaug pondér positiv navr étrangl enchaîn balai appui appuy`,
      FIRST_GROUP,
    )}
    ${inflect('contr', `é ée ées èrent er ent ${BEFORE_A}`)}
    ${inflect('annonc avanc balanc commenc dénonc énonc lanc menac nuanc prononc renonc relanc', BEFORE_E)}
    ${inflect('annonç avanç balanç commenç dénonç énonç lanç menaç nuanç prononç renonç relanç', BEFORE_A)}
    ${inflect('abrég allég corrig encourag exig fustig interrog jug envisag partag prolong insurg', BEFORE_E)}
    ${inflect('encourage exige fustige juge envisage partage prolonge insurge', BEFORE_A)}
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
    ${inflect('avert garant renchér réag défin brand enchér compat réfléch applaud roug surenchér gém rug', SECOND_GROUP)}
    ${inflect('répond défend prétend entend confond', THIRD_GROUP)}
    dit dis dite dits dites disent disait disaient disant dirent dire dira diront redit redisent promet promettent promis promettait
    promettant promettre promit admet admettent admis admettait admettre admettant admit soutient soutiennent soutenu soutenait
    soutenant soutenir soutint maintient maintiennent maintenu maintenait maintenir maintenant convient convenu convenait prévient
    préviennent prévenu prévenait prévenant prévenir prévint souvient souviennent souvenu souvenait intervient intervenu reconnaît
    reconnait reconnaissent reconnu reconnue reconnaissait reconnaissant reconnaître reconnut écrit écrite écrivent écrivait écrivant écrire
    écrivit décrit décrits décrite décrites perçu perçue perçus ressenti ressentie vécu vécue décrivent décrivait décrivant décrire prédit prédisent prédisait lit lu conclut concluent conclu concluait
    concluant conclure poursuit poursuivent poursuivi poursuivait poursuivant poursuivre poursuivit reprend reprennent repris
    reprenait reprenant reprendre reprit craint craignent craignait craignant craindre plaint plaignent plaignait plaindre plaignant
    réjouit réjouissent réjoui réjouie réjouis réjouissait réjouir réjouissant croit croient croyait voit voient voyait vu veut
    veulent voulait voulu dément démentent démenti démentie mentir sent sentent menti sourit souri rit ri maudit prévoit émis émise émises émet
    émettent met mis mise mettent mettait mettant offusqué ému émeut croire savoir valoir dire nie nient nié niait décrète décrètent botte dépeint dépeignent dépeignait pressent enjoint enjoignent
  `),
  lightVerbs: words('fait font faisait faisaient faire faisant fera feront fit'),
  reportNouns: words('part état'),
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
    'à en croire',
    'a en croire',
    'à entendre',
    'à écouter',
    "de l' aveu de",
    "de l' aveu du",
    "de l' aveu des",
    "de l' aveu même de",
    "de l' aveu même du",
    'dans la bouche de',
    'dans la bouche du',
    'sous la plume de',
    'sous la plume du',
    'de la part de',
    'de la part du',
    'du côté de',
    'du côté du',
    'du côté des',
    'dixit',
  ],
  passedOn: words(`${inflect('consult cit relay recueill', 'é ée és ées i ie is ies')} ${inflect('obten v reç', 'u ue us ues')}`),
  mute: words('sondage sondages chiffres chiffre courbe baromètre tableau graphique image images vidéo'),
  manShape: /(?:ien|ais|ois|ain|and|ol|éen)$/,
  womanShape: /(?:ienne|aise|oise|aine|ande|ole|éenne)$/,
  becoming: words('devenu devenue nommé nommée élu élue'),
  possessives: words('son sa ses leur leurs'),
  quoters: words('citant'),
  texts: words(
    'texte loi projet plan mesure mesures réforme programme dispositif accord contrat décret amendement budget traité règlement proposition calendrier',
  ),
  ownWords: [
    [
      'any',
      [
        "à l' entendre",
        "a l' entendre",
        "a l' en croire",
        "à l' en croire",
        "à l' écouter",
        'selon ses mots',
        'selon ses termes',
        'selon ses propres mots',
        'selon ses propres termes',
        'dans ses mots',
        'selon sa formule',
        'selon son expression',
        'selon ses dires',
      ],
    ],
  ],
  weakAccording: ['pour', 'chez'],
  pronouns: gendered({
    m: words('il lui celui-ci'),
    f: words('elle celle-ci'),
    p: words('ils elles eux ceux-ci celles-ci'),
    any: words('on'),
  }),
  antecedents: gendered({ m: words('celui'), f: words('celle'), p: words('ceux celles') }),
  clitics: words("se s' me m' te t' nous vous le la les l' lui leur y en ne n' même aussi"),
  determiners: gendered({
    m: words('le un ce cet aucun du au'),
    f: words('la une cette sa aucune ma'),
    p: words(
      'les des ces ses leurs nos mes certains certaines plusieurs quelques deux trois beaucoup nombre aux divers différents',
    ),
    any: words("l' son leur notre chaque autre mon votre"),
  }),
  demonstrative: words('ce cet cette'),
  impersonal: words('on'),
  dummies: words('il'),
  hearsay: words('chez auprès dans parmi source sources'),
  others: words('autre autres'),
  definite: words("le la l' ce cet cette"),
  anaphors: words(`
    dernier dernière derniers dernières intéressé intéressée vainqueur prévenu prévenue accusé accusée homme femme quadragénaire quinquagénaire
    sexagénaire septuagénaire octogénaire trentenaire gagnant gagnante
  `),
  premodifiers: words(`
    dernier dernière derniers dernières premier première premiers premières nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes
    jeune jeunes petit petite petits petites grand grande grands grandes vieux vieil vieille bon bonne autre autres même mêmes seul seule seuls seules
    futur future second seconde deuxième troisième deux trois quatre cinq actuel actuelle prochain prochaine gros grosse haut haute précédent précédente
    jolie joli vrai vraie énième long longue simple double brave pauvre célèbre
  `),
  pastShape: /(?:[^f]ait|aient|[çv]oit|oient|eront|issent)$/,
  nearAnaphors: words(`
    attaquant attaquante défenseur défenseure gardien gardienne entraîneur entraîneuse pénaliste édile
    élu élue chercheur chercheuse responsable dirigeant dirigeante scientifique joueur joueuse champion championne artiste auteur autrice spécialiste
    expert experte militant militante syndicaliste patron patronne parlementaire magistrat magistrate diplomate universitaire technicien technicienne
    milliardaire vétéran veuf veuve retraité retraitée étudiant étudiante lauréat lauréate ministre président présidente chef cheffe
  `),
  firstOfTwo: words('premier première'),
  lastOfTwo: words('second seconde dernier dernière'),
  posts: words(`
    président présidente vice-président vice-présidente ministre premier première secrétaire chef cheffe maire mairesse bourgmestre adjoint adjointe échevin échevine
    préfet préfète sous-préfet sous-préfète député députée eurodéputé eurodéputée sénateur sénatrice conseiller conseillère gouverneur gouverneure chancelier chancelière roi reine prince
    princesse empereur pape cardinal archevêque évêque général générale colonel colonelle commandant commandante capitaine lieutenant directeur directrice codirecteur
    codirectrice pdg dg fondateur fondatrice cofondateur cofondatrice délégué déléguée représentant représentante porte-parole ambassadeur ambassadrice
    consul émissaire envoyé envoyée médiateur médiatrice procureur procureure juge avocat avocate bâtonnier notaire greffier greffière commissaire inspecteur inspectrice
    rapporteur rapporteure recteur rectrice doyen doyenne proviseur principal principale trésorier trésorière coprésident coprésidente administrateur
    administratrice coordinateur coordinatrice intendant rédacteur rédactrice leader homologue curé huissier arbitre
    suspect accusé prévenu détenu victime témoin survivant rescapé tueur braqueur terroriste otage policier policière gendarme pompier journaliste reporter
    candidat candidate opposant opposante ancien élève touriste passager passagère habitant habitante riverain riveraine actionnaire propriétaire locataire
  `),
  signs: new Map(
    ['accusé', 'accusée', 'prévenu', 'prévenue', 'condamné', 'condamnée', 'suspect', 'suspecte'].map((noun) => [
      noun,
      words(
        'condamné condamnée jugé jugée comparaît comparaissait comparu poursuivi poursuivie inculpé inculpée incarcéré incarcérée interpellé interpellée soupçonné soupçonnée procès',
      ),
    ]),
  ),
  writings: words(
    'banderole banderoles pancarte pancartes panneau panneaux affiche affiches tag tags graffiti graffitis inscription inscriptions message messages mot mots écriteau plaque calicot drapeau tract tracts lettre lettres slogan slogans',
  ),
  forWhom: ['pour qui', 'aux yeux de qui'],
  postposed: words(''),
  firms: words(
    'groupe entreprise société firme compagnie constructeur distributeur opérateur fabricant équipementier assureur exploitant enseigne',
  ),
  publics: words(`
    ministère préfecture sous-préfecture mairie conseil tribunal cour parquet police gendarmerie parlement sénat assemblée syndicat fédération confédération union université école lycée collège
    hôpital agence commission comité association collectif ligue parti gouvernement autorité armée ambassade observatoire institut académie ong fondation radio journal quotidien
    hebdomadaire club région département métropole intersyndicale mouvement rassemblement chambre ordre
  `),
  quantities: words(
    'quart tiers moitié majorité plupart poignée dizaine douzaine vingtaine trentaine quarantaine cinquantaine centaine millier partie part minorité ensemble',
  ),
  chiefs: words(
    'président présidente ministre secrétaire chef cheffe député députée eurodéputé eurodéputée sénateur sénatrice directeur directrice fondateur fondatrice pdg roi reine prince princesse pape leader rédacteur rédactrice',
  ),
  noTrades: words(`
    courrier papier dossier chantier calendrier dernier premier cahier danger déjeuner dîner quartier métier atelier escalier loyer panier sentier foyer fichier clavier acier
    hiver enfer cancer poster fer mer bulletin
    moteur secteur facteur erreur horreur peur valeur chaleur couleur douleur faveur fureur hauteur humeur largeur longueur lourdeur lueur odeur pudeur rigueur rumeur saveur
    terreur vapeur vigueur ordinateur récepteur capteur compteur réacteur tracteur moniteur indicateur radiateur transformateur générateur teneur ampleur
    matière manière lumière rivière frontière carrière première dernière bière prière poussière barrière colère misère affaire ministère mystère caractère cimetière critère
    matrice cicatrice notice police justice service malice hélice hospice préjudice exercice caprice sacrifice bénéfice office édifice
    liste piste chien lien bien entretien soutien maintien quotidien hebdomadaire catalogue dialogue prologue épilogue monologue
  `),
  peopleShape:
    /.(ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole)$|^(suisse|belge|russe|turc|turque|grec|grecque|serbe|croate|tchèque|slovène|slovaque|argentin|argentine|bulgare|arabe|corse|basque|breton|bretonne)$/,
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
  relatives: words("qui que qu' dont où lequel laquelle"),
  objectRelatives: words("que qu'"),
  coordinators: words('et mais ou or donc car ni'),
  and: words('et &'),
  adverbs: words(`
    ainsi aussi alors encore déjà également ensuite enfin puis toutefois cependant pourtant plus bien mal vite hier aujourd'hui
    demain lundi mardi mercredi jeudi vendredi samedi dimanche pas notamment plutôt même ailleurs toujours jamais souvent soir
    matin midi après-midi matinée soirée récemment non tout très peu néanmoins désormais aussitôt auparavant derechef parallèlement maintenant
  `),
  works: words(`
    revue film tournage adaptation parution réédition livre ouvrage roman documentaire album chanson titre tube single émission
    série pièce magazine journal hebdomadaire
    quotidien mensuel opération programme projet plan dispositif devise slogan spectacle exposition expo tableau toile recueil
    nouvelle bande podcast chaîne site application logiciel jeu opéra ballet concert tournée festival label marque parfum
    collection essai mémoires poème fable conte dessin rubrique article éditorial mot mots terme termes expression adjectif verbe
    surnom pseudonyme sobriquet nom prénom acronyme sigle vocable navire bateau voilier paquebot yacht chalutier ferry sous-marin
    frégate avion fusée satellite sonde tempête ouragan cyclone prix trophée loi statue feuilleton sitcom clip morceau liste mouvement
    collectif association conférence sommet colloque forum salon congrès restaurant café bar hôtel cabaret discothèque
  `),
  groupNouns: words('mouvement manifestation manifestations mobilisation mobilisations cortège cortèges figure figures'),
  modals: words(
    'tient tiennent tenait doit doivent devait devra devrait peut peuvent pouvait pourra pourrait va vont allait allons faut faudra fait font vient viennent reste manque suffit',
  ),
  insertions: [
    'au contraire',
    'en revanche',
    'en effet',
    "à l' inverse",
    'à nouveau',
    'de nouveau',
    'sans détour',
    'sans surprise',
    "d' abord",
    "d' emblée",
    'en substance',
    'du reste',
    "d' ailleurs",
    'en vain',
    'de son côté',
    'de leur côté',
    'pour sa part',
    'pour leur part',
    'quant à lui',
    'quant à elle',
    'quant à eux',
    'à son tour',
    'par ailleurs',
    'en outre',
    'dans la foulée',
    'tout de même',
    'en retour',
    'au passage',
  ],
  citing: words('mot mots terme termes expression adjectif verbe surnom pseudonyme sobriquet acronyme sigle vocable mots-clés'),
  naming: words(`
    ${inflect('baptis rebaptis surnomm intitul titr sous-titr dénomm nomm prénomm estampill labellis', 'é ée és ées')}
    ${inflect('appell surnomm intitul nomm', 'e ent')}
    dit dite dits dites alias appellera appelleront nommera nommeront surnommait appelait appelé appelée appelés appelées
  `),
  genders: gendered({
    m: words('m monsieur mgr père'),
    f: words('mme mlle mmes madame sœur soeur'),
    p: words('mm'),
    any: words('docteur maître professeur dr pr me'),
  }),
  titleOffices: new Map([
    ['me', words('avocat avocate')],
    ['dr', words('médecin docteur docteure')],
    ['pr', words('professeur professeure')],
    ['mgr', words('évêque archevêque')],
  ]),
  nounForms: words(`
    reproche reproches taxe taxes formule formules comparé comparée comparés comparées compare désigné désignée
    juge note cite accuse critique critiques commente regrette regrets menace menaces annonce annonces demande analyse analyses conseil
    offre présente propose poste cri cris pense refuse reprise parole crainte réponse commande défend conteste plainte plaint entend
    estime impose mise mis dit dits lit vu fait liste pointe promis conclu prévenu condamné accusé imprévu présenté présentés
    écrit écrits lance alerte alertes projet appel appelle crie traite prétendant répliques réplique défie adoption juger note notes
  `),
  mannerShape: /ment$/,
  gerundShape: /(?:ant|er|ir|dre|ettre|aître|dire|crire|clure|suivre|croire)$/,
  presentShape: /(?:e|t|d|ent)$/,
  infinitives: words(''),
  people: words(`
    homme femme habitant habitante voisin voisine témoin passant passante riverain riveraine mère fille fils père frère sœur mari épouse veuve
    parent ami amie proche collègue élève étudiant étudiante salarié salariée employé employée ouvrier ouvrière agriculteur agricultrice
    commerçant commerçante client cliente patient patiente victime rescapé rescapée survivant survivante réfugié réfugiée militant militante
    opposant opposante manifestant manifestante source opposition majorité gouvernement parquet parti syndicat police armée direction entourage camp milieu milieux sphère sphères
    collectif association ong observateur détracteur partisan élu élue lecteur auditeur internaute touriste touristes cadre retraité retraitée
    officier officière gendarme sauveteur sauveteuse secouriste instituteur institutrice soignant soignante aide-soignant aide-soignante sexagénaire septuagénaire octogénaire quadragénaire trentenaire maman papa
    garçon enfant gamin gamine ado dame monsieur badaud automobiliste motard motarde piéton piétonne usager usagère fidèle paroissien paroissienne supporter supporteur
    couple duo trio chômeur chômeuse bénévole grand-mère grand-père spectateur spectatrice
    intéressé intéressée jeune adolescent adolescente prévenu prévenue accusé accusée locataire propriétaire passager passagère utilisateur utilisatrice
  `),
  thingShape: /(?:tion|sion|ment|ité|tat|age|ance|ence|ure|isme)s?$/,
  latter: words('celui-ci celle-ci'),
  groups: words(
    'source opposition majorité gouvernement parquet parti syndicat police armée direction collectif association ong entourage camp milieu sphère',
  ),
  passives: words('est sont était étaient sera seront serait fut été être étant'),
  reflexives: words("se s' me m'"),
  agents: words('par'),
  headLast: false,
  bareNouns: false,
  dropsPronouns: false,
  sameOffices: new Map([
    ["chef de l'état", words('président présidente')],
    ["cheffe de l'état", words('présidente')],
    ['chef du gouvernement', words('premier première chancelier chancelière')],
    ['cheffe du gouvernement', words('première chancelière')],
    ["chef de l'exécutif", words('président premier')],
    ['chef de la diplomatie', words('affaires')],
    ['cheffe de la diplomatie', words('affaires')],
    ['locataire de la maison-blanche', words('président présidente')],
    ['locataire de la maison blanche', words('président présidente')],
    ["locataire de l'élysée", words('président présidente')],
    ['locataire de matignon', words('premier première')],
    ['magistrat', words('président juge procureur')],
    ['magistrate', words('présidente juge procureure')],
    ['officier', words('lieutenant-colonel colonel commandant capitaine lieutenant général adjudant major')],
    ['officière', words('lieutenante-colonelle colonelle commandante capitaine lieutenante générale')],
    ['élu', words('maire député sénateur conseiller adjoint échevin')],
    ['élue', words('maire mairesse députée sénatrice conseillère adjointe échevine')],
    ['édile', words('maire mairesse bourgmestre')],
    ['parlementaire', words('député députée sénateur sénatrice eurodéputé eurodéputée')],
    ['syndicaliste', words('délégué déléguée secrétaire représentant représentante')],
  ]),
  followers: words('hommes joueurs joueuses protégés filles garçons'),
  leaders: words('entraîneur entraîneuse entraineur coach technicien technicienne sélectionneur sélectionneuse'),
};
