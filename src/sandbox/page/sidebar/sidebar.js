import { walkWithArrows } from '../dom.js';
import { renderChannels } from './channels.js';
import { renderReader } from './reader-panel.js';
import { renderServers } from './servers.js';

/**
 * @typedef {object} SidebarView
 * @property {import('../places.js').Snapshot} snapshot
 * @property {import('../../window/protocol.js').Viewer} viewer
 * @property {import('../places.js').Place} place
 * @property {ReadonlySet<string>} unread ids of channels and threads
 * @property {import('../words/words.js').Words} words
 *
 * @typedef {object} SidebarActions
 * @property {(channelId: string) => void} open
 * @property {(viewer: import('../../window/protocol.js').Viewer) => void} become
 * @property {import('../actions.js').Actions['ask']} ask
 * @property {import('../controls/menu.js').Menu} menu
 */

/**
 * Servers, their channels, and who the reader is.
 * @param {{ servers: HTMLElement, channels: HTMLElement, reader: HTMLElement }} roots
 * @param {SidebarActions} actions
 */
export function createSidebar(roots, actions) {
  walkWithArrows(roots.servers);
  walkWithArrows(roots.channels);

  /** @type {unknown[]} */
  let shown = [];

  /** @param {SidebarView} view */
  return function render(view) {
    const { snapshot, viewer, place, unread } = view;
    const { guilds, dms, people, commands, online } = snapshot;
    const key = [guilds, dms, people, commands, online, viewer, place.channel.id, [...unread].join()];
    // A button that is replaced while it is pressed would miss its click.
    if (key.every((part, at) => part === shown[at])) return;
    shown = key;
    const focused = document.activeElement?.getAttribute('data-key');
    renderServers(roots.servers, view, actions);
    renderChannels(roots.channels, view, actions);
    renderReader(roots.reader, view, actions);
    if (focused) /** @type {HTMLElement | null} */ (document.querySelector(`[data-key="${CSS.escape(focused)}"]`))?.focus();
  };
}
