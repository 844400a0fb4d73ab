import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.js';

const speakersOf = (text: string, language: string): (string | undefined)[] =>
  readArticle(text, { language }).quotes.map((quote) => quote.speaker?.name);

describe('in French the speaker is found', () => {
  test.each([
    ['after the quote', '« Nous partons », a déclaré Anna Kovel devant la presse.', 'Anna Kovel'],
    ['after a verb in the present', '« Nous partons », souffle Anna Kovel.', 'Anna Kovel'],
    ['after a reflexive verb', "« Nous partons », s'est félicitée Anna Kovel.", 'Anna Kovel'],
    ['after what the verb governs', '« Nous partons », a déclaré mardi 3 mars à la presse Anna Kovel.', 'Anna Kovel'],
    ['after an office', '« Nous partons », a déclaré la ministre des Armées, Anna Kovel.', 'Anna Kovel'],
    ['after a lone office', '« Nous partons », a déclaré la ministre Anna Kovel, 51 ans.', 'Anna Kovel'],
    ['before the quote', 'Anna Kovel a déclaré : « Nous partons. »', 'Anna Kovel'],
    ['before an apposition', 'Anna Kovel, ministre des Armées, a déclaré que « la ville » partait.', 'Anna Kovel'],
    ['before a relative clause', 'Anna Kovel, qui vit à Velmont, se dit « fatiguée ».', 'Anna Kovel'],
    ['in the middle', '« Nous partons », a dit Anna Kovel, « mais nous reviendrons ».', 'Anna Kovel'],
    ['by "selon"', 'Selon Anna Kovel, le pont est « un danger ».', 'Anna Kovel'],
    ['by "d\'après"', "Le pont est « un danger », d'après Anna Kovel.", 'Anna Kovel'],
    ['by "pour"', 'Pour Anna Kovel, le pont est « un danger ».', 'Anna Kovel'],
    ['by a colon alone', "Interrogée à Velmont, Anna Kovel s'est montrée prudente : « Nous verrons bien. »", 'Anna Kovel'],
    ['by a participle', '« Nous partons », a dit Anna Kovel, dénonçant « un abandon ».', 'Anna Kovel'],
    ['not in the owner of a noun', "« Nous partons », a dit l'avocat de Karim Seddik, Me Anna Kovel.", 'Anna Kovel'],
    ['not in whom the verb is about', 'Anna Kovel a accusé Karim Seddik de « mensonge ».', 'Anna Kovel'],
    ['at the end of the sentence', 'Le pont est "un danger" pour la ville, a estimé Anna Kovel.', 'Anna Kovel'],
    ['after a verb that makes another say', '« Nous partons », lui a fait remarquer la ministre, Anna Kovel.', 'Anna Kovel'],
    ['right after an acronym', "« Nous partons », a déclaré à l'AFC Anna Kovel.", 'Anna Kovel'],
    ['beside who passes it on', "Anna Kovel estime, d'après la radio, que le pont est « un danger ».", 'Anna Kovel'],
    ['before what else they did', 'Anna Kovel, déplorant « un abandon », a quitté la salle.', 'Anna Kovel'],
    ['after an apposition that opens with a people', '« Nous partons », a dit la ministre, la Danoise Anna Kovel.', 'Anna Kovel'],
    [
      'by another name of the office',
      "Le président Karl Morin est venu. « Nous partons », a dit le chef de l'État.",
      'Karl Morin',
    ],
    ['after a participle, by its agent', 'La loi, jugée « intenable » par Anna Kovel, est retirée.', 'Anna Kovel'],
    ['after "décrite comme"', 'Une mesure décrite comme « absurde » par Anna Kovel.', 'Anna Kovel'],
    ['after "contre" inside the marks', '« Ils votent contre les écoles, contre les éleveurs », a dit Anna Kovel.', 'Anna Kovel'],
    ['by a stressed pronoun', 'Karl Morin est jugé lundi. Lui évoque un mégot et « un trou noir ».', 'Karl Morin'],
    ['by "intéressé"', "Anna Kovel a été saisie. Contactée, l'intéressée « ne confirme ni n'infirme ».", 'Anna Kovel'],
    ['by an office before a verb', 'Octave Ressin a 81 ans. Le cinéaste reçoit chez lui : « Je suis fatigué. »', 'Octave Ressin'],
    [
      'right before the marks, behind a colon',
      "Même avis du côté de l'opposition : pour Anna Kovel, « c'est une faute ».",
      'Anna Kovel',
    ],
    ['below, in a line of its own', 'Le village est coupé.\n« Les digues ont tenu. »\nAnna Kovel, hydrologue', 'Anna Kovel'],
    ['by another word for the rank', 'Le colonel Karl Morin est venu. « Nous partons », a dit l’officier.', 'Karl Morin'],
    ['by what they have become', 'Anna Kovel est devenue capitaine. Sa capitaine est fière : « Nous partons. »', 'Anna Kovel'],
    ['and not in whom they own', 'Anna Kovel est arrivée. Son père est maçon. « Je pars », dit-elle.', 'Anna Kovel'],
    [
      'however far their trade is told',
      'Karl Morin est mort. Morin peignait.\nIl lisait.\nIl dormait.\n« Je pars », disait le cinéaste.',
      'Karl Morin',
    ],
    [
      'by "cette"',
      "Selon une source policière, rien n'est sûr. « Tout est à craindre », a ajouté cette source.",
      'une source policière',
    ],
    ['above a line of its own', 'Anna Kovel a ensuite déclaré :\n« Nous partons demain matin. »', 'Anna Kovel'],
  ])('%s: %s', (_, text, name) => {
    expect(new Set(speakersOf(text, 'fr'))).toEqual(new Set([name]));
  });

  test.each([
    ['a ministry', 'Le ministère des Transports a évoqué « une erreur ».', 'ministère des Transports'],
    ['an acronym', "L'ONU a appelé à « la retenue ».", 'ONU'],
    ['the opposition', "L'opposition juge le projet « intenable ».", "L'opposition"],
    ['somebody unnamed', "« C'est la panique », a confié un responsable sous couvert d'anonymat.", 'un responsable'],
    ['a source that nobody names', '« La route est fermée », a-t-on appris de source policière.', 'source policière'],
    ['a body whose words go on', 'L\'organisation "prend acte" de ces critiques.', "L'organisation"],
    ['a source', "« C'est la panique », a confié une source policière.", 'une source policière'],
    [
      'somebody unnamed, with a relative clause',
      'Un cadre du siège, qui a souhaité rester anonyme, se dit « usé ».',
      'Un cadre du siège',
    ],
    ['two who speak together', '« Nous partons », ont dit Anna Kovel et Karim Seddik.', 'Anna Kovel et Karim Seddik'],
  ])('%s can speak: %s', (_, text, name) => {
    expect(speakersOf(text, 'fr')).toEqual([name]);
  });
});

