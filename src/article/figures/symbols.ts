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
  [...PERCENT_SIGNS.keys(), ...CURRENCY_SIGNS.keys(), ...CURRENCY_CODES, RUPEES, ...UNIT_SIGNS.keys()].map(
    (sign) => /^\p{L}+|^./u.exec(sign)?.[0] ?? '',
  ),
);
