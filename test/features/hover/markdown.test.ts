import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { bold, bullets, link, paragraphs, plain, unlinked } from '#features/hover/markdown.ts';
import { hoverAt } from '#features/hover.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';

/** The Markdown of `text` as VS Code reads it: its tokens, and the words that they show. */
function read(text: string): { kinds: Set<string>; words: string } {
  const kinds = new Set<string>();
  let words = '';
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      kinds.add(token.type);
      const inner = 'tokens' in token ? token.tokens : undefined;
      if (token.type === 'list') walk(token.items);
      else if (inner && inner.length > 0) walk(inner);
      else if ('text' in token) words += unescaped(token.text);
      if (token.type === 'paragraph') words += '\n';
    }
  };
  walk(marked.lexer(text));
  return { kinds, words: words.trim() };
}

/** What a browser shows of text in which marked leaves entities as they are written. */
const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: 'amp') => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name],
  );

const piece = fc.constantFrom(
  ...'`*_{}[]()#+-.!|<>~&$=@^:;/\\"\'%? '.split(''),
  ...['a', 'Sở', '1', '**', '__', '](', '![', '](command:x)', '<b>', '</b>', '<img src=x>', '&lt;', '&#91;', 'https://e.x/p', 'HTTP://e.x', 'www.e.x', 'a@e.x', '- ', '1. ', '1) ', '# ', '```', '---', '===', '\n', '\n\n', '    ', '|-|', '$(zap)', ':a:', '~~', '\u00a0', '[^1]', '\t'],
); // biome-ignore format: a list of pieces
const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const asShown = (text: string) => text.replace(/\s+/g, ' ').trim();

const plainTokens = new Set(['paragraph', 'text', 'escape', 'space', 'html']);

describe('words of a plan in Markdown', () => {
  it('are shown as they are, and nothing of them is read as Markdown', () =>
    fc.assert(
      fc.property(words, (text) => {
        const { kinds, words: shown } = read(plain(text));
        expect([...kinds].filter((kind) => !['paragraph', 'text', 'escape', 'space'].includes(kind))).toEqual(
          [],
        );
        expect(shown).toBe(asShown(text));
      }),
      { numRuns: 3000 },
    ));

  it('are bold as a whole, items as a whole, and paragraphs apart', () =>
    fc.assert(
      fc.property(words, words, (one, other) => {
        const name = asShown(one);
        const { kinds, words: shown } = read(
          paragraphs(`${bold(one)}: ${plain(other)}`, bullets([plain(other)], 3)),
        );
        const wanted = [
          'paragraph',
          'text',
          'escape',
          'space',
          'list',
          'list_item',
          ...(name === '' ? [] : ['strong']),
        ];
        expect([...kinds].filter((kind) => !wanted.includes(kind))).toEqual([]);
        expect(shown.replace(/\s+/g, ' ').startsWith(asShown(`${name}: ${other}`))).toBe(true);
        if (name !== '') expect(kinds).toContain('strong');
      }),
      { numRuns: 1000 },
    ));

  it('make a link to the given address, or none', () =>
    fc.assert(
      fc.property(words, words, (text, place) => {
        const tokens = marked.lexer(link(text, `file:///${place}`));
        const first = tokens[0]?.type === 'paragraph' ? tokens[0].tokens?.[0] : undefined;
        if (asShown(text) === '') expect(tokens).toHaveLength(0);
        else {
          expect(first?.type).toBe('link');
          expect(tokens[0]!.type === 'paragraph' && tokens[0]!.tokens?.length).toBe(1);
          expect(
            decodeURIComponent((first as { href: string }).href.replace(/%(?![\dA-F]{2})/g, '%25')),
          ).toContain('file:///');
        }
      }),
    ));

  it.each(['command:x', 'COMMAND:x', ' command:x', 'javascript:x', 'data:text/html,x', 'vbscript:x'])(
    'are no link to %j',
    (uri) => expect(link('a', uri)).toBe('a'),
  );

  it('are no link in a message box', () => {
    expect(unlinked('“[a](command:x)” và [b] (file:c)')).toBe('“[a] (command:x)” và [b] (file:c)');
  });
});

describe('a hover', () => {
  const shownAt = (text: string, at: string, locale: 'vi' | 'en' = 'vi') => {
    const plan = readPlan(text, catalogData);
    return hoverAt(plan, new LineIndex(text), text.lastIndexOf(at), locale)?.contents as
      | { value: string }
      | undefined;
  };

  it('escapes the definition of an abbreviation', () => {
    const hover = shownAt('I. A\n1. Giao Trung `tâm` phục <b>vụ</b> (TTPV) làm việc.\n', 'TTPV');
    expect([...read(hover!.value).kinds].filter((kind) => !plainTokens.has(kind))).toEqual(['strong']);
    expect(read(hover!.value).words).toContain('`tâm` phục <b>vụ</b');
  });

  it('over an unknown short name reports that it is unknown, and where it is introduced', () => {
    const text = 'I. A\n1. Trung tâm ![](https://e.x/p.png) (sau đây viết tắt là TTR) mở cửa.\n2. TTR họp.\n';
    expect(shownAt(text, 'TTR')?.value).toBe(
      '**TTR**: tên gọi tắt của kế hoạch, không rõ gọi tắt cụm từ nào\n\nKế hoạch giải thích ở dòng 2; dùng 1 lần.',
    );
    expect(shownAt(text, 'TTR', 'en')?.value).toContain('what it is short for cannot be told');
  });

  it('shows nothing but text, whatever a plan names', () => {
    const name = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').replace(/[\n()]/g, ''));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const text = `KẾ HOẠCH\nVề ${one}\n\nI. A\n1. Giao Ủy ban ${one} nhân dân ${other} (UBXD) làm ${one}.\n2. Sở Nội vụ ${one}: UBXD; theo Nghị định số 61/2018/NĐ-CP.\n- Cơ quan chủ trì: Sở Nội vụ; Quý II.\n`;
        const plan = readPlan(text, catalogData);
        const lines = new LineIndex(text);
        for (const { index } of text.matchAll(/UBXD|Sở Nội|61\/2018/g)) {
          const hover = hoverAt(plan, lines, index, 'vi')?.contents as { value: string } | undefined;
          if (!hover) continue;
          const { kinds } = read(hover.value);
          for (const kind of ['html', 'codespan', 'image', 'em', 'del', 'heading', 'code', 'table'])
            expect(kinds).not.toContain(kind);
          expect(hover.value).not.toMatch(
            /\]\((?!https:\/\/(?:vbpl|vanban|datafiles|congbao|thuvienphapluat))/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
