import { LENGTHS } from '../../briefing/length.js';
import { isLocale, type Sentences } from '../../locales/index.js';
import type { Change } from '../../store/changes.js';
import { clipText } from '../message/escape.js';

const MAX_OBJECT = 100;

/** "- <when>: <who> changed this", for admins. */
export const changeLine = ({ at, userId, what, object }: Change, t: Sentences): string =>
  t.changed.line(Math.floor(at / 1000), userId === null ? t.changed.somebody : `<@${userId}>`, didPhrase(what, object, t));

function didPhrase(what: string, object: string | null, t: Sentences): string {
  const phrases: Readonly<Record<string, (object: string) => string>> = t.changes;
  const phrase = Object.hasOwn(phrases, what) ? phrases[what] : undefined;
  return phrase ? phrase(objectPhrase(what, object, t)) : t.changed.other(clipText(what, MAX_OBJECT));
}

function objectPhrase(what: string, object: string | null, t: Sentences): string {
  switch (what) {
    case 'settings.locale':
      return object !== null && isLocale(object) ? t.languages[object] : t.changed.default;
    case 'settings.timezone':
    case 'settings.colour':
      return object === null ? t.changed.default : clipText(object, MAX_OBJECT);
    case 'settings.managerRoles':
      return object ? t.list(object.split(' ').map((role) => `<@&${role}>`)) : t.changed.none;
    case 'settings.noticeChannelId':
    case 'setup.test':
    case 'setup.untest':
      return object === null ? t.changed.none : `<#${object}>`;
    case 'settings.length': {
      const length = LENGTHS.find((each) => each === object);
      return length ? t.lengths[length] : t.changed.default;
    }
    case 'settings.private':
      return object === 'true' ? t.changed.private : t.changed.public;
    default:
      return clipText(object ?? '', MAX_OBJECT);
  }
}
