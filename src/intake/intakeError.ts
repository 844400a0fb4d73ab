/** A file or text that cannot become an article: a sentence for whoever wrote it, and the line where it goes wrong. */
export class IntakeError extends Error {
  override name = 'IntakeError';
  constructor(
    message: string,
    /** From 1 on. */
    readonly line: number,
  ) {
    super(message);
  }
}
