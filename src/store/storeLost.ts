/** The store cannot be reached, or a connection to it broke: nothing is wrong with what was asked, and later it may succeed. */
export class StoreLost extends Error {
  override name = 'StoreLost';
}

/** Of Node's sockets. */
const SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** PostgreSQL's classes 08 (connection) and 57P (shutting down, starting), and "too many connections". */
const SERVER = /^(08...|57P0[1-3]|53300)$/;
/** What `pg` says without a code. */
const SAID =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection)/i;

/** Whether an error of `pg` is about the connection. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, message } = error as NodeJS.ErrnoException;
  return code ? SOCKET.has(code) || SERVER.test(code) : SAID.test(message);
}
