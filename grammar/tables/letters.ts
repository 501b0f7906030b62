/**
 * The letters of points (điểm), in order: `đ` after `d`; no `f j w z`; no `ă â ê ô ơ ư`.
 * NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ: "theo thứ tự bảng chữ cái tiếng Việt"; the decree's own Điều 8 runs so.
 */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'] as const;

/** Letters that somebody may write for a point although they are none of the order. */
export const foreignLetters = [...'fjwzăâêôơư'] as const;

/** The place of a letter in the order (0 is `a`), -1 for a letter that is none of it; upper case counts as lower. */
export function letterIndex(letter: string): number {
  return pointLetters.indexOf(letter.toLowerCase() as (typeof pointLetters)[number]);
}
