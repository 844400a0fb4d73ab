import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a child process can be asked, by name. */
export type Answers = Record<string, (arg: never) => unknown>;

interface Question {
  id: number;
  name: string;
  arg: unknown;
}

type Reply = { id: number; value: unknown } | { id: number; error: string };

export interface Child<A extends Answers> {
  ask<N extends keyof A & string>(name: N, ...arg: Parameters<A[N]>): Promise<Awaited<ReturnType<A[N]>>>;
  end(): Promise<void>;
}

/** In a child process: answers what `launch`'s caller asks. */
export function serve(answers: Answers): void {
  process.on('message', ({ id, name, arg }: Question) => {
    const reply = (message: Reply): void => void process.send?.(message);
    Promise.resolve()
      .then(() => answers[name]?.(arg as never))
      .then(
        (value) => reply({ id, value }),
        (error: unknown) => reply({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
  });
}

/** Starts a file, by its path from this folder, in a process of its own; a question asked before it serves waits until it does. */
export function launch<A extends Answers>(file: string, args: string[] = [], env: Record<string, string> = {}): Child<A> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { PATH, HOME } = process.env;
  const child = fork(path, args, { env: { PATH, HOME, ...env }, execArgv: ['--expose-gc'] });
  const open = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  child.on('message', (reply: Reply) => open.get(reply.id)?.(reply));
  child.on('exit', (code) => {
    for (const [id, settle] of open) settle({ id, error: `${file} ended with code ${code}` });
  });
  return {
    ask: (name, ...[arg]) =>
      new Promise((resolve, reject) => {
        const id = asked++;
        open.set(id, (reply) => {
          open.delete(id);
          if ('error' in reply) reject(new Error(`${file}, asked for ${name}: ${reply.error}`));
          else resolve(reply.value as Awaited<ReturnType<A[typeof name]>>);
        });
        child.send({ id, name, arg } satisfies Question);
      }),
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}
