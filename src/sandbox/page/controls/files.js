import { h, replaceChildren } from '../dom.js';
import { icon } from '../icons.js';

/** Discord's limits for those who pay nothing. */
export const MOST_FILES = 10;
const LARGEST_FILE = 10 * 1024 * 1024;

/** @typedef {import('../words/words.js').Words} Words */

/**
 * @param {number} bytes
 * @param {string} locale
 */
export function formatSize(bytes, locale) {
  const [unit, size] =
    bytes < 1000 ? ['byte', bytes] : bytes < 1_000_000 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1_000_000];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(Number(size));
}

/**
 * What Discord would not take of these files, as a sentence.
 * @param {File[]} files
 * @param {number} most
 * @param {Words} words
 */
export function filesProblem(files, most, words) {
  const large = files.find(({ size }) => size > LARGEST_FILE);
  if (large) return words.fileTooLarge(large.name);
  return files.length > most ? words.tooManyFiles(most) : undefined;
}

/**
 * Files that wait to be sent, each with a button that takes it out.
 * @param {{ context: () => { words: Words, locale: string }, changed: () => void }} needs
 */
export function createFileList({ context, changed }) {
  const element = h('ul', { class: 'waiting-files' });
  /** @type {File[]} */
  let files = [];
  element.hidden = true;

  /** @param {File[]} next */
  function set(next) {
    const { words, locale } = context();
    files = next;
    element.hidden = files.length === 0;
    element.setAttribute('aria-label', words.files);
    replaceChildren(
      element,
      files.map((file) =>
        h(
          'li',
          { class: 'waiting-file' },
          icon('file'),
          h('span', { class: 'waiting-name' }, file.name, h('small', { class: 'waiting-size' }, formatSize(file.size, locale))),
          h(
            'button',
            {
              class: 'waiting-remove',
              type: 'button',
              'aria-label': words.removeFile(file.name),
              click: () => {
                const button = element.querySelectorAll('button')[files.indexOf(file) - 1];
                set(files.filter((each) => each !== file));
                changed();
                button?.focus();
              },
            },
            icon('close'),
          ),
        ),
      ),
    );
  }

  return {
    element,
    files: () => files,
    /** @param {Iterable<File>} more */
    add: (more) => set([...files, ...more]),
    set,
  };
}

/**
 * The browser's own dialogue to choose files. Must be called while a click or key is handled.
 * @param {{ several: boolean, types?: readonly string[], take: (files: File[]) => void }} options
 */
export function chooseFiles({ several, types = [], take }) {
  const input = h('input', {
    type: 'file',
    multiple: several,
    accept: types.join(','),
    class: 'unseen',
    tabindex: -1,
    'aria-hidden': 'true',
  });
  // A dialogue keeps working after its input is gone, but tests and some browsers need it in the page.
  document.body.append(input);
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.remove();
  });
  input.addEventListener('cancel', () => input.remove());
  input.click();
}

/**
 * Files dropped on an element.
 * @param {HTMLElement} target gets the class `dropping` while files hang over it
 * @param {(files: File[]) => void} take
 */
export function acceptDrops(target, take) {
  const hasFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files') === true;
  target.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    target.classList.add('dropping');
  });
  target.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node) || !target.contains(event.relatedTarget)) target.classList.remove('dropping');
  });
  target.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    target.classList.remove('dropping');
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
