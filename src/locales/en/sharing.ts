import type { Sentences } from '../index.js';
import { number } from './formats.js';

export const sharing: Sentences['sharing'] = {
  share: 'Share',
  sharedBy: (userId) => `Shared by <@${userId}>`,
  notHere: 'You cannot write here, so you cannot share here either.',
};

export const briefThis: Sentences['briefThis'] = {
  name: 'Brief this',
  note: 'For you alone. This text is in no library; it is erased in 24 hours.',
  publish: 'Post…',
  nothing: 'This message has neither text nor a .txt, .md or .html file to read.',
  tooLong: (max) => `This text is too long: ${number(max)} characters at most.`,
  gone: 'This text is no longer kept, or was not shared. Ask for its briefing again on the menu of the message.',
};
