import { ButtonStyle } from 'discord.js';
import type { Sentences } from '../../locales/index.js';
import { toCustomId } from '../interactions/customId.js';
import { button, buttonRow, container, textDisplay } from '../message/components.js';

/** What is kept of the reader themselves, and how it is removed. */
export const privacyView = (traces: number, { privacy }: Sentences) => [
  container([
    textDisplay(`## ${privacy.title}\n${privacy.text}`),
    textDisplay(traces === 0 ? privacy.none : privacy.traces(traces)),
    ...buttonRow([traces > 0 && button(toCustomId('forget', []), privacy.forget, ButtonStyle.Danger)]),
  ]),
];
