import { internationalBodies } from '../international.js';
import type { NameWords } from '../shape/names.js';
import { inflect, words } from '../words.js';
import { organisations } from './organisations.js';
import { places } from './places.js';

/** What tells names from other words, and people from bodies and places. */
export const names: NameWords = {
  particles: words("de du des d' la le les van von der den ten ter bin ben ibn al el da di dos del della y"),
  connectors: words("de du des d' pour &"),
  titles: words('m mm mme mmes mlle me dr pr monsieur madame mademoiselle maître docteur mgr'),
  suffixes: words(''),
  abbreviatedTitles: words('m mm dr pr me gal col cdt lt sgt mgr'),
  offices:
    words(`drh dgs daf président présidente vice-président vice-présidente ministre premier première secrétaire chef cheffe maire adjoint adjointe préfet préfète sous-préfet
    député députée eurodéputé eurodéputée sénateur sénatrice conseiller conseillère gouverneur gouverneure chancelier chancelière roi reine prince princesse empereur pape
    cardinal archevêque évêque imam rabbin pasteur père frère sœur abbé général générale colonel colonelle commandant commandante capitaine lieutenant
    lieutenant-colonel sergent adjudant amiral maréchal brigadier major directeur directrice codirecteur codirectrice responsable patron patronne pdg dg fondateur fondatrice
    cofondateur cofondatrice gérant gérante dirigeant dirigeante délégué déléguée représentant représentante porte-parole ambassadeur ambassadrice consul diplomate
    émissaire envoyé envoyée médiateur médiatrice procureur procureure juge magistrat magistrate avocat avocate bâtonnier notaire greffier huissier commissaire inspecteur
    inspectrice contrôleur contrôleuse policier policière gendarme pompier médecin chirurgien chirurgienne infirmier infirmière pharmacien pharmacienne vétérinaire
    professeur professeure enseignant enseignante chercheur chercheuse physicien physicienne chimiste biologiste historien historienne politologue sociologue économiste
    analyste expert experte spécialiste consultant consultante ingénieur ingénieure architecte urbaniste astronome astronaute spationaute glaciologue climatologue
    entraîneur entraîneuse sélectionneur sélectionneuse joueur joueuse capitaine gardien gardienne attaquant attaquante défenseur défenseuse milieu buteur arbitre
    champion championne pilote coureur coureuse cycliste skipper navigateur navigatrice nageur nageuse athlète sprinteur sprinteuse acteur actrice comédien comédienne chanteur
    chanteuse rappeur rappeuse musicien musicienne compositeur compositrice réalisateur réalisatrice cinéaste metteur producteur productrice scénariste écrivain écrivaine
    romancier romancière auteur autrice auteure poète dramaturge peintre sculpteur photographe dessinateur dessinatrice humoriste animateur animatrice présentateur
    présentatrice journaliste reporter rédacteur rédactrice éditeur éditrice libraire styliste couturier créateur créatrice chorégraphe danseur danseuse mannequin
    militant militante activiste syndicaliste opposant opposante dissident dissidente candidat candidate élu élue leader numéro chargé chargée coordinateur
    coordinatrice trésorier trésorière administrateur administratrice intendant recteur rectrice doyen doyenne proviseur principal principale agriculteur agricultrice éleveur éleveuse
    viticulteur viticultrice pêcheur marin patron-pêcheur boulanger boulangère cuisinier cuisinière restaurateur restauratrice commerçant commerçante artisan entrepreneur
    entrepreneuse   banquier trader investisseur milliardaire actionnaire propriétaire locataire étudiant étudiante lycéen lycéenne élève retraité retraitée
    ouvrier ouvrière salarié salariée employé employée cadre chauffeur conducteur conductrice victime témoin suspect accusé prévenu détenu rescapé survivant voisin voisine
    habitant habitante riverain riveraine passager passagère touriste fils fille épouse époux mari veuve veuf frère sœur mère neveu nièce cousin cousine oncle tante
    compagnon compagne ami amie collègue ancien ex-président ex-ministre ex-premier star vedette tueur braqueur terroriste jihadiste djihadiste cardinal dalaï-lama
    premier-ministre vice-premier co-président coprésident coprésidente rapporteur rapporteure questeur lauréat lauréate stratège économètre géologue océanographe virologue
    épidémiologiste infectiologue psychiatre psychologue anthropologue archéologue démographe météorologue volcanologue sismologue botaniste ornithologue paléontologue philosophe bourgmestre échevin échevine maraîcher maraîchère céréalier apiculteur apicultrice berger bergère  sénéchal curé vicaire aumônier concierge gardien-chef plombier électricien menuisier mécanicien mécanicienne coiffeur coiffeuse serveur serveuse caissier caissière aide-soignant aide-soignante sage-femme kinésithérapeute dentiste opticien comptable auditeur auditrice stagiaire apprenti apprentie bénévole sauveteur secouriste guide alpiniste randonneur plongeur homologue armateur`),
  officeShape: /(logue|logiste|graphe|iste)$/,
  determiners: words("le la l' les un une son sa ses leur notre mon ma ce cette du au des aux d' de selon"),
  qualifiers: words('ex'),
  members: words('membre'),
  officeLinks: words('chez pour'),
  officeStops:
    words(`a ont est sont était étaient qui que qu' dont où mais ou car donc si pour avec selon dans par sur sous vers chez après avant contre depuis pendant
    dit déclaré affirmé annoncé indiqué expliqué estimé ajouté précisé assuré souligné rappelé jugé lancé raconté confié reconnu comme être été avoir il elle ils elles on nous vous je ne n' se s' lorsque quand alors aurait auraient avait avaient aurait sera seront serait seraient peut pourrait doit devrait va vont veut fait faisait vient reste n'`),
  bodies: new Set([
    ...internationalBodies,
    ...words(`académie administration aéroport agence alliance amicale armée assemblée association assurance assurances atelier autorité banque bibliothèque
    bourse brigade bureau cabinet caisse canal centrale centre cercle chambre chu cinémathèque cité club coalition collectif collège comité commissariat commission communauté compagnie
    confédération conférence congrès conseil consortium conservatoire coopérative cour croissant croix croix-rouge département direction école éditions  électricité entente
    établissement état-major eurogroupe faculté fc fédération fondation fonds force forces forum front garde intersyndicale météo sûreté gendarmerie gouvernement groupe groupement haut-commissariat haute autorité
    hôpital hôtel inspection institut institution journal jeunesses laboratoire laboratoires librairie ligue lycée mairie maison mission ministère mouvement musée mutuelle nations observatoire office
    olympique ong opéra orchestre ordre organisation organisme parlement parquet parti patronat police pôle préfecture racing radio rassemblement rectorat régie
    région république réseau réunion sénat service services société sporting stade syndicat télé télévision théâtre transports tribunal trésor tv union université usine zoo as rc us ac sc ca cs
    courrier dépêche gazette écho échos voix tribune éclair éclaireur quotidien messager éveil réveil télégramme républicain indépendant nouvelles presse feuille clairon patriote
    forges aciéries brasseries laiteries papeteries moulins manufacture manufactures verreries fonderies filatures tanneries autocars chocolaterie brasserie papeterie fromagerie cristallerie transport stock bourse haras festival fédérale alliance initiative programme secrétariat comptoir fabrique chantiers ateliers usines établissements galeries caisse crédit messageries secours médecins reporters film films productions pictures records real muséum`),
  ]),
  civicBodies: words(''),
  closingBodies: words(''),
  lowerBodies:
    words(`ministère université tribunal préfecture sous-préfecture fondation fédération confédération cour parquet institut académie observatoire rectorat
    hôpital musée lycée collège chambre syndicat ligue association conseil laboratoire secrétariat théâtre opéra`),
  things: words(
    'accord accords traité convention constitution loi code article coupe championnat marathon mondial mondiaux euro tour tournoi grand-prix prix oscar césar jeux jo festival fête guerre révolution bataille opération plan pacte protocole',
    'charte journée journées exposition salon open masters roland-garros biennale traités directive brexit printemps concile bible coran évangile renaissance shoah libération armistice lion ours palme ballon mostra',
  ),
  unions: words('fédération confédération'),
  portfolios: words(
    'ministre ministres ministère ministères secrétaire garde chargé chargée portefeuille commissaire commission',
  ),
  dotted: words('st ste'),
  bodyNouns:
    words(`employeur observatoire groupe constructeur distributeur parti banque société entreprise firme compagnie géant opérateur fabricant équipementier  assureur laboratoire syndicat
    association ong organisation fondation chaîne radio télévision quotidien hebdomadaire mensuel magazine journal site plateforme réseau start-up startup jeune pousse cabinet agence
    club équipe mouvement collectif centrale consortium fonds holding filiale marque enseigne  avionneur motoriste sidérurgiste énergéticien pétrolier transporteur hébergeur studio
    milice rébellion groupuscule institut université école hôpital centre usine coopérative mutuelle fédération ligue franchise média médias voyagiste   cimentier maison-mère chantiers chantier concurrent concurrente armateur brasseur papetier promoteur exploitant croisiériste
    câblo-opérateur tour-opérateur sous-traitant prestataire conglomérat chocolatier semencier horloger lunetier armement groupement régulateur voyagiste`),
  firmNouns: words(
    'action actions rachat acquisition actionnaire actionnaires actionnariat filiale filiales rival concurrent concurrente pdg dg titre capital bénéfices obligations',
  ),
  firmLinks: words("de d' du"),
  staffNouns: words(''),
  thingRelatives: words(''),
  thingOwners: words(''),
  thingPronouns: words(''),
  tellingVerbs: words(''),
  tellingLinks: words('à au'),
  stateNouns: words(''),
  societies: words('amis amies enfants fils filles frères sœurs mères pères compagnons veilleurs gardiens citoyens femmes'),
  topicBodies: words(''),
  topicLinks: words(''),
  fields: words(''),
  works: words(
    'film roman album documentaire chanson pièce spectacle tableau navire bateau voilier cargo paquebot chalutier ferry pétrolier vraquier remorqueur catamaran trimaran frégate sous-marin opération tempête ouragan cyclone typhon médicament fusée satellite sonde missile télescope application logiciel',
  ),
  placeOwners: words(''),
  adjectiveShape:
    /(al|ale|ales|aux|iens?|iennes?|ais|aises?|ois|oises?|iques?|ifs?|ives?|aires?|[oa]l?[vp]in(?:e?s?)|gères?|éens?|éennes?|ains?|aines?|els?|elles?|iers?|ières?|istes?|unies?|unis?|suprêmes?|publics?|publiques?|civils?|libres?|rouges?|verts?|vertes?|russes?|britanniques?|allemande?s?|espagnole?s?|supérieure?s?|maritimes?)$/,
  placeWords:
    words(`mont mer lac île îles golfe baie cap port val vallée plateau désert forêt col pic fleuve rivière canal détroit place rue avenue boulevard quai pont gare saint sainte
    péninsule archipel océan côte pointe château palais stade halle parc jardin tour villa fort citadelle cathédrale basilique abbaye moulin ferme bois zénith arena aréna`),
  placeNouns:
    words(`au-dessus au-dessous au-delà près loin proximité environs alentours abords faubourgs lisière périphérie ville village commune quartier région province oblast département district canton comté état îlot île îles archipel péninsule lac mer rivière fleuve vallée mont massif
    glacier désert forêt golfe baie détroit port capitale métropole banlieue localité bourgade bourg hameau arrondissement préfecture territoire frontière république royaume station
    piscine gymnase médiathèque salle square résidence lotissement cité carrière mine chapelle aérodrome bassin étang marais grotte cascade gouffre sentier chemin impasse allée rond-point halle cinéma parking mosquée synagogue temple phare digue
    aéroport gare prison stade plage col volcan barrage centrale camp parc rue avenue boulevard place quai pont agglomération crue large nord sud est ouest côte côtes rive littoral plaine caserne paroisse église cathédrale abbaye hippodrome circuit zone site usine sous-préfecture camping domaine vignoble campus refuge marché cimetière tunnel viaduc échangeur écluse palais`),
  placePrepositions: new Map([
    ['à', 2.5],
    ['en', 4],
    ['dans', 1.5],
    ['vers', 1],
    ['depuis', 1],
    ['près', 1.5],
    ['la', 0.5],
    ['le', 0.3],
    ["l'", 0.3],
  ]),
  placeShape:
    /^(saint|sainte|port|mont|val|château|villers|haut|haute|bas|basse)-|-(sur|en|sous|lès|les|la|le|et)-|(ville|stan|land|bourg|burg|grad|érie|anie|quie|ovie|onie|mouth|nord|-sud|-est|-ouest)$/,
  articles: words("le la l' les du des au aux d'"),
  pluralVerbs: words(''),
  personRelatives: words(''),
  sayingVerbs:
    words(`dit déclare déclaré affirme affirmé annonce annoncé indique indiqué explique expliqué estime estimé ajoute ajouté précise précisé assure assuré souligne souligné rappelle rappelé juge
    jugé lance lancé raconte raconté confie confié reconnaît reconnu résume résumé prévient prévenu insiste insisté soupire glisse glissé poursuit poursuivi conclut conclu dénonce dénoncé salue salué promet promis
    regrette regretté répond répondu note noté observe constate constaté martèle martelé renchérit souffle tranche plaide plaidé tempère nuance réagi réagit savouré rapporte rapporté détaille détaillé admet admis`),
  ageWords: words('ans'),
  openers:
    words(`le la les l' un une des du de d' au aux à en dans pour par sur sous avec sans chez vers entre contre depuis pendant après avant dès jusqu' selon malgré outre parmi voici voilà
    il elle ils elles on je j' tu nous vous ce c' cela ça ceci cet cette ces celui celle ceux celles qui que qu' quoi dont où quand comment pourquoi combien quel quelle quels quelles
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs y ne n' se s' me m' te t' si s'il et ou mais donc or ni car comme lorsque lorsqu' puisque puisqu' quoique tandis alors ainsi aussi
    auparavant cependant toutefois néanmoins pourtant enfin ensuite puis d'abord désormais aujourd'hui hier demain demain ici là ailleurs déjà encore toujours jamais souvent parfois bientôt
    tout toute tous toutes chaque plusieurs certains certaines quelque quelques aucun aucune nul autre autres même mêmes tel telle plus moins très trop assez peu beaucoup près loin environ quasiment presque seul seule seuls seules
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille premier première deuxième troisième dernier dernière
    côté face grâce faute suite fin début mi hors sauf afin bien mal mieux pire oui non merci bonjour attention reste restent vient interrogé interrogée interrogés questionné contacté contactée contactés contactées joint jointe sollicité sollicitée
    né née fondé fondée fondés créé créée créés lancé lancée élu élue nommé nommée âgé âgée arrivé arrivée placé placée mené menés menée situé située publié publiée adopté adoptée prévu prévue présent présente absent composé accusé accusée condamné condamnée soupçonné
    est était sont seront sera fut a ont avait avaient aura doit peut faut fait faire être avoir quant ici-bas lundi mardi mercredi jeudi vendredi samedi dimanche
    résultat objectif conséquence preuve raison cause signe exemple question réponse problème idée constat verdict bilan rappel pas rien personne quiconque tant autant dehors dedans devant derrière durant moyennant concernant suivant
    récemment actuellement initialement finalement notamment également évidemment heureusement malheureusement parallèlement officiellement concrètement globalement précisément seulement visiblement apparemment inversement
    vu attendu poursuivi poursuivie sorti sortie parti partie venu venue passé passée devenu devenue issu issue relégué battu vainqueur leader ministère gouvernement président police justice mairie opposition direction`),
  never: words(`néolithique paléolithique mésolithique jurassique crétacé antiquité renaissance moyen-âge
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    gmt utc noël pâques toussaint ramadan dieu état monsieur madame mesdames messieurs internet covid covid-19 sida tgv tva pib rsa smic bac ter rer vtc suv ulm gpl gnl led ogm cdi cdd vih adn cv rtt sms pdf gps tnt pma gpa lgbt ivg hlm irm ia co2
    russe russes français française françaises américain américaine américains allemand allemande allemands britannique britanniques anglais anglaise italien italienne italiens espagnol espagnole espagnols
    ukrainien ukrainienne ukrainiens chinois chinoise japonais japonaise coréen coréens européen européenne européens israélien israélienne israéliens palestinien palestinienne palestiniens iranien iraniens
    syrien syriens irakien irakiens turc turcs turque grec grecs grecque belge belges suisse-romand canadien canadiens africain africains algérien algériens marocain marocains tunisien tunisiens
    juif juifs juive arabe arabes kurde kurdes musulman musulmans catholique catholiques chrétien chrétiens parisien parisiens nord-coréen nord-coréens sud-coréen sud-coréens tchétchène afghan afghans indien indiens bleus
    ${inflect('norvég haït brésil armén géorg vénézuél colomb chil péruv boliv équator uruguay paraguay jordan saoud éthiop tanzan austral cambodg malais autrich égypt ital algér tunis iran syr irak ind canad alban bosn mauritan nigér nord-corén californ sicil vénit lib ukrain indonés ivoir ', 'ien ienne iens iennes')}
    ${inflect('polon finland island irland écoss holland néerland thaïland portug japon sénégal cameroun congol gabon soudan rwand ougand togol liban pakistan népal new-york lyonn marseill taïwan', 'ais aise aises')}
    ${inflect('dan suéd hongr gall chin luxembourg québéc bruxell genev zurich lill', 'ois oise oises')}
    ${inflect('europ cor ghan nord-cor sud-cor', 'éen éenne éens éennes')}
    ${inflect('afric améric mexic cub maroc roum dominic sud-afric nord-améric sud-améric latino-améric toulous', 'ain aine ains aines')}
    ${inflect('croate serbe slovène slovaque tchèque bulgare kosovar turkmène ouzbek kazakh kirghize azerbaïdjanais monténégrin lituanien letton lettone estonien monégasque malgache chypriote birman birmane afghane philippin yéménite koweïtien qatari qatarien émirati omanais', '- s')}
          internautes rn° art ndlr i ii iii iv vi vii viii ix xi xii xiv xv xvi xix xx xxi ${inflect('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi', 'e è ème')} etc a république etats églises etat cfa`),
  peopleShape:
    /(ais|aises|ois|oises|iens?|iennes?|éens?|éennes?|ains|aines|ands|andes|ols|oles|ques|ins|ites|iotes|otes|ards|enne|és)$/,
  pluralArticles: words(
    'les des aux ces deux trois quatre cinq six sept huit neuf dix vingt trente cent mille nombreux jeunes certains plusieurs nos vos leurs',
  ),
  organisations,
  places,
  titleNouns:
    words(`film livre roman album série documentaire chanson pièce spectacle émission revue tableau œuvre titre intitulé intitulée baptisé baptisée surnommé surnommée dit dite devise slogan
    opération programme projet exposition ouvrage essai bd recueil nommé nommée appelé appelée navire bateau voilier cargo paquebot chalutier ferry`),
  pairing: words('et and'),
  paired: words('ministère'),
  infinitive: /(er|ir|oir|re)$/,
  adjectives: /^$/,
  kin: words(
    'fils fille épouse époux mari veuve veuf frère sœur mère père neveu nièce cousin cousine oncle tante compagnon compagne ami amie voisin voisine',
  ),
  placeOffices: words(
    'maire curé natif native préfet préfète évêque archevêque député députée sénateur sénatrice habitant habitante habitants procureur procureure roi reine bourgmestre maires préfets',
    'joueurs joueuses pompiers commerçants agriculteurs élus riverains pêcheurs viticulteurs supporteurs supporters écoliers collégiens lycéens',
    'footballeurs footballeuses handballeurs handballeuses volleyeurs volleyeuses basketteurs basketteuses rugbymen hockeyeurs hockeyeuses',
  ),
  doing: words(
    'a avait aura est était sera va doit peut veut compte aurait auraient ont avaient sont étaient seront vont peuvent doivent serait pourrait devrait',
  ),
  compoundTails: words(''),
  placeTails: words(''),
  sourceNouns: words(''),
  sourceLinks: words(''),
  workPrepositions: words('chez'),
  runVerbs: words(''),
  agentLinks: words(''),
  bodyPrepositions: words('chez selon'),
  tradeShape: /(eur|euse|rice|er|ère|ien|ienne|iste|logue)$/,
  premodified: false,
  peopleEndings: 'ien ienne iens iennes éen éenne ais aise ois oise ain aine'.split(' '),
};