describe('in English the speaker is found', () => {
  test.each([
    ['behind what they say of others', 'Anna Kovel said both sides expected to settle “around four”.', 'Anna Kovel'],
    [
      'and not in what opens a sentence before',
      'On margins, she was cautious. “Prices rose,” Anna Kovel told reporters.',
      'Anna Kovel',
    ],
    ['behind the body of their office', '“We lost,” said Harbour manager Anna Kovel, the first to win.', 'Anna Kovel'],
    ['and not in whom they own', 'Anna Kovel watched. Her mother had worked there. “I still cried,” she said.', 'Anna Kovel'],
    ['by their own words', 'Anna Kovel said the union was told it was, in her words, “safe for a decade”.', 'Anna Kovel'],
    ['in no family', 'Anna Kovel has died. Her family said so. “A wall has no use,” she would say.', 'Anna Kovel'],
    [
      'before a verb that no table knows',
      'The Ostrel Association accepts that it fell but has called it “a plaster”.',
      'Ostrel Association',
    ],
    ['after a place', 'Speaking in Dalton, Ohio, Anna Kovel went after it, calling it “a shame”.', 'Anna Kovel'],
    ['of whoever calls a plan something', 'Anna Kovel called the plan “a declaration of war”.', 'Anna Kovel'],
    ['behind who is theirs', 'Rita Blake won. “She is brave,” said her coach, Anna Kovel.', 'Anna Kovel'],
    ['not in where it leads', 'Anna Kovel said the senator can “bring change” to Washington.', 'Anna Kovel'],
    ['after the quote', '"We are leaving," said Anna Kovel.', 'Anna Kovel'],
    ['after an office', '"We are leaving," said Defense Minister Anna Kovel on Tuesday.', 'Anna Kovel'],
    ['after the quote, before the verb', '"We are leaving," Anna Kovel told reporters.', 'Anna Kovel'],
    ['after the quote, with an apposition', '"We are leaving," Anna Kovel, the defense minister, said.', 'Anna Kovel'],
    ['before the quote', 'Anna Kovel said, "We are leaving."', 'Anna Kovel'],
    ['before an apposition', 'Captain Anna Kovel, a coastguard spokeswoman, praised the "calm" of all.', 'Anna Kovel'],
    ['in the middle', '"We are leaving," Anna Kovel said, "but we will be back."', 'Anna Kovel'],
    ['by "according to"', 'The bridge is "a danger," according to Anna Kovel.', 'Anna Kovel'],
    ['not in the owner of a noun', '"We are leaving," said Karim Seddik\'s lawyer, Anna Kovel.', 'Anna Kovel'],
    ['not in whom the verb is about', 'Anna Kovel called Karim Seddik "a coward" on Tuesday.', 'Anna Kovel'],
    ['at the end of the sentence', 'The bridge is "a danger" to the town, Anna Kovel said.', 'Anna Kovel'],
    ['by "asked"', '"Why now?" Anna Kovel asked.', 'Anna Kovel'],
  ])('%s: %s', (_, text, name) => {
    expect(new Set(speakersOf(text, 'en'))).toEqual(new Set([name]));
  });

  test.each([
    ['somebody unnamed', '"It is chaos," said a senior official who asked not to be named.', 'a senior official'],
    ['a plural', 'Critics called the plan "reckless".', 'Critics'],
    ['one of those just spoken of', 'Soldiers were angry. "It is a toy," said one.', 'one'],
    ['staff', 'Anna Kovel said staff felt "betrayed".', 'staff'],
  ])('%s can speak: %s', (_, text, name) => {
    expect(speakersOf(text, 'en')).toEqual([name]);
  });
});

