import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Lines that are longer than this are not wrapped ones: in their paragraph each line is a block of its own. */
const WRAPPED = 120;

/** The words of a Markdown text, a block a line: marks, images, raw HTML and link targets left out. */
export function plainText(markdown: string): string {
  const blocks: string[] = [];
  collect(fromMarkdown(markdown), blocks);
  return blocks.join('\n');
}

function collect(node: Nodes, blocks: string[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const lines = inline(node)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const isWrapped = lines.every((line) => line.length <= WRAPPED);
    if (lines.length > 0) blocks.push(lines.join(isWrapped ? ' ' : '\n'));
  } else if (node.type === 'code') blocks.push(node.value);
  else if ('children' in node) for (const child of node.children) collect(child, blocks);
}

function inline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(inline).join('') : '';
}
