import { phrases, words } from './words.js';

/** Bodies that have the same name in every language, in lower case. */
export const internationalOrganisations: ReadonlySet<string> = phrases(
  'unesco,unicef,osce,fifa,uefa,interpol,europol,g7,g20,amnesty international,human rights watch,greenpeace',
  'dáil,dail,seanad,oireachtas,lok sabha,rajya sabha,bundesrat,sejm,riksdag,storting,folketing,verkhovna rada',
  'kremlin,vatican,bundestag,knesset,mossad,hamas,hezbollah,taliban,fed,cia,fbi,nsa,nasa,nasdaq,dow jones,nfl,nba,nhl',
  'oxfam,amnesty,wwf,unhcr,unrwa,icrc,msf,iaea,caritas,emmaüs,isis,daech,daesh',
  'reuters,afp,associated press,agence france-presse,bloomberg,bbc,cnn,nbc,abc,cbs,fox news,new york times',
  'washington post,wall street journal,financial times,usa today,los angeles times,le monde,le figaro',
  'google,facebook,twitter,apple,amazon,microsoft,netflix,youtube,instagram,tiktok,uber,airbnb,ibm,intel',
  'tesla,ford,general motors,toyota,volkswagen,renault,peugeot,citroën,boeing,airbus,air france,totalenergies,danone',
  'carrefour,lvmh,general electric,goldman sachs,jpmorgan,morgan stanley,bank of america,citigroup,walmart,exxonmobil',
  'chevron,bp,shell',
);

/** Given names, and surnames that stand first, as news writes them in Latin letters, where the package of first names lacks them. */
export const internationalGivenNames: ReadonlySet<string> = words(
  `husain khaled abdelaziz rashid hamid tariq tarek faisal djamel huda anwar bashar saddam muammar hosni mourad farid farida souad moncef ridha lotfi béji
  houcine noureddine salah saleh abbas haider nuri jalal masoud massoud hossein javad akbar qassem parviz shirin nasrin farhad babak abdelkrim abdelhamid
  aoife ciaran siobhan siobhán niamh padraig padraic pádraig pádraic eoin seán fergus cormac oisin oisín saoirse roisin róisín grainne gráinne orla colm donal
  eamon éamon enda micheál máire máiréad mairead breda bríd cillian diarmuid dermot fintan finbarr séamus sinead sinéad deirdre nuala cathal tadhg
  mairi mhairi catriona iain hamish morag eilidh callum calum rhona isla rhys gareth sian siân carys emrys ieuan bronwen gwyneth dafydd owain alun ailsa
  kirsty murdo euan lachlan shona rhiannon angharad gethin aled
  wei xi li jian xiao ming mei jing hua hong ying yan yang lin liu zhang wang chen zhao huang zhou xu wu yong feng qiang xiaoping jinping
  hiroshi yuki akira takashi haruki naoko yoko yōko keiko shinzo taro junichiro fumio yoshihide satoshi tadashi makoto masako ichiro shigeru kazuo koichi
  ryutaro tomoko kim choi jung
  nguyen nguyễn tran trần pham phạm thi anh linh huong phuong thanh quang tuan hung
  giorgi davit tamar zurab irakli mikheil levan bidzina armen serzh tigran anahit ilham heydar nursultan kassym
  giorgos dimitris nikos kostas antonis kyriakos stavros panos christos spyros vassilis
  sergei sergey sergueï dmitry dmitri dmitriy mikhail mikhaïl alexei alexeï natalya iouri nikolaï anatoly anatoli andreï vyacheslav yevgeny evgueni ilya
  kirill volodymyr oleksandr oleksandra serhiy serhii andriy andrii mykola petro ioulia oksana dmytro rinat ramzan aslan valeri gennady vitaly vitali
  lyudmila ekaterina darya
  assimi kwame kofi yaw kwesi kojo nana macky bassirou yoweri uhuru wanjiru njoroge kamau otieno ochieng achieng nyambura mwangi wambui kipchoge chepkoech
  makena juma hamisi neema baraka tendai farai chipo tapiwa tinashe rutendo nkosana thabo sipho lerato naledi chukwuemeka ngozi chidi obinna ikechukwu
  chioma adaeze amaka olusegun goodluck muhammadu bola atiku aliko funke tunde femi segun babatunde
  manmohan atal sunil rajesh ajay amit deepak naresh pradeep prakash vinod vikram virat kavita lata meera nirmala pooja rekha savita shobha sita bhagat
  balwant gurpreet harpreet jaswinder manpreet tenzin dorje pema nawaz benazir asif shehbaz bilawal pervez hasina khaleda mahinda gotabaya ranil anura
  avigdor shimon yitzhak ehud tzipi yair naftali menachem itamar bezalel
  susilo megawati sukarno corazon aung suu thaksin yingluck prayut mahathir halimah tayyip
  inácio dilma jair evo lenín ollanta néstor nayib yoani xiomara jovenel`,
);

/** English words that close or open the name of a body, wherever it is told of. */
export const internationalBodies: ReadonlySet<string> = words(
  `airlines airways bank board capital college company corp corporation council department energy entertainment films foundation fund group holding holdings inc industries institute
  international investments ltd llc plc media motors oil partners pharma pharmaceuticals pictures power productions resources school services society software solutions steel studios
  systems technologies therapeutics trust university ventures`,
);