describe('somebody named elsewhere', () => {
  test.each([
    ['by a pronoun', 'fr', 'Anna Kovel est arrivée mardi. « Nous partons », a-t-elle dit.', ['Anna Kovel']],
    ['by a surname', 'fr', 'La ministre Anna Kovel est arrivée. « Nous partons », a dit Mme Kovel.', ['Anna Kovel']],
    [
      'by the office told before',
      'fr',
      'La ministre des Armées, Anna Kovel, est arrivée. « Nous partons », a dit la ministre.',
      ['Anna Kovel'],
    ],
    [
      'by the office told after',
      'fr',
      '« Nous partons », a dit la ministre des Armées. Anna Kovel, ministre des Armées, est arrivée mardi.',
      ['Anna Kovel'],
    ],
    [
      'by a pronoun of the right gender',
      'fr',
      'Mme Anna Kovel a reçu M. Karim Seddik mardi. Karim Seddik est resté une heure. « Il faut partir », a-t-elle dit.',
      ['Anna Kovel'],
    ],
    ['by going on speaking', 'fr', '« Nous partons », a dit Anna Kovel. « Nous reviendrons. »', ['Anna Kovel', 'Anna Kovel']],
    [
      'by having taken the floor',
      'fr',
      'Anna Kovel a pris longuement la parole. « Nous partons. Nous reviendrons. »',
      ['Anna Kovel'],
    ],
    [
      'by "celle-ci", the last one named',
      'fr',
      'Karim Seddik sera reçu mardi par la ministre Anna Kovel. Celle-ci a promis un effort « au rendez-vous ».',
      ['Anna Kovel'],
    ],
    [
      'by a demonstrative after a source',
      'fr',
      'Selon le colonel Karim Seddik, plus de 400 pompiers sont engagés. « On avance », précise cet officier.',
      ['Karim Seddik'],
    ],
    [
      'by the noun of a body',
      'fr',
      'La préfecture de la Haute-Sarvanne a fermé la route. Le bilan « pourrait monter », prévient la préfecture.',
      ['préfecture de la Haute-Sarvanne'],
    ],
    ['by a noun that fits', 'fr', 'Anna Kovel a gagné la course. « Quelle journée », a soufflé la gagnante.', ['Anna Kovel']],
    ['by a demonstrative', 'fr', 'Anna Kovel vit à Velmont. « Je reste ici », dit cette ancienne institutrice.', ['Anna Kovel']],
    [
      'by a reporting clause without a quote',
      'en',
      'The bridge is old, Anna Kovel said. "It will fall," she added.',
      ['Anna Kovel'],
    ],
    ['by a pronoun in English', 'en', 'Anna Kovel arrived on Tuesday. "We are leaving," she said.', ['Anna Kovel']],
    [
      'by an office in English',
      'en',
      'Defense Minister Anna Kovel arrived on Tuesday. "We are leaving," the minister said.',
      ['Anna Kovel'],
    ],
    [
      'in the next paragraph',
      'en',
      '"We are leaving," said Anna Kovel.\n"We will be back. We always are."',
      ['Anna Kovel', 'Anna Kovel'],
    ],
  ])('%s', (_, language, text, names) => {
    expect(speakersOf(text, language)).toEqual(names);
  });

  test('is shown by the words of the sentence, or by the nearest naming before', () => {
    const text =
      'La ministre des Armées, Anna Kovel, est arrivée. « Nous partons », a dit Mme Kovel. « Adieu à tous », a-t-elle ajouté. « Enfin », a soufflé la ministre.';
    const { quotes } = readArticle(text, { language: 'fr' });
    expect(quotes.map(({ speaker }) => [speaker?.name, speaker?.text])).toEqual([
      ['Anna Kovel', 'Mme Kovel'],
      ['Anna Kovel', 'Mme Kovel'],
      ['Anna Kovel', 'la ministre'],
    ]);
  });
});

