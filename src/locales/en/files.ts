import type { Sentences } from '../index.js';
import { number } from './formats.js';

export const files: Sentences['files'] = {
  kind: (name) => `“${name}” is not a .txt, .md or .html file. Send the article as one of these.`,
  tooLarge: (name, megabytes) => `“${name}” is too large: ${number(megabytes)} MiB at most. Keep its text alone.`,
  elsewhere: (name) => `“${name}” does not come from Discord, and is not downloaded. Attach the file to a message.`,
  notDownloaded: (name) =>
    `“${name}” could not be downloaded from Discord. Try again; if it fails again, attach the file once more.`,
  problems: {
    'front-matter': (name, line) =>
      `The front matter of “${name}” (between two lines of \`---\`) cannot be read, at line ${number(line)}. Correct it, or take the front matter out.`,
    encoding: (name, line) => `“${name}” is not UTF-8, at line ${number(line)}. Save it again with the encoding “UTF-8”.`,
    binary: (name) => `“${name}” has no text. Send the article as .txt, .md or .html.`,
    empty: (name) => `“${name}” has no text in it.`,
    page: (name) => `No article is found in “${name}”. Copy its text into a .txt file.`,
  },
};
