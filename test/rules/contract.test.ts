import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { type ContractViolation, contractViolationOf, type FixContract } from '#rules/contract/contract.ts';
import {
  blanks,
  capital,
  composition,
  directives,
  isRepetition,
  leadingZero,
  letterCase,
  lineEnds,
  lookalikeLetters,
  marks,
  marksBehind,
  misspellingsOf,
  pageNumbers,
  repetition,
  wordChange,
} from '#rules/contract/permissions.ts';
import type { TextEdit } from '#rules/finding.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { lintPlan, lintText } from '#rules/lint.ts';
import { allRules } from '#rules/registry.ts';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { spread } from '#tools/quality/mutation.ts';
import { allRows } from '#tools/quality/report.ts';
import { examples } from '#tools/quality/texts.ts';
import { badExamples } from './pages.ts';

/** A text with changes written as `{was=>now}`. */
function changed(source: string): { readonly text: string; readonly edits: readonly TextEdit[] } {
  const edits: TextEdit[] = [];
  let text = '';
  for (const piece of source.split(/(\{[^}]*=>[^}]*\})/)) {
    const m = /^\{([^}]*)=>([^}]*)\}$/.exec(piece);
    if (m) edits.push({ start: text.length, end: text.length + m[1]!.length, text: m[2]! });
    text += m ? m[1]! : piece;
  }
  return { text, edits };
}

function breach(source: string, contract: FixContract): ContractViolation | undefined {
  const { text, edits } = changed(source);
  return contractViolationOf(text, edits, contract);
}

const keeps = (source: string, ...contract: FixContract) => expect(breach(source, contract)).toBeUndefined();
const breaks = (source: string, ...contract: FixContract) => expect(breach(source, contract)).toBeDefined();

