import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import type { FileText } from './file.js';
import { type Metadata, NO_METADATA } from './frontMatter.js';
import { IntakeError } from './intakeError.js';

/** More elements than a page of news has; what has more takes too long to look through. */
const MAX_ELEMENTS = 20_000;
/** In UTF-16 units. */
const MAX_HTML = 4_000_000;
const MAX_LINE = 500;

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Elements whose text is none that people read. */
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG BUTTON SELECT TEXTAREA'.split(' '));

/** What is used of a page; TypeScript's own names for it come with those of a browser. */
interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
}
interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}
interface Page {
  title: string;
  body: PageElement;
  documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * The article in a page: its text, a block a line, without what stands around it, and what the page says of itself.
 * Some pages take it very long: `readApart` reads any.
 * @throws {IntakeError} where there is none, or the page is too large
 */
export function readHtml(html: string): FileText {
  if (html.length > MAX_HTML || (html.match(/<[a-z]/gi)?.length ?? 0) > MAX_ELEMENTS)
    throw new IntakeError('The page is too large to look for the article in it.', 1, 'page');
  try {
    return readPage(html);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    // Too many elements, or elements nested deeper than the libraries can follow.
    throw new IntakeError('The page is built in a way in which no article can be found.', 1, 'page');
  }
}

function readPage(html: string): FileText {
  // A fragment without <html> has no body of its own.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as {
    document: Page;
  };
  const known = metadataOf(document);
  const heading = lineOf(document.querySelector('h1')?.textContent);
  const fallback = blocksOf(document.body);
  // It takes the document apart.
  const found = new Readability<PageNode>(document as never, { serializer: (node) => node as unknown as PageNode }).parse();
  const source = known.source ?? lineOf(found?.siteName);
  const blocks = found?.content ? blocksOf(found.content) : [];
  const text = (blocks.length > 0 ? blocks : fallback).join('\n');
  return {
    text,
    metadata: {
      ...NO_METADATA,
      ...known,
      title: withoutSite(lineOf(found?.title) ?? known.title, heading, source),
      source,
      published: known.published ?? instantOf(found?.publishedTime),
    },
  };
}

/** The texts of blocks, in order, with single spaces; blocks without words left out. */
function blocksOf(root: PageNode): string[] {
  const blocks: string[] = [''];
  const collect = (node: PageNode): void => {
    if (node.nodeType === TEXT) blocks.push((blocks.pop() ?? '') + (node.textContent ?? ''));
    if (node.nodeType !== ELEMENT || UNREAD.has(node.nodeName.toUpperCase())) return;
    const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
    if (isBlock) blocks.push('');
    for (const child of node.childNodes) collect(child);
    if (isBlock) blocks.push('');
  };
  collect(root);
  return blocks.map((block) => block.replace(/[ \t\r\n\f]+/g, ' ').trim()).filter((block) => block !== '');
}

function metadataOf(document: Page): Pick<Metadata, 'title' | 'source' | 'url' | 'published' | 'language'> {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
      if (content?.trim()) return content;
    }
    return null;
  };
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const language = document.documentElement.getAttribute('lang') ?? meta('og:locale');
  return {
    title: lineOf(meta('og:title')) ?? lineOf(document.querySelector('h1')?.textContent) ?? lineOf(document.title),
    source: lineOf(meta('og:site_name')),
    url:
      z
        .url({ protocol: /^https?$/ })
        .max(MAX_LINE)
        .safeParse(link).data ?? null,
    published:
      instantOf(meta('article:published_time', 'date', 'dc.date', 'DC.date.issued')) ??
      instantOf(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    language: /^([a-z]{2,3})(?:[-_]|$)/i.exec(language ?? '')?.[1]?.toLowerCase() ?? null,
  };
}

/** "The bridge reopens - The Courier" without the name of the site that stands behind the page's heading, or is known. */
function withoutSite(title: string | null, heading: string | null, site: string | null): string | null {
  const [, article, name] = /^(.+) [-–—|·:] (.+)$/.exec(title ?? '') ?? [];
  return article && (article === heading || name === site) ? article : title;
}

/** One line of text, as front matter takes it. */
function lineOf(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line === '' ? null : line.slice(0, MAX_LINE).toWellFormed();
}

/** As in `Metadata.published`; null for what is no such date. */
function instantOf(text: string | null | undefined): string | null {
  const written = (text ?? '').trim().replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const known = z.union([z.iso.date(), z.iso.datetime({ offset: true })]).safeParse(written);
  return known.success ? known.data : (z.iso.date().safeParse(written.slice(0, 10)).data ?? null);
}
