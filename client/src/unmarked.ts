/** A text without diacritics, in lower case: as it is typed without a Vietnamese keyboard. */
export const withoutMarks = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
