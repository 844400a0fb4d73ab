/** An error whose message is a sentence for the person who used the command, in their language. */
export class ReaderError extends Error {
  override name = 'ReaderError';
}