test('thousands of sentences about the same unnamed man are read', () => {
  expect(speakersOf(`${"L'homme parle. ".repeat(5000)}« Je ne sais rien », dit-il.`, 'fr')).toHaveLength(1);
});

describe('nobody is better than the wrong one', () => {
  test.each([
    [
      'a quotation without a word of who',
      'fr',
      'Une banderole pend au balcon du vieil hôtel. « Partez tous, et vite, sans rien dire. »',
    ],
    ['nobody in particular', 'fr', 'Anna Kovel est arrivée mardi. « Rien ne change », dit-on.'],
    [
      'the head of a body that is only named',
      'fr',
      "L'association Val Vert proteste. « Rien ne change », dit sa présidente. Anna Kovel est partie.",
    ],
    [
      'an office that nobody is known to hold',
      'fr',
      'Anna Kovel est arrivée mardi. Le préfet de Velmont est resté « sans voix ».',
    ],
    [
      'a thing with an adjective before it',
      'fr',
      'Pour Karim Seddik et pour Anna Kovel, rien ne presse. Le dernier rapport, remis en mars, évoquait « un risque modéré ».',
    ],
    ['a thing that somebody made', 'fr', 'Anna Kovel, auteure du rapport, est partie. Le rapport évoque « un risque modéré ».'],
    ['a thing just spoken of', 'fr', 'Anna Kovel a tranché. Cette décision brutale évoque « un abandon ».'],
    ['what anybody can read', 'fr', 'Anna Kovel a tranché mardi. Un écart « modeste mais constant », peut-on lire.'],
    [
      'a thing that a verb is said of',
      'en',
      'Anna Kovel left. The statement dropped a line. Traders at Osprey Capital said it was "a sign".',
    ],
  ])('%s: %s', (_, language, text) => {
    expect(speakersOf(text, language)).not.toContain('Anna Kovel');
  });

  test.each([
    [
      'the thing itself',
      'fr',
      'Anna Kovel a écrit au maire. Le dernier rapport évoquait « un risque modéré ».',
      ['Le dernier rapport'],
    ],
    [
      'the analysts and not their bank',
      'fr',
      'Pour les analystes de la banque Delorme, le prix est « élevé ».',
      ['les analystes de la banque Delorme'],
    ],
    [
      'who says it and not what was announced',
      'en',
      'Exporters were pleased: "A weak currency is oxygen for us," said Anna Kovel.',
      ['Anna Kovel'],
    ],
    [
      'the people of a body',
      'en',
      'Lawyers for the company, based in Ostrel, praised what they called "a good verdict."',
      ['Lawyers'],
    ],
    [
      'the body just spoken of',
      'fr',
      "Anna Kovel est partie.\nL'Inspection se veut prudente. « Rien n'est décidé », fait-elle savoir.",
      ['Inspection'],
    ],
    [
      'whom a relative clause follows',
      'en',
      'The club wants Karim Seddik, who told the paper he was "flattered, nothing more".',
      ['Karim Seddik'],
    ],
    [
      'who speaks, and not whose view was told',
      'fr',
      "L'idée est jugée faible par les associations : « Ce n'est pas sérieux », peste Anna Kovel.",
      ['Anna Kovel'],
    ],
    [
      'whom a possessive only introduces',
      'en',
      '"It was right," said Mayor Anna Kovel. Her deputy, Karim Seddik, resigned minutes after the vote, calling it "an act of cowardice".',
      ['Anna Kovel', 'Karim Seddik'],
    ],
    [
      'somebody unnamed who is nearer',
      'fr',
      "Anna Kovel est partie.\nNi l'OMS ni la chercheuse n'ont été consultées. « Rien n'a changé », regrette-t-elle.",
      ['la chercheuse'],
    ],
    ['who a pronoun only stresses', 'fr', 'La Ligue, elle, invoque « la stricte application du règlement ».', ['Ligue']],
    [
      'who does not share a view',
      'fr',
      "Un avis que ne partage pas Anna Kovel, gérante : « C'est de la folie douce », dit-elle.",
      ['Anna Kovel'],
    ],
    [
      'the subject and not the last one named',
      'fr',
      'Le grimpeur Karim Seddik a gagné. Il devance Lucas Meunier. « Quelle journée », a dit le vainqueur.',
      ['Karim Seddik'],
    ],
    [
      'one of a people',
      'en',
      'Karim Seddik praised the "calm" of all. The Frenchman called it "a gift".',
      ['Karim Seddik', 'Karim Seddik'],
    ],
    [
      'the subject of what is told of',
      'en',
      'Dana Lim left.\nAnna Kovel, who lives in Ostrel, said she had no idea. "It is a long drive," the 27-year-old said.',
      ['Anna Kovel'],
    ],
  ])('%s: %s', (_, language, text, names) => {
    expect(speakersOf(text, language)).toEqual(names);
  });
});

