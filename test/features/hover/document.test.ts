import { describe, expect, it } from 'vitest';
import { documentsNumbered } from '#catalog/document-table.ts';
import { type DocumentHover, documentHover } from '#features/hover/document.ts';

const about = (day: string | undefined, more: Partial<DocumentHover> = {}): DocumentHover => ({
  day,
  locale: 'vi',
  replacements: [],
  ...more,
});
const oneStop = documentsNumbered('61/2018/NĐ-CP')[0]!;
const successor = documentsNumbered('118/2025/NĐ-CP')[0]!;

describe('the hover over a document', () => {
  it('cites it in full, with its days', () => {
    const shown = documentHover(oneStop, about('2021-02-04'));
    expect(shown).toContain(
      '**Nghị định số 61/2018/NĐ\\-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa',
    );
    expect(shown).toContain('Ban hành 23/4/2018 · có hiệu lực từ 21/6/2018 · hết hiệu lực từ 01/7/2025');
    expect(shown).not.toContain('Vào ngày của kế hoạch');
  });

  it('reports that it is no longer in force on the day of the plan, and its replacement', () => {
    const shown = documentHover(
      oneStop,
      about('2026-03-01', { replacements: [{ number: '118/2025/NĐ-CP', document: successor }] }),
    );
    expect(shown).toContain(
      'Vào ngày của kế hoạch (01/3/2026): **đã hết hiệu lực**, thay bằng Nghị định số 118/2025',
    );
    expect(
      documentHover(
        oneStop,
        about('2026-03-01', {
          locale: 'en',
          replacements: [{ number: '118/2025/NĐ-CP', document: undefined }],
        }),
      ),
    ).toContain("On the plan's day (01/3/2026): **no longer in force**, replaced by 118/2025/NĐ\\-CP.");
  });

  it('links to its text, or to the file that lists it', () => {
    expect(documentHover(oneStop, about(undefined))).toMatch(/Nguồn: \[vbpl\\?\.vn\]\(https:\/\/vbpl\.vn\//);
    const own = { ...oneStop, origin: { uri: 'file:///a b.kh', name: 'a b.kh' } };
    expect(documentHover(own, about(undefined))).toContain('Nguồn: [a b.kh](file:///a%20b.kh)');
  });

  it('reports that it is signed but not yet in force', () => {
    expect(documentHover(successor, about('2025-06-20'))).toContain('(20/6/2025): chưa có hiệu lực.');
  });

  it('does not report the state where the plan has no day, nor where no end is known', () => {
    expect(documentHover(oneStop, about(undefined))).not.toContain('Vào ngày');
    expect(documentHover(successor, about('2026-03-01'))).not.toContain('hiệu lực**');
  });
});
