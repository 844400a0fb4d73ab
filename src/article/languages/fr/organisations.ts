import { internationalOrganisations } from '../international.js';
import { phrases } from '../words.js';

/** Well-known bodies, in lower case. */
export const organisations: ReadonlySet<string> = new Set([
  ...internationalOrganisations,
  ...phrases(
    'union africaine,ligue arabe,cédéao,cedeao,pnf,parquet national financier',
    'restos du cœur,secours populaire,secours catholique,lfi,pcf,parti communiste,prg,udi,npa,nupes,nfp,nouveau front populaire,lutte ouvrière',
    'les écologistes,écologistes,verts,les verts,europe écologie,europe écologie-les verts,debout la france,reconquête,place publique,snsm,urssaf,cpam,caf,ccas,anses,ademe,inserm,cnrs,inrae,météo-france,croix rouge',
    "marine nationale,force ouvrière,armée de terre,armée de l'air,police nationale,gendarmerie nationale",
    'éducation nationale,onu,otan,ue,oms,fmi,ocde,opep,omc,fsb,sncf,ratp,edf,cgt,cfdt,fo,medef,fnsea,ps,lr,rn,lrem,ump',
    "fn,maison blanche,élysée,matignon,quai d'orsay,bercy,pentagone,sénat,assemblée,assemblée nationale,l'opinion",
    "parlement,parlement européen,commission européenne,union européenne,conseil de l'europe,congrès,douma,saint-siège",
    'nations unies,conseil de sécurité,assemblée générale,banque mondiale,banque centrale,banque centrale européenne',
    'bce,réserve fédérale,maison-blanche,croix-rouge,croissant-rouge,médecins sans frontières,conseil constitutionnel',
    "conseil d'état,cour de cassation,cour suprême,conseil d'etat,cour des comptes,sécurité sociale,pôle emploi",
    'france travail,france insoumise,la france insoumise,rassemblement national,front national,les républicains',
    'en marche,parti socialiste,sécurité civile,protection civile,sécurité routière,al-qaïda,talibans,psa,total,engie',
    "auchan,leclerc,libération,le parisien,mediapart,l'équipe,les echos,les échos,bfmtv,bfm tv,france info,franceinfo",
    'france inter,france télévisions,france 2,france 3,france bleu,europe 1,rtl,rmc,tf1,lci,cnews,canal+,le point',
    "l'express,the guardian,journal du dimanche,jdd,sud ouest,la provence,nice-matin,ouest-france,cio,psg,modem,eelv",
    'afd,cdu,spd,otsc,brexit party,igpn,insee,cnil,ars,samu,crs,gign,raid,dgse,dgsi,france football,orange,sfr,free',
    'bouygues telecom',
  ),
]);
