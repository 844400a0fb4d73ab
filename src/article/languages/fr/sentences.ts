import type { SentenceWords } from '../shape/sentences.js';
import { words } from '../words.js';

/** Abbreviations and what opens sentences. */
export const sentences: SentenceWords = {
  titles: words(
    'm mm mme mmes mlle mlles me mes dr drs pr prs prof st ste mgr gal gén col cdt cap capt lt adj sgt ing mr mrs ms av bd boul',
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
};
