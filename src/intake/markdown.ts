import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The words of a Markdown text, a block a line: marks, images, raw HTML and link targets left out. */
export function plainText(markdown: string): string {
  const blocks: string[] = [];
  collect(fromMarkdown(markdown), blocks);
  return blocks.join('\n');
}

function collect(node: Nodes, blocks: string[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const words = inline(node).trim();
    if (words) blocks.push(words);
  } else if (node.type === 'code') blocks.push(node.value);
  else if ('children' in node) for (const child of node.children) collect(child, blocks);
}

function inline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(inline).join('') : '';
}
