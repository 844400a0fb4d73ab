import { internationalOrganisations } from './international.js';
import type { Language } from './language.js';
import type { TimeUnit } from './shape/dates.js';
import { und } from './und.js';
import { gendered, inflect, named, phrases, ranks, values, words } from './words.js';

const AR = 'ó aron a an aba aban ado ando ar ará arán aría';
const ER_IR = 'ió ieron e en ía ían ido iendo er ir erá irá';

/** Spanish, at a modest level: what it leaves out is as in a language that is not known. */
export const es: Language = {
  code: 'es',
  elisions: words(''),
  endings: words(''),
  functionWords: words(`
    el la los las un una de del y en al que por con para no se es son fue su sus lo como más este esta ha han pero también dijo sin sobre entre
  `),
  numbers: {
    ...und.numbers,
    decimal: ',',
    cardinals: values(
      'un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15',
      'dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25',
      'treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90',
    ),
    scales: values(
      'cien=100 ciento=100 doscientos=200 doscientas=200 quinientos=500 mil=1e3 millón=1e6 millones=1e6 billones=1e12',
    ),
    loneScales: words('cien mil doscientos doscientas quinientos'),
    joiners: words('y'),
    articles: words('un una'),
    collectives: values('decena=10 docena=12 quincena=15 veintena=20 treintena=30 centenar=100 millar=1000'),
    ofs: words('de'),
    pluralScales: values('decenas=10 docenas=12 centenares=100 cientos=100 miles=1e3 millones=1e6'),
    quantifiers: words('varios varias unos unas los las'),
    loneVague: true,
    denominators: values('tercio=3 tercios=3 cuarto=4 cuartos=4 quinto=5 quintos=5 décimo=10'),
    halfShares: words('mitad'),
  },
  figures: {
    ...und.figures,
    currencies: named(
      'euro=EUR euros=EUR dólar=USD dólares=USD libra=GBP libras=GBP yenes=JPY pesos=peso peso=peso francos_suizos=CHF céntimos=céntimo',
    ),
    percents: named('por_ciento=% punto=point puntos=point puntos_porcentuales=point'),
    measures: named(`
      kilómetro=kilometer kilómetros=kilometer metro=meter metros=meter centímetros=centimeter kilómetros_cuadrados=square-kilometer
      metros_cuadrados=square-meter hectárea=hectare hectáreas=hectare litro=liter litros=liter kilo=kilogram kilos=kilogram tonelada=tonne
      toneladas=tonne grados=degree
    `),
    durations: named(`
      año=year años=year mes=month meses=month semana=week semanas=week día=day días=day hora=hour horas=hour minuto=minute minutos=minute siglos=century
    `),
    references: words('artículo artículos página páginas número capítulo línea'),
    clockAfter: words('gmt'),
    betweens: words('entre'),
    betweenLinks: words('y'),
    fromWords: words('de'),
    rangeLinks: words('a'),
    ratioOfs: words('de del'),
    sureShares: words('mitad'),
    hedges: phrases(
      'al menos,más de,cerca de,unos,unas,casi,menos de,alrededor de,en torno a,hasta,aproximadamente,por lo menos',
    ),
    looseCollectives: true,
    of: 'de',
    stops: words(`
      el la los las un una unos unas de del al a en y o pero que quien cuyo donde para por sobre bajo con sin desde hasta entre contra según tras durante ante
      yo él ella ellos ellas se le les lo su sus este esta estos estas ese esa es son era eran fue fueron será ha han había habían hay tiene tienen tenía puede
      pueden debe deben va van más menos muy también así ya todavía siempre nunca no sí si cuando mientras aunque como dos tres cuatro cinco seis siete ocho
      nueve diez mil millón millones lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
      noviembre diciembre
    `),
    determiners: words('el la los las un una unos unas este esta estos estas su sus'),
    ofs: words('de del'),
    plural: /s$/,
    conjunctions: words('que y o pero si donde cuando'),
    prepositions: words('en a por para con sin desde hasta sobre tras durante según'),
  },
  dates: {
    ...und.dates,
    months: ranks(
      'enero ene',
      'febrero feb',
      'marzo mar',
      'abril abr',
      'mayo may',
      'junio jun',
      'julio jul',
      'agosto ago',
      'septiembre setiembre sept',
      'octubre oct',
      'noviembre nov',
      'diciembre dic',
    ),
    shortMonths: words('ene feb mar abr may jun jul ago sept oct nov dic'),
    weekdays: ranks('lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'),
    ofMonth: words('de'),
    ofYear: words('de del'),
    units: new Map<string, TimeUnit>([
      ['semana', 'week'],
      ['mes', 'month'],
      ['trimestre', 'quarter'],
      ['semestre', 'half'],
      ['año', 'year'],
    ]),
    shiftsAfter: new Map([
      ['pasado', -1],
      ['pasada', -1],
      ['próximo', 1],
      ['próxima', 1],
    ]),
    days: values('anteayer=-2 ayer=-1 hoy=0 mañana=1'),
    yearLeads: words('en desde año'),
    pluralEndings: /s$/,
    past: words('fue fueron ha han había estaba era pasado pasada hizo'),
    future: words('será serán próximo próxima prevé previsto prevista'),
    pastEndings: ['ó', 'aron', 'ieron', 'aba', 'ía'],
    futureEndings: ['ará', 'erá', 'irá', 'arán', 'erán', 'irán'],
  },
  layout: {
    bylines: ['por', 'de nuestro corresponsal', 'de nuestra corresponsal', 'enviado especial', 'enviada especial'],
    placePrepositions: words('en a desde'),
    nameParticles: words('de del la las los el y'),
    jobs: words('corresponsal enviado enviada periodista redactor redactora redacción'),
    published: ['publicado', 'publicada'],
    updated: ['actualizado', 'actualizada', 'última actualización'],
    timeWords: words('el la a las los de del h horas min lectura'),
    labels: [
      'entrevista',
      'reportaje',
      'opinión',
      'análisis',
      'política',
      'economía',
      'sociedad',
      'internacional',
      'deportes',
      'cultura',
    ],
    pointers: ['lea también', 'leer más', 'lee también', 'más información'],
    tags: ['foto', 'fotos', 'vídeo', 'fuente', 'contacto'],
    notices: ['suscríbete', 'publicidad'],
    credits: words('foto fotografía'),
    notes: ['con información de'],
    thanks: [],
    whereabouts: [],
    withs: words('con'),
  },
  sentences: {
    titles: words('sr sra srta dr dra d dña gral lic ing prof mons'),
    inner: words('art núm pág págs vol cap cf p ej aprox tel av avda'),
    closing: words('etc cía inc corp ltd'),
    starters: words(`
      el la los las un una unos unas este esta estos estas él ella ellos ellas se y pero o si cuando aunque así en por para con sin desde hasta sobre tras según
      su sus no lo al del más también además mientras durante ante como tras dos tres
    `),
    calendar: words(`
      lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gmt
    `),
    lettered: words('vitamina plan grupo hepatitis categoría clase'),
  },
  speech: {
    ...und.speech,
    verbs: words(`
      ${inflect('declar afirm asegur señal indic manifest lament critic denunci destac subray record anunci precis coment confes reclam rechaz contest cont aclar', AR)}
      ${inflect('apunt explic inform opin acus calific consider celebr reiter zanj relat exclam matiz argument alert apost valor augur revel pregunt tach', AR)}
      ${inflect('respond advirt insist defend recog promet ped añad admit', ER_IR)}
      dijo dice dicho dijeron dicen diciendo decir advierte advirtió advertido pidió pide reconoció reconoce añade sostuvo sostiene sostenido mantuvo mantiene
      cuenta contó muestra mostró cree creyó siente sintió escribió escribe tuiteó concluyó concluye
    `),
    lightVerbs: words(''),
    reportNouns: words(''),
    auxiliaries: words('ha han había habían es son era fue fueron está están habría'),
    according: ['según', 'en opinión de', 'a juicio de', 'a juicio del', 'en palabras de', 'en palabras del'],
    passedOn: words(''),
    mute: words(''),
    manShape: /^$/,
    womanShape: /^$/,
    becoming: words(''),
    possessives: words('su sus'),
    quoters: words('citando'),
    texts: words(''),
    ownWords: [],
    weakAccording: ['para'],
    pronouns: gendered({ m: words('él'), f: words('ella'), p: words('ellos ellas') }),
    antecedents: new Map(),
    clitics: words('se le les lo la los las me nos ya también'),
    determiners: gendered({
      m: words('el un este ese'),
      f: words('la una esta esa'),
      p: words('los las unos unas estos estas varios varias algunos algunas sus dos tres muchos'),
      any: words('su'),
    }),
    demonstrative: words('este esta'),
    impersonal: words(''),
    dummies: words(''),
    hearsay: words(''),
    definite: words('el la este esta'),
    anaphors: words('último última'),
    premodifiers: words('último última nuevo nueva primer primera antiguo antigua joven gran'),
    pastShape: /$^/,
    nearAnaphors: words('ministro ministra presidente presidenta'),
    peopleShape: /$^/,
    indefinite: words('un una unos unas varios varias algunos algunas dos tres muchos'),
    links: words('de del'),
    prepositions: words(
      'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras como',
    ),
    conjunctions: words('que quien quienes donde cuando mientras aunque porque si pero y e o como cuyo cuya'),
    relatives: words('que quien quienes cuyo cuya'),
    objectRelatives: words(''),
    coordinators: words('y e o pero'),
    and: words('y e'),
    adverbs: words(
      'ayer hoy mañana también ya además así entonces después luego no muy lunes martes miércoles jueves viernes sábado domingo',
    ),
    works: words(
      'película libro novela disco álbum canción revista diario periódico documental serie obra programa operación proyecto lema título palabra término',
    ),
    groupNouns: words(''),
    modals: words('debe deben puede pueden va van hay'),
    insertions: ['por su parte'],
    citing: words('palabra palabras término términos'),
    naming: words(
      'llamado llamada denominado denominada apodado apodada bautizado bautizada titulado titulada conocido conocida',
    ),
    genders: gendered({ m: words('sr don d señor'), f: words('sra srta doña dña señora') }),
    titleOffices: new Map(),
    nounForms: words('cuenta muestra critica denuncia anuncia record'),
    mannerShape: /mente$/,
    gerundShape: /(?:ndo|[aei]r)$/,
    presentShape: /^$/,
    people: words(
      'gobierno oposición policía vecino vecina portavoz fuente fuentes testigo hombre mujer sindicato partido ministerio',
    ),
    latter: words(''),
    groups: words('policía ejército gobierno partido sindicato oposición'),
    passives: words('es son era fue fueron sido'),
    agents: words('por'),
    dropsPronouns: true,
  },
  names: {
    ...und.names,
    particles: words('de del la las los y'),
    connectors: words('de del para'),
    titles: words('sr sra srta don doña dr dra d dña señor señora'),
    abbreviatedTitles: words('sr sra srta dr dra d dña gral'),
    offices: words(`
      presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria alcalde alcaldesa diputado diputada senador senadora
      gobernador gobernadora director directora portavoz jefe jefa general coronel capitán juez jueza fiscal abogado abogada profesor profesora doctor doctora
      entrenador entrenadora jugador jugadora escritor escritora periodista economista investigador investigadora rey reina príncipe candidato candidata
      consejero consejera comisario comisaria líder embajador embajadora vecino vecina
    `),
    determiners: words('el la los las un una su del al'),
    qualifiers: words('ex'),
    members: words('miembro'),
    officeLinks: words('en para'),
    officeStops: words('que quien y o pero con en por para sobre según desde hasta tras ha han fue es son dijo declaró afirmó'),
    bodies: words(`
      ministerio gobierno ayuntamiento universidad banco instituto partido tribunal consejo comisión congreso senado federación asociación fundación agencia
      policía guardia parlamento unión organización club real
    `),
    lowerBodies: words('ministerio ayuntamiento universidad tribunal instituto'),
    bodyNouns: words('empresa grupo compañía banco partido sindicato club asociación organización equipo constructora'),
    placeWords: words('río mar monte isla islas san santa puerto ciudad villa'),
    placeNouns: words('ciudad pueblo provincia región país isla municipio barrio comarca'),
    placePrepositions: new Map([
      ['en', 3],
      ['desde', 1],
      ['hacia', 1],
    ]),
    articles: words('el la los las del al'),
    sayingVerbs: words(
      'dijo dice declaró afirma afirmó aseguró asegura señaló señala explicó explica añadió añade indicó indica anunció advirtió',
    ),
    ageWords: words('años'),
    openers: words(`
      el la los las un una unos unas este esta estos estas él ella ellos ellas se y pero o si cuando aunque así en por para con sin desde hasta sobre tras según su
      sus no lo al del más también además mientras durante ante como dos tres cuatro cinco nadie todo todos
    `),
    never: words(`
      enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
    `),
    pluralArticles: words('los las unos unas'),
    organisations: new Set([...internationalOrganisations, ...words('onu otan ue oms fmi efe')]),
    titleNouns: words(
      'película libro novela disco revista serie programa operación llamado llamada denominado apodado apodada titulado titulada',
    ),
  },
  summary: {
    ...und.summary,
    acts: words(`
      acuerdo acusa acusó anuncia anunció aprobó aprueba cierre condenado condenó decidió decisión denunció detenido detenidos dimisión
      exige exigió firmó huelga investigación juicio multa ordenó prohibió prometió rechaza rechazó recurso reclama renunció sentencia suspendió votó
    `),
    harm: words(
      'muerto muertos muerta muertas muerte fallecido fallecidos herido heridos víctimas desaparecidos daños pérdidas evacuados',
    ),
    costs: words('coste costes costo costará presupuesto precio precios gasto gastos deuda financiación'),
    sides: words(
      'oposición sindicato sindicatos abogado abogada defensa partido diputado diputada senador asociación federación',
    ),
    background: words(''),
    standing: [],
    stopWords: words(`
      el la los las un una unos unas de del al a en y o que por para con sin sobre se su sus es son fue ha han no lo como más pero este esta entre también dijo según
    `),
    backward: words('él ella ellos ellas esto eso pero además también entonces así después luego sin'),
    determiners: words('este esta estos estas ese esa esos esas su sus'),
    timeNouns: words('lunes martes miércoles jueves viernes sábado domingo semana mes año mañana tarde noche'),
    backwardPhrases: ['sin embargo', 'por otra parte', 'en cambio', 'por su parte', 'no obstante', 'de hecho'],
  },
};
