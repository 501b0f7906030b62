import fc from 'fast-check';

/** Short plans of lists with slips of every kind, references, fields, left-overs of converters and directives. */

const number = fc.integer({ min: 1, max: 6 });
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const words = fc.constantFrom(
  'Một', 'hai', 'Ba:', '**Bốn**', '*năm*', '**', '(*)', '', 'theo khoản 2 mục I Kế hoạch này', 'mục II Kế hoạch này',
  '(khoản 1 mục II Kế hoạch này, điểm b khoản 2 mục I Kế hoạch này)', 'Cơ quan chủ trì: Sở Nội vụ;', 'Thời gian:',
  'Thời gian thực hiện: Quý I', 'Nội dung: …', 'Cơ quan chủ trì: Sở Nội vụ; Cơ quan phối hợp: ',
); // biome-ignore format: a bag
const silenced = [
  'section-numbering', 'clause-numbering', 'item-lettering', 'marker-style', 'empty-field', 'broken-paragraph', 'unused-directive',
  'no-such-rule',
]; // biome-ignore format: a bag

const line = fc.oneof(
  fc
    .tuple(number, fc.constantFrom('. ', '. ', '. ', '- ', '/ ', ') ', '.'), words)
    .map(([n, sign, said]) => `${romans[n - 1]}${sign}${said || 'X'}`),
  fc
    .tuple(number, fc.constantFrom('. ', '. ', '. ', ') ', '/ ', '.'), words)
    .map(([n, sign, said]) => `${n}${sign}${said}`),
  fc
    .tuple(number, number, fc.constantFrom('. ', ' '), words)
    .map(([n, m, sign, said]) => `${n}.${m}${sign}${said}`),
  fc.tuple(number, number, number, words).map(([n, m, l, said]) => `${n}.${m}.${l}. ${said}`),
  fc
    .tuple(
      fc.constantFrom('', '', '', '- ', '– ', '+ ', '**', '# '),
      fc.constantFrom(...'aabbccddđđeefghijkABĐ'),
      fc.constantFrom(') ', ') ', ') ', '. ', '/ '),
      words,
    )
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('- ', '+ ', '* ', '(1) ', '1) ', '2) '), words).map((parts) => parts.join('')),
  fc.tuple(number, words).map(([n, said]) => `Điều ${n}. ${said}`),
  fc
    .tuple(fc.constantFrom('disable', 'enable', 'disable-next-line'), fc.subarray(silenced, { maxLength: 3 }))
    .map(([kind, rules]) => `// kh-${kind} ${rules.join(', ')}`),
  words,
  fc.constantFrom(
    '', '', '5', 'Các việc sau:', 'PHẦN I', 'PHẦN II', 'PHỤ LỤC', 'TỔ CHỨC THỰC HIỆN', 'Nơi nhận:', '// ghi chú', '1\tx\t',
    '| STT | Nội dung | Cơ quan chủ trì |', '| 1 | x | |', 'STT\tNội dung\tThời gian',
  ), // biome-ignore format: a bag
);

export const faultyLists: fc.Arbitrary<string> = fc
  .array(line, { minLength: 2, maxLength: 14 })
  .map((lines) => `${lines.join('\n')}\n`);
