import { words } from '../languages/words.js';

/** What stands before an amount in the rupees of India. */
export const RUPEES = 'Rs';

const table = (...rows: string[]): ReadonlyMap<string, string> =>
  new Map([...words(...rows)].map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

/** Signs of currencies, with the letters that may stand before them. */
export const CURRENCY_SIGNS = table(
  '€=EUR $=USD £=GBP ¥=JPY ₽=RUB ₹=INR ₩=KRW ₴=UAH ₺=TRY ₪=ILS ₫=VND ₦=NGN ₱=PHP ฿=THB ₸=KZT',
  'US$=USD C$=CAD CA$=CAD CAD$=CAD CDN$=CAD A$=AUD AU$=AUD NZ$=NZD HK$=HKD S$=SGD NT$=TWD R$=BRL MX$=MXN J$=JMD Z$=ZWL $US=USD $CA=CAD $CAN=CAD $AU=AUD',
);

/** Letters that stand for a currency right before digits. */
export const CURRENCY_LETTERS = table(
  'Sh=shilling Shs=shilling sh=shilling KSh=KES Ksh=KES Kshs=KES KShs=KES KES=KES USh=UGX Ush=UGX TSh=TZS Tsh=TZS R=ZAR N=NGN Rs=INR Dh=AED Dhs=AED RM=MYR Rp=IDR Tk=BDT P=PHP GH=GHS Fr=CHF',
);

/** The currency of each country whose money has a name that others have too. */
export const REGION_CURRENCIES = table(
  'US=USD CA=CAD AU=AUD NZ=NZD SG=SGD HK=HKD TW=TWD JM=JMD BB=BBD TT=TTD FJ=FJD LR=LRD NA=NAD CH=CHF LI=CHF SN=XOF CI=XOF ML=XOF BF=XOF BJ=XOF TG=XOF NE=XOF',
  'CM=XAF GA=XAF CG=XAF TD=XAF CF=XAF GQ=XAF GN=GNF DJ=DJF BI=BIF RW=RWF CD=CDF KM=KMF MX=MXN AR=ARS CL=CLP CO=COP UY=UYU CU=CUP DO=DOP PH=PHP',
  'IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR KE=KES UG=UGX TZ=TZS SO=SOS SE=SEK NO=NOK DK=DKK IS=ISK CZ=CZK DZ=DZD TN=TND RS=RSD IQ=IQD KW=KWD JO=JOD LY=LYD BH=BHD',
  'MA=MAD AE=AED SA=SAR QA=QAR OM=OMR IR=IRR YE=YER EG=EGP LB=LBP SY=SYP SD=SDP TR=TRY',
);

/** Those countries by the name of their money. */
const NAMED: readonly (readonly [names: string, regions: string])[] = [
  ['$ dollar dollars', 'US CA AU NZ SG HK TW JM BB TT FJ LR NA'],
  ['franc francs', 'CH LI SN CI ML BF BJ TG NE CM GA CG TD CF GQ GN DJ BI RW CD KM'],
  ['peso pesos', 'MX AR CL CO UY CU DO PH'],
  ['roupie roupies rupee rupees', 'IN PK LK NP MU SC'],
  ['sh shs shilling shillings', 'KE UG TZ SO'],
  ['couronne couronnes crown crowns krona krone', 'SE NO DK IS CZ'],
  ['dinar dinars', 'DZ TN RS IQ KW JO LY BH'],
  ['dirham dirhams', 'MA AE'],
  ['riyal riyals rial rials', 'SA QA OM IR YE'],
  ['lira liras lire lires', 'TR'],
];

/** The regions whose money has a name, by that name in lower case. */
export const REGIONS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NAMED.flatMap(([names, regions]) => [...words(names)].map((name) => [name, words(regions)] as const)),
);

/** Codes of ISO 4217 that may stand beside a number. */
export const CURRENCY_CODES = words(
  'EUR USD GBP JPY CHF CAD AUD NZD CNY HKD SGD SEK NOK DKK ISK PLN CZK HUF BGN UAH RUB ILS INR PKR BDT LKR KRW TWD THB IDR MYR PHP VND',
  'BRL MXN ARS CLP UYU ZAR NGN KES GHS EGP DZD TND XOF XAF AED SAR QAR KWD IRR IQD KZT GEL AMD',
);

/** Signs of units that are the same in every language: CLDR's identifiers. */
export const UNIT_SIGNS = table(
  'km=kilometer m=meter cm=centimeter mm=millimeter µm=micrometer nm=nanometer ft=foot mi=mile yd=yard nmi=nautical-mile',
  'kg=kilogram g=gram mg=milligram t=tonne Mt=megatonne lb=pound lbs=pound oz=ounce',
  'ha=hectare km²=square-kilometer km2=square-kilometer m²=square-meter m2=square-meter m³=cubic-meter m3=cubic-meter km³=cubic-kilometer',
  'L=liter l=liter cl=centiliter ml=milliliter mL=milliliter hl=hectoliter',
  'km/h=kilometer-per-hour m/s=meter-per-second mph=mile-per-hour kph=kilometer-per-hour kmh=kilometer-per-hour kt=knot',
  'W=watt kW=kilowatt MW=megawatt GW=gigawatt TW=terawatt Wh=watt-hour kWh=kilowatt-hour MWh=megawatt-hour GWh=gigawatt-hour TWh=terawatt-hour',
  'V=volt kV=kilovolt A=ampere Hz=hertz kHz=kilohertz MHz=megahertz GHz=gigahertz dB=decibel',
  'Go=gigabyte Mo=megabyte To=terabyte GB=gigabyte MB=megabyte TB=terabyte kB=kilobyte Gbit/s=gigabit-per-second Mbit/s=megabit-per-second Mbps=megabit-per-second Gbps=gigabit-per-second',
  '°C=degree-celsius °F=degree-fahrenheit ºC=degree-celsius °=degree hPa=hectopascal Pa=pascal bar=bar ppm=part-per-1e6',
);

/** Signs that are too short or too common to be a unit unless they stand right behind the digits or after one space and before no word's rest. */
export const WEAK_SIGNS = words('m g t l L A V W bar mi kt');

export const PERCENT_SIGNS = table('%=% ％=% ‰=permille');

/** What the first token of a sign can be: "km" in "km/h", "°" in "°C". */
export const SIGN_STARTS: ReadonlySet<string> = new Set(
  [
    ...PERCENT_SIGNS.keys(),
    ...CURRENCY_SIGNS.keys(),
    ...CURRENCY_CODES,
    ...CURRENCY_LETTERS.keys(),
    RUPEES,
    ...UNIT_SIGNS.keys(),
  ].map((sign) => /^\p{L}+|^./u.exec(sign)?.[0] ?? ''),
);
