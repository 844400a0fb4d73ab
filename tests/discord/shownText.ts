import { parseMarkdown } from '../../src/sandbox/page/markdown/markdown.js';

interface Node {
  type: string;
  text?: string;
  children?: Node[];
  items?: Node[][];
}

/** What a reader sees of a Markdown text: its letters, without the marks. */
export const shownText = (markdown: string): string => (parseMarkdown(markdown) as Node[]).map(lettersOf).join('');

/** Everything that is not plain text is set apart, so that a format that foreign text smuggled in shows. */
function lettersOf({ type, text, children = [], items = [] }: Node): string {
  if (type === 'text') return text ?? '';
  const inner = [...children, ...items.flat()].map(lettersOf).join('');
  return ['bold', 'underline', 'quote', 'subtext', 'heading', 'italic'].includes(type) ? inner : `⟨${type}⟩`;
}
