import { phrases } from '../words.js';

/** Places that no package lists under the name that they have here, in lower case. */
export const places: ReadonlySet<string> = phrases(
  'uae,drc,jammu and kashmir,bosnia,bosnia-herzegovina,herzegovina,zaire,macedonia,near east,karabakh,nagorno-karabakh,abkhazia,south ossetia,ingushetia,dagestan,transnistria,golan,golan heights,sinai,judea,samaria,galilee,ulster,horn of africa,sub-saharan africa,sahel,maghreb,levant,anatolia,bohemia,silesia,tyrol,old trafford',
  'europe,africa,asia,north america,south america,latin america,central america,oceania,middle east,far east,balkans',
  'caucasus,scandinavia,antarctica,arctic,sahara,mediterranean,mediterranean sea,atlantic,pacific,atlantic ocean',
  'pacific ocean,indian ocean,black sea,red sea,north sea,baltic,baltic sea,caribbean,persian gulf,gulf of mexico',
  'gulf,u.s.,us,usa,u.k.,uk,britain,great britain,england,scotland,wales,northern ireland,soviet union,ussr',
  'yugoslavia,czechoslovakia,czech republic,east germany,west germany,holland,burma,ivory coast,crimea,donbas',
  'west bank,gaza,gaza strip,palestine,kurdistan,chechnya,siberia,tibet,kashmir,catalonia,bavaria,sicily,flanders',
  'quebec,ontario,british columbia,new england,midwest,silicon valley,wall street,hollywood,manhattan,brooklyn,queens',
  'bronx,harlem,capitol hill,washington,washington d.c.,d.c.,new york,new york city,los angeles,san francisco',
  'las vegas,chicago,boston,texas,california,florida,new jersey,new mexico,new hampshire,north carolina',
  'south carolina,north dakota,south dakota,west virginia,rhode island,long island,hong kong,taiwan,macau,south korea',
  'north korea,korea,congo,kosovo,darfur,guantanamo,guantanamo bay,kyiv,kiev,kharkiv,mariupol,odesa,kursk',
  'st. petersburg,the hague,hague,jerusalem,tel aviv,ramallah,baghdad,mosul,kabul,kandahar,delhi,new delhi,mumbai',
  'beijing,seoul,pyongyang,rangoon,turkey,turkiye,russia,swaziland,persia,alps,pyrenees,himalayas,everest',
  'mount everest,thames,nile,rhine,danube,times square,indo-pacific,london,washington state,d.c',
);
