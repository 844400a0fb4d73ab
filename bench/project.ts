/** A file of the project by its path from the root: the same from the sources and from the build. */
export const projectFile = (path: string): URL => new URL(path, import.meta.resolve('depeche/package.json'));
