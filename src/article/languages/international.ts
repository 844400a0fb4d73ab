import { phrases } from './words.js';

/** Bodies that have the same name in every language, in lower case. */
export const internationalOrganisations: ReadonlySet<string> = phrases(
  'unesco,unicef,osce,kremlin,fed,cia,fbi,nasa,bundestag,knesset,vatican,amnesty international,human rights watch',
  'greenpeace,hamas,hezbollah,taliban,reuters,afp,bbc,cnn,fox news,new york times,washington post,wall street journal',
  'google,facebook,twitter,apple,amazon,microsoft,netflix,youtube,instagram,tiktok,uber,tesla,ford,toyota,volkswagen',
  'boeing,airbus,fifa,uefa,g7,g20,interpol,europol',
);
