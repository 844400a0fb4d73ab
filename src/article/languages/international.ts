import { phrases } from './words.js';

/** Bodies that have the same name in every language, in lower case. */
export const internationalOrganisations: ReadonlySet<string> = phrases(
  'unesco,unicef,osce,fifa,uefa,interpol,europol,g7,g20,amnesty international,human rights watch,greenpeace',
  'kremlin,vatican,bundestag,knesset,mossad,hamas,hezbollah,taliban,fed,cia,fbi,nsa,nasa,nasdaq,dow jones,nfl,nba,nhl',
  'reuters,afp,associated press,agence france-presse,bloomberg,bbc,cnn,nbc,abc,cbs,fox news,new york times',
  'washington post,wall street journal,financial times,usa today,los angeles times,le monde,le figaro',
  'google,facebook,twitter,apple,amazon,microsoft,netflix,youtube,instagram,tiktok,uber,airbnb,ibm,intel',
  'tesla,ford,general motors,toyota,volkswagen,renault,peugeot,citroën,boeing,airbus,air france,totalenergies,danone',
  'carrefour,lvmh,general electric,goldman sachs,jpmorgan,morgan stanley,bank of america,citigroup,walmart,exxonmobil',
  'chevron,bp,shell',
);
