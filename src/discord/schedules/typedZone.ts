import { PLACE_NAMES } from '../../locales/places.js';
import { zoneOfPlace } from '../../publishing/places.js';
import { MAX_ASKED } from '../articles/articleOptions.js';
import type { Context } from '../interactions/context.js';
import { ReaderError } from '../interactions/readerError.js';
import { clipText } from '../message/escape.js';

/** The time zone of the city, the country or the zone that somebody typed. @throws {ReaderError} where no such place is known */
export function typedZone(typed: string, { t }: Pick<Context, 't'>): string {
  const zone = zoneOfPlace(typed, PLACE_NAMES);
  if (!zone) throw new ReaderError(t.settings.noPlace(clipText(typed, MAX_ASKED)));
  return zone;
}
