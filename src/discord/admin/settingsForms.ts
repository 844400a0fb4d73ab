import { type APIModalInteractionResponseCallbackData, ComponentType, type Guild } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import type { Settings } from '../../store/settings.js';
import { toCustomId } from '../interactions/customId.js';
import { modal, textField } from '../interactions/modal.js';
import { hexOf } from '../message/colour.js';
import { plainLine } from '../message/escape.js';

/** The field of each form. */
export const TYPED = 'typed';

const MAX_TYPED = 100;

/** @param kind of the custom id; in the settings an empty field leaves the zone to be guessed */
export const timezoneForm = (kind: 'settings' | 'setup', t: Sentences): APIModalInteractionResponseCallbackData => {
  const { title, label, hint, hintOrNone } = t.settings.forms.timezone;
  const mayBeEmpty = kind === 'settings';
  const field = textField({
    customId: TYPED,
    label,
    description: mayBeEmpty ? hintOrNone : hint,
    required: !mayBeEmpty,
    maxLength: MAX_TYPED,
  });
  return modal(toCustomId(kind, ['timezone']), title, [field]);
};

export const timesForm = (t: Sentences): APIModalInteractionResponseCallbackData => {
  const { title, label, hint } = t.setup.timesForm;
  const field = textField({ customId: TYPED, label, description: hint, required: true, maxLength: MAX_TYPED });
  return modal(toCustomId('setup', ['times']), title, [field]);
};

export const colourForm = ({ colour }: Settings, t: Sentences): APIModalInteractionResponseCallbackData => {
  const { title, label, hint } = t.settings.forms.colour;
  const value = colour === null ? null : hexOf(colour);
  return modal(toCustomId('settings', ['colour']), title, [
    textField({ customId: TYPED, label, description: hint, maxLength: MAX_TYPED, value }),
  ]);
};

/** What will be erased, and where to type the server's name. */
export const eraseForm = ({ name }: Guild, t: Sentences): APIModalInteractionResponseCallbackData => {
  const { title, text, label } = t.settings.forms.erase;
  return modal(toCustomId('settings', ['erase']), title, [
    { type: ComponentType.TextDisplay, content: text },
    textField({ customId: TYPED, label, description: plainLine(name), required: true, maxLength: MAX_TYPED }),
  ]);
};
