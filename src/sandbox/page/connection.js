/**
 * The way to the sandbox's server: requests with the page's key, and a WebSocket for what happens there.
 *
 * @typedef {import('../window/protocol.js').Update} Update
 * @typedef {'connecting' | 'open' | 'lost' | 'refused'} ConnectionState
 */

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;

/**
 * @param {string} token the fragment of the page's address
 * @param {{ update: (update: Update) => void, state: (state: ConnectionState) => void }} on
 */
export function connect(token, on) {
  let wait = FIRST_WAIT;

  function open() {
    on.state('connecting');
    const url = new URL('/api/updates', location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    url.hash = '';
    const socket = new WebSocket(url, ['sandbox', token]);
    socket.addEventListener('open', () => {
      wait = FIRST_WAIT;
      on.state('open');
    });
    socket.addEventListener('message', (event) => on.update(JSON.parse(event.data)));
    socket.addEventListener('close', async () => {
      on.state((await isRefused()) ? 'refused' : 'lost');
      setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
  }

  // A WebSocket does not say why it was refused; a request does.
  async function isRefused() {
    try {
      const answer = await fetch('/api/state', { headers: { authorization: `Bearer ${token}` } });
      return answer.status === 401 || answer.status === 403;
    } catch {
      return false;
    }
  }

  open();

  /**
   * @param {string} path below `/api/`
   * @param {RequestInit} request
   * @param {string} type of the body
   */
  async function send(path, request, type) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': type };
    const answer = await fetch(`/api/${path}`, { method: 'POST', headers, ...request });
    const result = await answer.json();
    if (!answer.ok) throw new Error(result.error ?? `HTTP ${answer.status}`);
    return result;
  }

  return {
    /**
     * @template Answer
     * @param {string} path below `/api/`
     * @param {unknown} body
     * @param {AbortSignal} [signal]
     * @returns {Promise<Answer>} rejects with the server's sentence
     */
    post: (path, body, signal) => send(path, { body: JSON.stringify(body), ...(signal ? { signal } : {}) }, 'application/json'),
    /**
     * @param {File} file
     * @returns {Promise<import('discord-api-types/v10').APIAttachment>} rejects with the server's sentence
     */
    upload: (file) => send(`file?name=${encodeURIComponent(file.name)}`, { body: file }, file.type || 'application/octet-stream'),
  };
}

/** @typedef {ReturnType<typeof connect>} Connection */
