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
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG BUTTON SELECT TEXTAREA FIGCAPTION'.split(' '));

/** A block of nothing but these leads elsewhere, or says when the page was published. */
const ELSEWHERE = new Set(['A', 'TIME']);
/** What newspapers put among an article's paragraphs, by the names of its classes: bylines, captions, offers, further links. */
const FURNITURE =
  /(?:^|[\s_-])(?:abo|ads?|advert\w*|author|auteur|byline|caption|comments?|credits?|kicker|legende|newsletter|paywall|promo|publicite|pubs?|related|share|signature|social|subscri\w*|tags?)(?=$|[\s_-])/i;
/** What is longer is no furniture, whatever its class, in UTF-16 units. */
const MAX_FURNITURE = 300;
/** A heading between paragraphs, not one of the page's that is a sentence. */
const CROSS_HEAD = /^.{1,90}[^.!?…»”"]$/;

/** What is used of a page; TypeScript's own names for it come with those of a browser. */
interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
}
interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
  replaceWith(other: PageElement): void;
}
interface Page {
  title: string;
  body: PageElement;
  documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  createElement(name: string): PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
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
  const fromTitle = partsOf(lineOf(document.title), heading, known.source);
  clear(document);
  const fallback = blocksOf(document.body);
  // It takes the document apart.
  const found = new Readability<PageNode>(document as never, { serializer: (node) => node as unknown as PageNode }).parse();
  const source = known.source ?? lineOf(found?.siteName) ?? fromTitle?.site ?? null;
  const blocks = found?.content ? blocksOf(found.content) : [];
  const text = (blocks.length > 0 ? blocks : fallback).join('\n');
  return {
    text,
    metadata: {
      ...NO_METADATA,
      ...known,
      title: partsOf(lineOf(found?.title) ?? known.title, heading, source)?.title ?? lineOf(found?.title) ?? known.title,
      source,
      published: known.published ?? instantOf(found?.publishedTime),
    },
  };
}

/** Takes furniture and cross-heads out of a page, and lets the name below a quotation stand. */
function clear(document: Page): void {
  for (const element of document.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (FURNITURE.test(names) && (element.textContent ?? '').length <= MAX_FURNITURE) element.remove();
  }
  for (const element of document.querySelectorAll('h2, h3, h4, h5, h6'))
    if (CROSS_HEAD.test(lineOf(element.textContent) ?? '')) element.remove();
  for (const element of document.querySelectorAll('blockquote footer')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `— ${(element.textContent ?? '').trim().replace(/^[—–-]\s*/, '')}`;
    element.replaceWith(paragraph);
  }
}

/** The texts of blocks, in order, with single spaces; blocks without words of their own left out. */
function blocksOf(root: PageNode): string[] {
  const blocks = [{ text: '', own: 0 }];
  const collect = (node: PageNode, isOwn: boolean): void => {
    const name = node.nodeName.toUpperCase();
    const block = blocks[blocks.length - 1];
    if (node.nodeType === TEXT && block) {
      block.text += node.textContent ?? '';
      if (isOwn) block.own += (node.textContent ?? '').trim().length;
    }
    if (node.nodeType !== ELEMENT || UNREAD.has(name)) return;
    if (BLOCKS.has(name)) blocks.push({ text: '', own: 0 });
    for (const child of node.childNodes) collect(child, isOwn && !ELSEWHERE.has(name));
    if (BLOCKS.has(name)) blocks.push({ text: '', own: 0 });
  };
  collect(root, true);
  return blocks
    .filter(({ own }) => own > 0)
    .map(({ text }) => text.replace(/[ \t\r\n\f]+/g, ' ').trim())
    .filter((text) => text !== '');
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

/** "The bridge reopens - The Courier" in its two parts, where the first is the page's heading or the second its site; else null. */
function partsOf(line: string | null, heading: string | null, source: string | null): { title: string; site: string } | null {
  const [, title, site] = /^(.+) [-–—|·:] (.+)$/.exec(line ?? '') ?? [];
  return title && site && (title === heading || site === source) ? { title, site } : null;
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
