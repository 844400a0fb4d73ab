/** What is wrong with a file: `page` is one in which no article can be found. */
export type IntakeProblem = 'front-matter' | 'encoding' | 'binary' | 'empty' | 'page';

/** A file or text that cannot become an article: a sentence for whoever wrote it, and the line where it goes wrong. */
export class IntakeError extends Error {
  override name = 'IntakeError';
  constructor(
    message: string,
    /** From 1 on. */
    readonly line: number,
    readonly kind: IntakeProblem = 'front-matter',
  ) {
    super(message);
  }
}
