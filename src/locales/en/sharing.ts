import type { Sentences } from '../index.js';
import { number } from './formats.js';

export const sharing: Sentences['sharing'] = {
  share: 'Share',
  sharedBy: (userId) => `Shared by <@${userId}>`,
  notHere: 'You cannot write here, so you cannot share here either.',
};

export const briefThis: Sentences['briefThis'] = {
  name: 'Brief this',
  note: (until) => `For you alone, and until <t:${until}:f>: this text is in no library.`,
  sharedNote: (until) => `The buttons open this text until <t:${until}:f>.`,
  publish: 'Post…',
  nothing: 'This message has neither text nor a .txt, .md or .html file to read.',
  tooShort: 'This message is too short for a briefing.',
  tooLong: (max) => `This text is too long: ${number(max)} characters at most.`,
  gone: 'This text is no longer kept, or was not shared. Ask for its briefing again on the menu of the message.',
};
