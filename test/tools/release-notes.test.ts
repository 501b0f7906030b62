import { describe, expect, it } from 'vitest';
import { notesOf } from '#tools/release/notes.mjs';

const log = (unreleased: string) => `# Thay đổi / Changelog

## Chưa phát hành / Unreleased
${unreleased}
## 0.2.0 (2026-12-01)

- Hai.

## 0.1.0

- Một.
`;

describe('the notes of a release', () => {
  it('are the section of its version', () => {
    expect(notesOf(log(''), '0.2.0')).toEqual({ text: '- Hai.', unnamed: false });
    expect(notesOf(log(''), '0.1.0')).toEqual({ text: '- Một.', unnamed: false });
  });

  it('are what is not released yet where that stands above, and say so', () =>
    expect(notesOf(log('\n- Ba.\n'), '0.2.0')).toEqual({ text: '- Ba.', unnamed: true }));

  it('are missing where nothing was written of the version', () => {
    expect(notesOf(log(''), '0.3.0')).toBeUndefined();
    expect(notesOf('# Changelog\n\n## 0.3.0\n', '0.3.0')).toBeUndefined();
  });
});
