/**
 * The way to the sandbox's server: requests with the page's key, and a WebSocket for what happens there.
 *
 * @typedef {import('../protocol.js').Update} Update
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

  return {
    /**
     * @template Answer
     * @param {string} path below `/api/`
     * @param {unknown} body
     * @param {AbortSignal} [signal]
     * @returns {Promise<Answer>} rejects with the server's sentence
     */
    async post(path, body, signal) {
      const answer = await fetch(`/api/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        ...(signal ? { signal } : {}),
      });
      const result = await answer.json();
      if (!answer.ok) throw new Error(result.error ?? `HTTP ${answer.status}`);
      return result;
    },
  };
}
