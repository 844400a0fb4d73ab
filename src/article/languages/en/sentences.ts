import type { SentenceWords } from '../shape/sentences.js';
import { words } from '../words.js';

/** Abbreviations and what opens sentences. */
export const sentences: SentenceWords = {
  titles: words(`
    mr mrs ms messrs dr drs prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl pvt adm rev hon st ste mt ft pres supt
    det insp amb atty dist asst assoc msgr fr
  `),
  inner: words(`
    art no nos vol pp p fig sec ch cf vs v approx est dept al ed eds op ca max min tel ext ave blvd rd
  `),
  closing: words('etc inc corp co cos ltd bros plc llc jr sr esq mfg assn'),
  starters: words(`
    the a an this that these those it he she they we you i but and or so if when while as after before in on at by for from with
    without under over since until although though because however meanwhile his her its their our your my there here what who how
    why where which some many most several both each all no not one two three four five such then now still yet also instead
    according despite during between among against about last next earlier later other others another asked to of
  `),
  calendar: words(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january jan february feb
    march mar april apr may june jun july jul august aug september sep sept october oct november nov december dec gmt utc est edt
    cst cdt mst mdt pst pdt et ct pt bst eastern central pacific mountain local chief president chairman chairwoman executive
  `),
  lettered: words('vitamin plan group hepatitis category annex type class section option grade influenza team exhibit'),
};
