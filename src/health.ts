import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/** A store that takes longer than this to answer counts as gone, in milliseconds. */
const STORE_WITHIN = 2_000;

/** What the bot is asked about its health. */
export interface Vitals {
  /** Whether the bot is connected to Discord. */
  connected(): boolean;
  /** Whether it need not be: other processes serve Discord, and this one waits to take over. */
  standby(): boolean;
  /** Resolves when the store answers, and rejects when it does not. */
  storeAnswers(): Promise<unknown>;
  /** Figures by their name in Prometheus' format. */
  figures(): Promise<Record<string, number>>;
}

/**
 * Serves `/health` (200, or 503 with what is wrong) and `/metrics` (Prometheus' text format).
 * @param port 0 takes any free one
 */
export async function serveHealth(port: number, host: string, vitals: Vitals, log: Logger) {
  const server = createServer((request, response) => {
    const send = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    const answer = async (): Promise<void> => {
      if (request.url === '/health') {
        const answers = vitals.storeAnswers().then(
          () => true,
          () => false,
        );
        const store = await Promise.race([answers, sleep(STORE_WITHIN, false, { ref: false })]);
        const discord = vitals.connected();
        const standby = vitals.standby();
        const health = { discord, ...(standby ? { standby } : {}), store };
        send(store && (discord || standby) ? 200 : 503, 'application/json', JSON.stringify(health));
      } else if (request.url === '/metrics') {
        const lines = Object.entries(await vitals.figures()).map(([name, value]) => `${name} ${value}\n`);
        send(200, 'text/plain; version=0.0.4', lines.join(''));
      } else send(404, 'text/plain', 'Here are /health and /metrics.\n');
    };
    answer().catch((error) => {
      log.error({ error }, 'A question about health could not be answered');
      send(500, 'text/plain', 'The answer failed; the log says why.\n');
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  log.info({ url: `http://${host}:${(server.address() as AddressInfo).port}` }, 'Health and metrics are served');
  return {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
