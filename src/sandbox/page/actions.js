import { localName } from './composer/commands.js';
import { here, state } from './state.js';
import { wordsFor } from './words/words.js';

/**
 * What the reader does, passed on to the server, and what becomes of it.
 *
 * @typedef {import('./conversation/messages-view.js').Notice} Notice
 * @typedef {import('./places.js').SandboxMessage} SandboxMessage
 * @typedef {import('../window/protocol.js').Outcome} Outcome
 * @typedef {import('../window/protocol.js').ModalView} ModalView
 *
 * @typedef {object} ActionNeeds
 * @property {import('./connection.js').Connection | undefined} server
 * @property {() => void} render
 * @property {(modal: ModalView, submit: (values: import('../window/protocol.js').FieldValues) => Promise<string | undefined>) => void} showModal
 */

/** An answer within this many milliseconds needs no sign that it is on its way. */
const UNNOTICED = 300;

/** @param {ActionNeeds} needs */
export function createActions({ server, render, showModal }) {
  /**
   * @template Answer
   * @param {string} path
   * @param {object} body
   * @param {AbortSignal} [signal]
   * @returns {Promise<Answer>}
   */
  async function ask(path, body, signal) {
    return connection().post(path, body, signal);
  }

  function connection() {
    if (!server) throw new Error(wordsFor(state.viewer.locale).noToken);
    return server;
  }

  /**
   * @param {File} file
   * @returns {Promise<string>} the file's id
   */
  async function upload(file) {
    return (await connection().upload(file)).id;
  }

  /**
   * @param {string} path
   * @param {object} body
   * @returns {Promise<string | undefined>} why it failed
   */
  async function outcome(path, body) {
    const actor = acting();
    try {
      /** @type {Outcome} */
      const { status, reason, modal } = await ask(path, { ...actor, ...body });
      if (modal) {
        showModal(modal, async (values) => {
          /** @type {Outcome} */
          const answer = await ask('submit', { ...actor, modalId: modal.id, values });
          return answer.status === 'failed' ? (answer.reason ?? '') : undefined;
        });
      }
      return status === 'failed' ? (reason ?? '') : undefined;
    } catch (error) {
      return sentence(error);
    }
  }

  /**
   * A command of either kind: says that it is on its way when that takes long, and what went wrong.
   * @param {string} label
   * @param {() => Promise<string | undefined>} act gives why it failed
   */
  async function noticed(label, act) {
    const { channelId } = acting();
    /** @type {Notice | undefined} */
    let notice;
    const timer = setTimeout(() => {
      notice = addNotice('sending', label, '', channelId);
    }, UNNOTICED);
    const problem = await act();
    clearTimeout(timer);
    if (notice) dismissNotice(notice);
    if (problem !== undefined) addNotice('failed', label, problem, channelId);
  }

  /**
   * @param {SandboxMessage} message
   * @param {string} customId
   * @param {'press' | 'select'} path
   * @param {object} [more]
   */
  async function use(message, customId, path, more = {}) {
    if (state.busy.has(message.id)) return;
    state.busy.set(message.id, customId);
    state.failures.delete(message.id);
    render();
    const problem = await outcome(path, { channelId: message.channel_id, messageId: message.id, customId, ...more });
    state.busy.delete(message.id);
    if (problem !== undefined) state.failures.set(message.id, problem);
    render();
  }

  /**
   * @param {Notice['kind']} kind
   * @param {string} label
   * @param {string} reason
   * @param {string} channelId
   * @returns {Notice}
   */
  function addNotice(kind, label, reason, channelId) {
    const notice = { id: `notice-${crypto.randomUUID()}`, channelId, kind, label, reason };
    state.notices.push(notice);
    render();
    return notice;
  }

  /** @param {Notice} notice */
  function dismissNotice(notice) {
    state.notices = state.notices.filter((each) => each !== notice);
    render();
  }

  return {
    ask,
    upload,
    dismissNotice,

    /** @type {import('./composer/composer.js').ComposerActions['autocomplete']} */
    async autocomplete(command, options, focused, signal) {
      /** @type {import('../window/protocol.js').AutocompleteAnswer} */
      const answer = await ask('autocomplete', { ...acting(), command, options, focused }, signal);
      return answer.choices.map((choice) => ({ name: localName(choice, state.viewer.locale), value: choice.value }));
    },

    /** @type {import('./composer/composer.js').ComposerActions['sendCommand']} */
    sendCommand: (entry, options, files) =>
      noticed(`/${entry.label}`, async () => {
        try {
          const sent = await Promise.all(Object.entries(files).map(async ([name, file]) => [name, await upload(file)]));
          return await outcome('command', { command: entry.name, options: { ...options, ...Object.fromEntries(sent) } });
        } catch (error) {
          return sentence(error);
        }
      }),

    /** @type {import('./composer/composer.js').ComposerActions['sendMessage']} */
    async sendMessage(content, files) {
      const actor = acting();
      try {
        const attachments = await Promise.all(files.map(upload));
        await ask('message', { ...actor, content, ...(attachments.length > 0 ? { attachments } : {}) });
      } catch (error) {
        addNotice('unsent', [content, ...files.map(({ name }) => name)].join('\n').trim(), sentence(error), actor.channelId);
      }
    },

    /**
     * @param {SandboxMessage} message
     * @param {string} customId
     */
    press: (message, customId) => use(message, customId, 'press'),

    /**
     * @param {SandboxMessage} message
     * @param {string} customId
     * @param {string[]} values
     */
    select(message, customId, values) {
      state.chosen.set(message.id, { ...state.chosen.get(message.id), [customId]: values });
      return use(message, customId, 'select', { values });
    },

    /**
     * A command of the message's menu.
     * @param {SandboxMessage} message
     * @param {{ name: string, label: string }} command
     */
    useMenu: (message, command) =>
      noticed(command.label, () =>
        outcome('menu', { channelId: message.channel_id, messageId: message.id, command: command.name }),
      ),
  };
}

/** @typedef {ReturnType<typeof createActions>} Actions */

function acting() {
  return { viewer: state.viewer, channelId: here()?.place.channel.id ?? '' };
}

/** @param {unknown} error */
function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}
