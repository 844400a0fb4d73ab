import { messageEntries } from '../state.js';
import { plainText } from './plain-text.js';

/** @typedef {import('./message.js').SandboxMessage} SandboxMessage */

const EPHEMERAL = 1 << 6;

/**
 * A message's menu: the bot's commands for messages first.
 * @param {SandboxMessage} message
 * @param {import('../words/words.js').Words} words
 * @param {(message: SandboxMessage, command: { name: string, label: string }) => void} useMenu
 * @returns {import('../controls/menu.js').MenuGroup[]}
 */
export function messageMenu(message, words, useMenu) {
  // At Discord nobody but its reader knows of an ephemeral message, and no command can be used on one.
  const ephemeral = ((message.flags ?? 0) & EPHEMERAL) !== 0;
  const commands = ephemeral ? [] : messageEntries();
  const text = plainText(message);
  return [
    {
      title: words.apps,
      items:
        commands.length === 0
          ? [{ label: words.noApps, disabled: true, act: () => undefined }]
          : commands.map((command) => ({ label: command.label, act: () => useMenu(message, command) })),
    },
    {
      title: words.message,
      items: [
        {
          label: words.copyText,
          disabled: text === '',
          // A browser that allows no copying leaves the words to be marked by hand.
          act: () => navigator.clipboard.writeText(text).catch(() => undefined),
        },
      ],
    },
  ];
}
