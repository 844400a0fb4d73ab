/** What a text of a million units can be made of to make a careless reader slow: marks, digits, letters, spaces. */
export const WORST_MARKS: readonly string[] = [
  ...['«', '»', '“', '”', '„', '"', '‹', '›', '‘', '’', "'", '`'],
  ...['« ', ' »', '«»', '"a', '" ', '"\n', '«\n', '“\n\n', "'a ", 'l’', "l'", '« a, a dit b, c » '],
  ...['1', '1 ', '1,', '1.', '12 000 ', '12.000', '1\u202f', '0,', '1-', '1/', '1:', '%', '1 %', '€', '$1', '°'],
  ...['A', 'A ', 'A. ', 'A.', 'Ab ', 'ABC ', "L'A", 'Mc'],
  ...['a', 'é', 'ab ', 'a. ', 'a b. ', 'a\n', ' ', '\t', '\n', '\r\n', '\u00a0', '\u202f', '\u200b'],
  ...['(', ')', '()', '[', '{', '(a', '<', '*', '_', '#', '\\', '&amp;', '](', '![', '> '],
  ...['.', '. ', '...', '…', '!', '?! ', ',', ', ', ';', ': ', '-', '- ', '—', '— ', '–', 'a-', '/'],
  ...['😀', '\ud800', '\udc00', '\u202e', 'e\u0301', '漢', 'ـ'],
];

/** Words that begin something (an abbreviation, a number, a date, a clause of saying, a name) over and over. */
export const WORST_WORDS: readonly string[] = [
  ...['M. ', 'Mme ', 'Mr. ', 'U.S. ', 'etc. ', 'art. ', 'Jan. ', 'no ', 'St. '],
  ...['et demi ', 'and a half ', 'deux ', 'mille ', 'million ', 'two hundred ', 'de 3 à ', 'entre 3 et ', 'between 3 and '],
  ...['one in ', 'un sur ', 'dont ', 'environ ', 'more than ', 'des milliers de '],
  ...['mardi ', 'mars ', '3 mars ', 'le 3 ', '2024 ', 'Jan. 3, ', 'last ', 'du 3 au ', 'from May to ', 'T3 '],
  ...[
    'a dit ',
    'said ',
    'selon ',
    'according to ',
    'il ',
    'a-t-elle ajouté, ',
    'le ministre ',
    'the minister ',
    'un responsable ',
  ],
  ...['Jean Dupont ', 'Jean, ', 'de La ', 'Organisation des Nations ', 'of the ', 'et ', 'and '],
  ...['Le ministre Jean Dupont a dit : « Oui. » ', '"No," said Jo. '],
];
