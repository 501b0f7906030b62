/**
 * Letters of other alphabets that look like letters of ours: what is seen, and what stands there. `Ð` is the eth of
 * Iceland, which fonts and keyboards of the nineties gave for `Đ`; `ƣ` is the gha of
 * the Turkic alphabets, which PDF files with such fonts give for `ư`; the others are Cyrillic, Greek and African.
 */
export const lookalikes: Readonly<Record<string, string>> = {
  Đ: 'ÐƉ',
  đ: 'ðɖ',
  A: 'АΑ', B: 'ВΒ', C: 'С', E: 'ЕΕ', H: 'НΗ', I: 'ІΙӀ', K: 'КΚ', M: 'МΜ', N: 'Ν', O: 'ОΟ',
  P: 'РΡ', S: 'Ѕ', T: 'ТΤ', U: 'Ս', V: 'Ѵ', X: 'ХΧ', Y: 'ҮΥ',
  a: 'а', c: 'сϲ', e: 'е', g: 'ɡ', h: 'һ', i: 'іı', n: 'ո', o: 'оο', p: 'р', s: 'ѕ', u: 'ս', v: 'νѵ', x: 'х', y: 'уү',
  ă: 'ǎӑ', Ă: 'ǍӐ', ư: 'ƣ', Ư: 'Ƣ',
}; // biome-ignore format: a row of capitals, a row of small letters

/**
 * Letters that PDF files give for one of ours since their fonts number it otherwise, in small letters, with what they mostly stand for: text
 * taken out of such files has `kǶ` for `kỳ`, `ngǜ` for `ngũ`, `nghƿa` for `nghĩa`. They look like nothing, so they are no lookalikes.
 */
export const fontLetters: Readonly<Record<string, string>> = { ƕ: 'ỳ', ǜ: 'ũ', ƿ: 'ĩ' };
