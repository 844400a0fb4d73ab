import type { Source, Stretch } from '../source.js';
import { startOf, type Token } from '../tokens.js';

type Parts = Pick<Source, 'tokens' | 'paragraphs' | 'headline' | 'dateline' | 'body'>;

/** Takes lines out of a text that is cut, with the line breaks after them: what reads it never meets them. Offsets stay those of the text. */
export function leaveOut(lines: ReadonlySet<Stretch>, { tokens, paragraphs, headline, dateline, body }: Parts): Parts {
  const kept: Token[] = [];
  const starts = new Int32Array(tokens.length);
  const places = new Int32Array(tokens.length);
  let from = 0;
  const keepUpTo = (to: number): void => {
    for (let at = from; at < to; at++) {
      places[at] = kept.length;
      starts[kept.length] = startOf(tokens, at);
      kept.push(tokens[at] as Token);
    }
  };
  for (const line of paragraphs) {
    if (!lines.has(line)) continue;
    keepUpTo(line.firstToken);
    from = line.lastToken + (tokens[line.lastToken + 1]?.kind === 'break' ? 2 : 1);
  }
  keepUpTo(tokens.length);
  const move = <Moved extends Stretch>(stretch: Moved): Moved => ({
    ...stretch,
    firstToken: places[stretch.firstToken] as number,
    lastToken: places[stretch.lastToken] as number,
  });
  const left = new Map(paragraphs.filter((line) => !lines.has(line)).map((line) => [line, move(line)]));
  return {
    tokens: Object.assign(kept, { starts }),
    paragraphs: [...left.values()],
    headline: (headline && left.get(headline)) ?? null,
    dateline: dateline && move(dateline),
    body: places[body] as number,
  };
}
