/**
 * Letters of other alphabets that look like letters of ours: what is seen, and what stands there. `Ð` is the eth of
 * Iceland, which fonts and keyboards of the nineties gave for `Đ`; the others are Cyrillic, Greek and African.
 */
export const lookalikes: Readonly<Record<string, string>> = {
  Đ: 'ÐƉ',
  đ: 'ðɖ',
  A: 'АΑ', B: 'ВΒ', C: 'С', E: 'ЕΕ', H: 'НΗ', I: 'ІΙӀ', K: 'КΚ', M: 'МΜ', N: 'Ν', O: 'ОΟ',
  P: 'РΡ', S: 'Ѕ', T: 'ТΤ', U: 'Ս', V: 'Ѵ', X: 'ХΧ', Y: 'ҮΥ',
  a: 'а', c: 'сϲ', e: 'е', g: 'ɡ', h: 'һ', i: 'іı', n: 'ո', o: 'оο', p: 'р', s: 'ѕ', u: 'ս', v: 'νѵ', x: 'х', y: 'уү',
  ă: 'ǎӑ', Ă: 'ǍӐ',
}; // biome-ignore format: a row of capitals, a row of small letters