describe('a contract', () => {
  it('that names nothing lets nothing be changed', () => {
    keeps('Một hai.');
    keeps('Một {hai=>hai}.');
    for (const source of [
      'Một {hai=>Hai}',
      'Một{.=>;}',
      'Một{\n=> }hai',
      'Một {hai=>}',
      'Một{=> hai}',
      'Một{  => }hai',
    ])
      breaks(source);
  });
  it('lets blanks come and go, but words neither joined nor parted', () => {
    keeps('Một{  => }hai{ =>}.', blanks);
    keeps('Một,{=> }hai', blanks);
    breaks('Một{ =>}hai', blanks);
    breaks('Mộ{=> }t', blanks);
    breaks('Một{\n=> }hai', blanks);
    breaks('Một{ =>}{hai=>}', blanks);
  });
  it('lets the marks come that it names, where it names them', () => {
    const ends = marks('.;', 'lineEnd');
    keeps('Một hai{;=>.}\nBa{=>;}', ends);
    keeps('Một hai{;=>.} **\nBa', ends);
    breaks('Một hai{=>.} ba', ends);
    breaks('Một hai{=>,}', ends);
    breaks('Một{ =>.}hai', ends, blanks);
    keeps('- Các sở{.=>;}\tCHỦ TỊCH', marks('.;', 'cellEnd'));
    keeps('- Các sở{.=>;}   | CHỦ TỊCH', marks('.;', 'cellEnd'));
    breaks('- Các sở{.=>;} CHỦ TỊCH', marks('.;', 'cellEnd'));
    keeps('- 1.2{.=>)} Một', marks('.)', 'lineHead'));
    breaks('Một hai{.=>)} Ba', marks('.)', 'lineHead'));
    keeps('Một\nI{-=>.} Ba', marks('-.', 'lineHead'));
    keeps('- Lưu{ =>: }VT', marksBehind(':', 'Lưu'), blanks);
    breaks('- Gửi{ =>: }VT', marksBehind(':', 'Lưu'), blanks);
  });
  it('allows joining the halves of a paragraph over a page number, and over no other content', () => {
    keeps('các cơ quan{\n\n=> }nhà nước', lineEnds, blanks);
    keeps('các cơ quan{\n\n*5*\n\n=> }nhà nước', lineEnds, pageNumbers, blanks);
    keeps('các cơ quan{\r\n- 5 -\r\n-----\r\n=> }nhà nước', lineEnds, pageNumbers, blanks);
    breaks('các cơ quan{\n\n5\n\n=> }nhà nước', lineEnds, blanks);
    breaks('các cơ quan{\n\n2026\n\n=> }nhà nước', lineEnds, pageNumbers, blanks);
    breaks('các cơ quan{ 5\n=> }nhà nước', lineEnds, pageNumbers, blanks);
  });
  it('allows another spelling of a word only as declared', () => {
    keeps('{k=>K}ế hoạch', capital);
    keeps('{kế=>KẾ} hoạch', letterCase);
    breaks('k{ế=>Ế} hoạch', capital);
    keeps('Số: {5=>05}/KH', leadingZero);
    breaks('Số: {5=>50}/KH', leadingZero);
    breaks('Số: {5=>}/KH', leadingZero);
    keeps(`{${'tiến'.normalize('NFD')}=>tiến} độ`, composition);
    breaks('{tiên=>tiến} độ', composition);
    keeps('{Ð=>Đ}úng', lookalikeLetters);
    breaks('{D=>Đ}úng', lookalikeLetters);
    keeps('{Đôc Lâp=>Độc lập}', misspellingsOf(['Độc lập']));
    keeps('CỘNG HÒA {VIỆT NAM=>XÃ HỘI VIỆT NAM}', misspellingsOf(['XÃ HỘI VIỆT NAM']));
    breaks('{Độc Lập, Huế=>Độc lập}', misspellingsOf(['Độc lập']));
    breaks('{Tự do=>Độc lập}', misspellingsOf(['Độc lập']));
    keeps('ngày {5/3=>05 tháng 3}', wordChange(['tháng']), leadingZero, marks('/', 'anywhere'), blanks);
    breaks('ngày {5/3=>05 tháng 4}', wordChange(['tháng']), leadingZero, marks('/', 'anywhere'), blanks);
  });
  it('allows removing a name that occurs before, or whose short form does', () => {
    keeps('Sở Nội vụ, Sở Y tế{, Sở Nội vụ=>}.', repetition);
    keeps('Sở Nội vụ, Sở Y tế{ và Sở Nội vụ=>}.', repetition);
    keeps('Sở Tài nguyên và Môi trường{, Sở TN&MT=>}', repetition);
    keeps('UBND tỉnh{; Ủy ban nhân dân tỉnh=>}', repetition);
    breaks('Sở Nội vụ, Sở Y tế{, Sở Tài chính=>}', repetition);
    breaks('Sở Nội vụ{, Sở Y tế=>}; Sở Y tế', repetition);
    breaks('Sở TN&MT{, Sở Nội vụ=>}', repetition);
    expect(isRepetition('Sở Y tế', '')).toBe(false);
  });
  it('lets directives go, and no other comment', () => {
    keeps('{// kh-disable x-y -- lý do\n=>}Một', directives);
    keeps('// kh-disable x-y{, a-b=>}\nMột', directives);
    keeps('// kh-disable {x-y, =>}a-b', directives);
    breaks('{// lời của người soạn\n=>}Một', directives);
    breaks('// kh-disable a-b{, x-y\n=>}Một', directives);
    breaks('{// kh-disable a-b\nMột=>} hai', directives);
  });
  it('sees edits that share a word as one', () => {
    breaks('{t=>T}iế{n=>N}g', capital);
    keeps('{t=>T}iế{n=>N}g', letterCase);
    breaks('{ti=>}ế{n=>}g', capital);
    expect(breach('Một {hai=>ba} bốn', [blanks])).toEqual({ start: 4, end: 7, was: 'hai', now: 'ba' });
  });
});

