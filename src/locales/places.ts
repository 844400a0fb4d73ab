import type { PlaceNames } from '../publishing/places.js';
import { LOCALES, sentencesIn } from './index.js';

/** Names of places in every language: a reader may use those of another than their own. */
export const PLACE_NAMES: PlaceNames = {
  cities: LOCALES.flatMap((locale) => sentencesIn(locale).cityNames),
  locales: LOCALES,
};
