import { IntakeError } from './intakeError.js';

/**
 * A file's bytes as text: in the charset that its mark or somebody says, else UTF-8. Another is never guessed.
 * @throws {IntakeError} where the bytes are not of that charset
 */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : charset;
  try {
    return new TextDecoder(marked, { fatal: true }).decode(bytes);
  } catch {
    const replaced = new TextDecoder('utf-8').decode(bytes);
    const before = replaced.slice(0, replaced.indexOf('\ufffd'));
    throw new IntakeError(
      'The file is not UTF-8 text. Save it again with the encoding "UTF-8".',
      before.split('\n').length,
      'encoding',
    );
  }
}
