import { connect, createServer, type Socket } from 'node:net';

/** A way to a PostgreSQL database that can be cut, as when the network or the server fails, or frozen: then nothing is refused, and nothing answered. */
export async function cuttable(databaseUrl: string) {
  const near = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let open = true;
  let frozen = false;
  const server = createServer((socket) => {
    if (!open) return socket.destroy();
    const far = connect(Number(near.port || 5432), near.hostname);
    for (const each of [socket, far]) {
      sockets.add(each);
      each.on('close', () => sockets.delete(each));
      // Cutting is what this is for.
      each.on('error', () => {});
    }
    socket.pipe(far).pipe(socket);
    if (frozen) hold();
    return socket;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    open = false;
    for (const socket of sockets) socket.destroy();
  };
  const hold = (): void => {
    for (const socket of sockets) {
      socket.unpipe();
      socket.pause();
    }
  };
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as { port: number }).port);
  return {
    /** The address of the database by this way. */
    url: url.href,
    cut,
    freeze: (): void => {
      frozen = true;
      hold();
    },
    mend: (): void => {
      open = true;
    },
    close: (): void => {
      cut();
      server.close();
    },
  };
}