describe('each rule with a safe fix', () => {
  const safe = allRules.flatMap((rule) => (rule.fix === 'safe' ? [rule] : []));
  it.each(safe.map((rule) => [rule.id, rule] as const))(
    '%s documents what it may change, in both languages',
    (_, rule) => {
      expect(rule.mayChange.length).toBeGreaterThan(0);
      for (const { description: says } of rule.mayChange) {
        expect(says.vi).not.toBe('');
        expect(says.en).not.toBe('');
      }
    },
  );
  /** Texts whose fixes need the permissions that no example of a page needs. */
  const rareFixes = [
    prescribedPlan({ date: 'Lâm Đồng, ngày 5/2/2026' }),
    prescribedPlan({ recipients: 'Nơi nhận:\n- Các sở;\nUBND các xã;\n- Lưu: VT.' }),
    prescribedPlan({ recipients: 'Nơi nhận:\n- Các sở , \n- Lưu: VT.' }),
    'KẾ HOẠCH\nA\n\nCăn cứ Luật Đất đai ngày 18 tháng 01 năm 2024 ,\nCăn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023 .\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. A\n',
    'I . MỤC ĐÍCH .\n1. A\na) B;\n- C ,\n- D.\n',
  ];
  it('names no permission that none of its fixes needs', () => {
    const texts = [
      ...safe.flatMap(({ id }) => badExamples(id)),
      ...allRows(examples()).flatMap(({ trials }) => spread(trials, 12).map(({ text }) => text)),
      ...rareFixes,
    ];
    const unneeded = new Map(safe.map(({ id, mayChange }) => [id, new Set(mayChange)]));
    for (const text of texts)
      for (const { rule, fixes } of lintText(text, { ...defaultOptions, preset: 'strict' }))
        for (const { edits } of fixes.filter((fix) => fix.safe))
          for (const permission of unneeded.get(rule)!) {
            const { mayChange } = safe.find(({ id }) => id === rule)!;
            const others = mayChange.filter((each) => each !== permission);
            if (contractViolationOf(text, edits, others)) unneeded.get(rule)!.delete(permission);
          }
    const named = [...unneeded].flatMap(([id, permissions]) =>
      [...permissions].map(({ description }) => `${id}: ${description.en}`),
    );
    // `repetition` covers the separator that goes with a name; whether these two can go is open.
    expect(named).toEqual(['repeated-agency: the marks “,” “;”', 'repeated-agency: blanks within a line']);
  });
});

describe('a fix that breaks its contract', () => {
  const text = 'I. A\n1. B\na. C;\nb) D.\n';
  const rule = allRules.find(({ id }) => id === 'marker-style')!;
  const broken = { ...rule, fix: 'safe', mayChange: [blanks] } as const;
  it('is reported, and is not among the fixes of its finding', () => {
    const at = allRules.indexOf(rule);
    const faults: string[] = [];
    (allRules as (typeof rule)[])[at] = broken;
    try {
      const found = lintPlan(readPlan(text), defaultOptions, (id, error) =>
        faults.push(`${id}: ${(error as Error).message}`),
      );
      const finding = found.find((each) => each.rule === 'marker-style');
      expect(finding?.fixes).toEqual([]);
      expect(faults).toEqual([
        'marker-style: a safe fix would change "." into ")", which its contract does not name',
      ]);
      const failedRules: string[] = [];
      const fixed = applySafeFixes(text, defaultOptions, undefined, (id) => failedRules.push(id));
      expect(fixed).toEqual({ text, applied: 0 });
      expect(failedRules).toEqual(['marker-style']);
      expect(() => applySafeFixes(text)).toThrow('which its contract does not name');
    } finally {
      (allRules as (typeof rule)[])[at] = rule;
    }
  });
  it('is none in the text as it is', () => {
    const [finding] = lintPlan(readPlan(text)).filter((each) => each.rule === 'marker-style');
    expect(applyEdits(text, finding!.fixes[0]!.edits)).toBe('I. A\n1. B\na) C;\nb) D.\n');
  });
});