describe('words whose speaker stands around them', () => {
  test.each([
    ['who says so of themselves', 'fr', 'L’opérateur Kovelis s’est dit « profondément choqué » par ces propos.', ['Kovelis']],
    [
      'who adds it to what they recall',
      'fr',
      'Anna Kovel a rappelé que trois agents avaient témoigné en faveur de leur patron, « et pas un seul contre lui ».',
      ['Anna Kovel'],
    ],
    [
      'one of many of somebody’s',
      'en',
      'One of the company’s 10 biggest investors, who did not want to be named, said: “I would have left.”',
      ['One of the company’s 10 biggest investors'],
    ],
    [
      'a pronoun in the sentence before',
      'en',
      'Karl Morin arrived. He had seen doctors, who were pleased.\nAsked whether they could go, he laughed. "Both of us? Yes."',
      ['Karl Morin'],
    ],
    ['who is cited by a paper', 'fr', 'Le journal local, citant Anna Kovel, évoque « une dérive ».', ['Anna Kovel']],
    [
      'who is cited by an agency',
      'en',
      'The agency reported, citing a source close to the talks, that the deal was “all but done”.',
      ['a source close to the talks'],
    ],
    ['who judges, before the marks', 'fr', 'Le projet, qualifié par Anna Kovel de « fiasco », est suspendu.', ['Anna Kovel']],
    ['who accuses, before the marks', 'fr', 'Accusée par Anna Kovel de « brader le port », la ville se défend.', ['Anna Kovel']],
    [
      'who describes, before the marks',
      'en',
      'The reform, described by Anna Kovel as “unreadable”, will be revised.',
      ['Anna Kovel'],
    ],
    ['a body for whom it is so', 'fr', 'Un argument balayé par la CGT, pour qui « le carnet de commandes est plein ».', ['CGT']],
    [
      'who spoke before a glance around',
      'fr',
      '« C’est cher », dit Anna Kovel.\nDans son bureau, une carte de la mer. « Là, c’est fini. »',
      ['Anna Kovel', 'Anna Kovel'],
    ],
    ['a family in the present', 'en', 'In a statement, the victim’s family praised "a brave decision".', ['the victim’s family']],
    ['by a verb of reproach', 'fr', 'Anna Kovel reproche au maire « une faute ».', ['Anna Kovel']],
    [
      'whose clause the words belong to',
      'en',
      'But even as Anna Kovel claimed that “many got in trouble for less,” one of the lawyers said the cases differed.',
      ['Anna Kovel'],
    ],
    [
      'somebody unnamed who was brought in by "an"',
      'en',
      'Karl Morin and his wife were greeted by an organizer at the office. "You are the best," the organizer said.',
      ['an organizer'],
    ],
    [
      'in whose place nobody in particular speaks',
      'fr',
      'Au Syndicat des ports, on assure que « tout est prêt ».',
      ['Syndicat des ports'],
    ],
    ['chez whom one speaks', 'fr', 'Chez Kovelis, filiale d’un géant, on promet « un effort ».', ['Kovelis']],
    [
      'by a source right before the marks',
      'fr',
      'Les plaignants réclament, selon Anna Kovel, « dix euros par heure ».',
      ['Anna Kovel'],
    ],
    [
      'by a verb that is not said again',
      'fr',
      'Anna Kovel parle d’un « naufrage au ralenti », Karl Morin d’une « page blanche ».',
      ['Anna Kovel', 'Karl Morin'],
    ],
    [
      'of a plan that a participle describes',
      'fr',
      'Anna Kovel dénonce un dispositif « bricolé sur un coin de table ».',
      ['Anna Kovel'],
    ],
    ['past what is inserted', 'fr', 'Anna Kovel a au contraire jugé que le maire « s’était mis hors du jeu ».', ['Anna Kovel']],
    [
      'by "à l’entendre"',
      'fr',
      'Anna Kovel est là. « Nous cherchons », dit-elle. A l’entendre, tout est « en voie de progrès ».',
      ['Anna Kovel', 'Anna Kovel'],
    ],
    [
      'some of many',
      'fr',
      'Selon un sondage de l’institut Kovelis, un quart des habitants se disent « plutôt méfiants ».',
      ['un quart des habitants'],
    ],
    [
      'another of those just spoken of',
      'fr',
      'Anna Kovel rit. Une autre, qui attend devant la grille, hésite : « Nous verrons bien. »',
      ['Une autre'],
    ],
    [
      'who was sentenced, by "l’accusé"',
      'fr',
      'La cour a condamné Karl Morin à dix ans de prison pour le meurtre de son beau-frère, l’éleveur Ivan Kovel.\nL’accusé n’a pas bougé. « Je n’ai rien à dire », a-t-il murmuré.',
      ['Karl Morin'],
    ],
    [
      'who was sentenced, in English',
      'en',
      'The court sentenced Karl Morin to ten years for the murder of his brother-in-law and neighbour, the farmer Ivan Kovel.\n"I have nothing to say," the defendant said.',
      ['Karl Morin'],
    ],
  ])('%s: %s', (_, language, text, names) => {
    expect(speakersOf(text, language)).toEqual(names);
  });
});

