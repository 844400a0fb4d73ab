import { internationalOrganisations } from '../international.js';
import { phrases } from '../words.js';

/** Well-known bodies, in lower case. */
export const organisations: ReadonlySet<string> = new Set([
  ...internationalOrganisations,
  ...phrases(
    'un,u.n.,e.u.,united nations,national guard,coast guard,nato,eu,european union,european commission',
    'european parliament,european central bank,world bank,imf,wto,opec,oecd,white house,pentagon,congress,senate',
    'house of representatives,supreme court,state department,justice department,treasury,federal reserve,epa,fda,cdc',
    'irs,sec,parliament,house of commons,commons,house of lords,downing street,scotland yard,duma,holy see,security council',
    'general assembly,red cross,red crescent,doctors without borders,al-qaida,al-qaeda,islamic state,ap,guardian,exxon',
    'ioc,mlb,ncaa,plo,ira,labour party,labour,labor party,democratic party,republican party,conservative party',
    'tea party,african union,arab league,new york stock exchange,conservatives,tories,liberal democrats,lib dems,sinn fein,fine gael,fianna fail,nhs',
  ),
]);
