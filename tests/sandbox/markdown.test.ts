import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkdownNode, parseMarkdown } from '../../src/sandbox/page/markdown/markdown.js';

/** The tree as an outline: `bold(a)`, text as it is. */
const outline = (nodes: MarkdownNode[]): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'heading':
          return `h${node.level}(${outline(node.children)})`;
        case 'list':
          return `${node.ordered ? `ol${node.start}` : 'ul'}(${node.items.map(outline).join('|')})`;
        case 'code':
          return `code(${node.text})`;
        case 'codeBlock':
          return `pre[${node.language}](${node.text})`;
        case 'link':
          return `link[${node.href}](${outline(node.children)})`;
        case 'timestamp':
          return `time(${node.seconds}:${node.style})`;
        case 'channel':
        case 'user':
        case 'role':
          return `${node.type}(${node.id})`;
        case 'command':
          return `command(${node.name}:${node.id})`;
        case 'emoji':
          return `emoji(${node.name})`;
        default:
          return `${node.type}(${outline(node.children)})`;
      }
    })
    .join('');

const read = (text: string): string => outline(parseMarkdown(text));

test.each([
  ['**gras**', 'bold(gras)'],
  ['*penché* et _penché_', 'italic(penché) et italic(penché)'],
  ['***les deux***', 'bold(italic(les deux))'],
  ['__souligné__ ~~barré~~ ||caché||', 'underline(souligné) strike(barré) spoiler(caché)'],
  ['**gras *penché* gras**', 'bold(gras italic(penché) gras)'],
  ['**deux\nlignes**', 'bold(deux\nlignes)'],
  ['snake_case_name', 'snake_case_name'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['**seul', '**seul'],
  ['****', '****'],
  ['`a *b* c`', 'code(a *b* c)'],
  ['``a ` b``', 'code(a ` b)'],
  ['**`a ** b`**', 'bold(code(a ** b))'],
])('Inline marks: %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['\\*pas penché\\*', '*pas penché*'],
  ['\\\\*penché\\\\*', '\\italic(penché\\)'],
  ['\\# pas un titre', '# pas un titre'],
  ['\\> pas une citation', '> pas une citation'],
  ['1\\. pas une liste', '1. pas une liste'],
  ['\\<t:0:F>', '<t:0:F>'],
  ['\\[texte](https://example.org)', '[texte](link[https://example.org/](https://example.org))'],
  ['http\\://example.org', 'http://example.org'],
  ['\\a reste', '\\a reste'],
  ['`\\*`', 'code(\\*)'],
  ['\\`\\`\\`pas du code\\`\\`\\`', '```pas du code```'],
])('A backslash makes punctuation plain: %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['# Un\n## Deux\n### Trois\n#### Quatre', 'h1(Un)h2(Deux)h3(Trois)#### Quatre'],
  ['#Sans espace', '#Sans espace'],
  ['-# petit **gras**', 'subtext(petit bold(gras))'],
  ['> un\n> **deux**\nfin', 'quote(un\nbold(deux))fin'],
  ['début\n>>> tout\nle reste\n# titre', 'débutquote(tout\nle resteh1(titre))'],
  ['>collé', '>collé'],
  ['- un\n- deux\n  - dedans\n- trois', 'ul(un|deuxul(dedans)|trois)'],
  ['3. trois\n4. quatre', 'ol3(trois|quatre)'],
  ['* puce\n1. nombre', 'ul(puce)ol1(nombre)'],
  ['- une ligne\n  et sa suite', 'ul(une ligne\net sa suite)'],
  ['-pas une liste', '-pas une liste'],
  ['avant ```js\nconst a = "*b*";\n``` après', 'avant pre[js](const a = "*b*";) après'],
  ['```une ligne```', 'pre[](une ligne)'],
  ['> ```cité```', 'quote(pre[](cité))'],
  ['```jamais fermé', '```jamais fermé'],
  ['un\n\ndeux\r\ntrois', 'un\n\ndeux\ntrois'],
])('Blocks: %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['[texte](https://example.org/a)', 'link[https://example.org/a](texte)'],
  ['[**gras**](<https://example.org>)', 'link[https://example.org/](bold(gras))'],
  ['[a](https://example.org/b_(c) "titre")', 'link[https://example.org/b_(c)](a)'],
  ['voir https://example.org/a_b_c.', 'voir link[https://example.org/a_b_c](https://example.org/a_b_c).'],
  ['(https://example.org/x)', '(link[https://example.org/x](https://example.org/x))'],
  ['<https://example.org>', 'link[https://example.org/](https://example.org)'],
  ['[texte](javascript:alert(1))', '[texte](javascript:alert(1))'],
  ['[texte](data:text/html,x)', '[texte](data:text/html,x)'],
  ['[texte](JaVaScRiPt:alert(1))', '[texte](JaVaScRiPt:alert(1))'],
  ['[texte](//example.org)', '[texte](//example.org)'],
  [
    '[https://example.org](https://example.net)',
    '[link[https://example.org/](https://example.org)](link[https://example.net/](https://example.net))',
  ],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('Links lead to the web only: %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['<t:1700000000>', 'time(1700000000:f)'],
  ['<t:1700000000:R> <t:-5:d>', 'time(1700000000:R) time(-5:d)'],
  ['<t:9999999999999:F>', '<t:9999999999999:F>'],
  ['<t:12:x>', '<t:12:x>'],
  ['<#12> <@34> <@!34> <@&56>', 'channel(12) user(34) user(34) role(56)'],
  ['</schedule add:78>', 'command(schedule add:78)'],
  ['<:visage:90> :visage:', 'emoji(visage) :visage:'],
  ['@everyone', '@everyone'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['&lt;b&gt; &amp;', '&lt;b&gt; &amp;'],
])('Times, mentions, and what only looks like markup: %j', (text, expected) => {
  expect(read(text)).toBe(expected);
});

const links = (nodes: MarkdownNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'list') return node.items.flatMap(links);
    return [...(node.type === 'link' ? [node.href] : []), ...('children' in node ? links(node.children) : [])];
  });

test('Whatever the text, reading it ends, and its links lead to the web', () => {
  const sign = fc.constantFrom(...'*_~|`\\<>[]()#-> \n:/@ahtp1.é', 'http://', '](', '```', '>>> ', 'javascript:', '<t:1:R>');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 300 }), (signs) => {
      for (const href of links(parseMarkdown(signs.join('')))) expect(href).toMatch(/^https?:\/\//);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '*',
  '_',
  '`',
  '[',
  '<',
  '~~a',
  '||',
  '**a *b ',
  '> ',
  '[a](http://',
  'http://a.b)',
  '- a\n  ',
  '```',
  '\\',
  '((',
  '*a_',
])('A long text of %j is read within a second', (sign) => {
  const text = sign.repeat(Math.ceil(10_000 / sign.length));
  const start = performance.now();
  parseMarkdown(text);
  expect(performance.now() - start).toBeLessThan(10_000);
});
