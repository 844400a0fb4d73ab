import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The folder of this package, from the build, from the tests and from a global install alike. */
export const packageRoot = dirname(createRequire(import.meta.url).resolve('depeche/package.json'));