describe('a description stands for who was told of', () => {
  test.each([
    [
      'by a trade that is never said, in the next paragraph',
      'fr',
      'Anna Kovel vend du poisson à Velmont. « On nous ment », dit-elle.\nLa mareyeuse assure que les prix « vont monter ».',
      ['Anna Kovel', 'Anna Kovel'],
    ],
    [
      'by a trade in English',
      'en',
      'Anna Kovel grows barley near Ostrel. "It is dry," she said.\nThe farmer said she would "hang on until spring".',
      ['Anna Kovel', 'Anna Kovel'],
    ],
    [
      'by a noun of the family of what they do',
      'fr',
      'Karl Morin préside le club de Velmont. « Nous avons prévenu », rappelle le président du club.',
      ['Karl Morin'],
    ],
    [
      'before somebody unnamed of another trade',
      'fr',
      '« On manque de bras », dit Anna Kovel, infirmière. « Oui », admet Karl Morin, directeur. « On craque », ajoute l’infirmière.',
      ['Anna Kovel', 'Karl Morin', 'Anna Kovel'],
    ],
    [
      'by what somebody unnamed was called',
      'fr',
      'Un éleveur de Velmont est venu. Karl Morin, préfet, l’a reçu. « Personne ne rappelle », soupire l’éleveur.',
      ['Un éleveur de Velmont'],
    ],
    [
      'by the title in a name',
      'en',
      'Ms Justice Anna Kovel found for the driver.\n"It is no answer," the judge said.',
      ['Justice Anna Kovel'],
    ],
    [
      'by "la première" and "le second"',
      'fr',
      'Anna Kovel et Karl Morin ont débattu mardi. « Vous mentez », a accusé la première. « C’est faux », a répondu le second.',
      ['Anna Kovel', 'Karl Morin'],
    ],
    [
      'by "ce dernier", who was named last',
      'fr',
      'Un homme s’est levé. « Vous mentez », a-t-il lancé au maire, Karl Morin. « Jamais », a répliqué ce dernier.',
      ['Un homme', 'Karl Morin'],
    ],
    [
      'by the noun of the firm just spoken of',
      'en',
      'Ostrel Metals sold its mill on Tuesday. In a statement, the company said the price was "fair and final".',
      ['Ostrel Metals'],
    ],
    [
      'by the noun before the name of a firm',
      'fr',
      "Le groupe Kovelis est en crise. La Ligue des bois proteste. « Rien n'est décidé », assure le groupe.",
      ['Kovelis'],
    ],
    [
      'by a pronoun for a body with a noun for it',
      'fr',
      "Anna Kovel est partie.\nLe syndicat UFM n'a rien signé. « C'est trop cher », a-t-il réagi.",
      ['UFM'],
    ],
    [
      'by a pronoun for somebody unnamed with a trade',
      'fr',
      "Un diffuseur étranger s'étonne du montant. « C'est beaucoup trop », calcule-t-il.",
      ['Un diffuseur étranger'],
    ],
    [
      'by a pronoun for the one named in the sentence before',
      'en',
      'The gavel was brought down by summit president Nawal Berra. "We did it," she said.',
      ['Nawal Berra'],
    ],
    [
      'by a surname before "is"',
      'en',
      'Karl Morin left. "They forget," he said.\nKovel is not so sure. "People do forget," she said.\nAnna Kovel led the study.',
      ['Karl Morin', 'Anna Kovel'],
    ],
    [
      'by a party',
      'en',
      'Sen. Anna Kovel of Texas opposed the bill. "It will not fly," the Texas Democrat said.',
      ['Anna Kovel'],
    ],
    ['past brackets', 'fr', '« C’est une honte », s’emporte la députée (LFI) de la Sarvane, Anna Kovel.', ['Anna Kovel']],
    [
      'by "un de ses proches"',
      'fr',
      'Karl Morin se tait. « Il ne lâchera rien », glisse un de ses proches.',
      ['un de ses proches'],
    ],
    ['by "one of the organisers"', 'en', '"It was magic," said one of the organisers.', ['one of the organisers']],
    ['by a noun that could be a verb', 'en', 'A leaked report described the dam as "close to failure".', ['A leaked report']],
    ['up to a verb in the present', 'fr', 'Un berger attend une aide. « Personne ne rappelle », dit-il.', ['Un berger']],
    ['up to a verb before "to"', 'en', 'A spokesman declined to comment on "gossip and rumour".', ['A spokesman']],
  ])('%s: %s', (_, language, text, names) => {
    expect(speakersOf(text, language)).toEqual(names);
  });

  test.each([
    ['a prosecutor', 'fr', 'Karl Morin a été arrêté lundi. Le procureur de Velmont a évoqué « un drame familial ».'],
    ['who holds another office', 'fr', 'Karl Morin, vigneron, est venu lundi. « Nous verrons », promet le maire de Velmont.'],
    ['a suspect', 'fr', 'Le capitaine Karl Morin a mené l’interrogatoire. « Je n’étais pas là », a juré le suspect.'],
    ['whose car it is', 'en', 'A bus hit Karl Morin’s car. The driver told police he had seen "nothing at all".'],
    ['who is judged', 'en', '"I am innocent," said Anna Kovel to Karl Morin. "Sit down, please," the judge said.'],
    ['a child', 'en', 'Karl Morin stopped his car. "I am lost," the boy said.'],
    ['a firm that is a ministry', 'en', 'The Ministry of Karl Morin is shut. The company said it was "not to blame for that".'],
    ['a paper', 'en', 'Karl Morin denied it. The letter called it "thin and late".'],
  ])('but not for %s', (_, language, text) => {
    expect(speakersOf(text, language)).not.toContain('Karl Morin');
  });
});
