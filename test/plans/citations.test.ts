import { expect, it } from 'vitest';
import { readCitations } from '#grammar/inline/citation.ts';
import { names, planText } from './plans.ts';

it('the real plans cite 44 documents by number', () => {
  const cited = names.flatMap((name) => {
    const text = planText(name);
    const all = readCitations(text, { start: 0, end: text.length });
    const numbered = all.flatMap(({ kind, type, number, date }) =>
      kind === 'numbered' && number ? [{ type, number, date }] : [],
    );
    return numbered.map(({ type, number, date }) => {
      const [word, symbol] = [type, number].map(({ start, end }) => text.slice(start, end));
      return `${word} ${symbol}${date ? ` ${date.day}/${date.month}/${date.year}` : ''}`;
    });
  });
  expect(cited).toEqual([
    'Kế hoạch 126/KH-UBND 25/12/2013',
    'Chỉ thị 02/2009/CT-UBND 5/2/2009',
    'Quyết định 883/QĐ-UBND 3/4/2013',
    'Chỉ thị 02/2009/CT-UBND 5/2/2009',
    'Kế hoạch 146/KH-UBND 31/12/2015',
    'Nghị quyết 36a/NQ-CP 14/10/2015',
    'Kế hoạch 142/KH-UBND 28/12/2016',
    'Nghị quyết 36a/NQ-CP 14/10/2015',
    'Kế hoạch 146/KH-UBND 31/12/2015',
    'Nghị quyết 36a/NQ-CP 14/10/2015',
    'Kế hoạch 70/KH-UBND 8/6/2015',
    'Kế hoạch 142/KH-UBND 28/12/2016',
    'Kế hoạch 144/KH-UBND 30/12/2016',
    'Kế hoạch 20/KH-UBND 16/2/2017',
    'Kế hoạch 144/KH-UBND 30/12/2016',
    'Nghị định 61/2018/NĐ-CP 23/4/2018',
    'Nghị định 107/2021/NĐ-CP 6/12/2021',
    'Nghị định 61/2018/NĐ-CP',
    'Thông tư 01/2018/TT-VPCP 23/11/2018',
    'Nghị định 61/2018/NĐ-CP 23/4/2018',
    'Quyết định 4168/QĐ-UBND 27/12/2021',
    'kế hoạch 17/KH-UBND 9/1/2024',
    'Quyết định 468/QĐ-TTg 27/3/2021',
    'Quyết định 749/QĐ-TTg 3/6/2020',
    'Quyết định 06/QĐ-TTg 6/1/2022',
    'Nghị quyết 76/NQ-CP 15/7/2021',
    'Nghị quyết 09-NQ/TU 5/8/2021',
    'Quyết định 5158/QĐ-UBND 30/12/2021',
    'Kế hoạch 206/KH-UBND 27/12/2022',
    'Quyết định 343/QĐ-UBND 23/1/2024',
    'Quyết định 45/2016/QĐ-TTg 19/10/2016',
    'Nghị định 45/2020/NĐ-CP 8/4/2020',
    'Nghị định 42/2022/NĐ-CP 24/6/2022',
    'Nghị định 63/2010/NĐ-CP 8/6/2010',
    'Nghị định 48/2013/NĐ-CP 14/5/2013',
    'Nghị định 92/2017/NĐ-CP 7/8/2017',
    'Nghị định 20/2008/NĐ-CP 14/2/2008',
    'Nghị định 61/2018/NĐ-CP 23/4/2018',
    'Thông tư 02/2017/TT-VPCP 31/10/2017',
    'Thông tư 01/2018/TT-VPCP 23/11/2018',
    'Nghị định 61/2018/NĐ-CP 23/4/2018',
    'Thông tư 01/2020/TT-VPCP 21/10/2020',
    'Quyết định 3688/QĐ-UBND 19/11/2020',
    'Quyết định 4030/QĐ-UBND 23/12/2020',
  ]);
});
