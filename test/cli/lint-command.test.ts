import { beforeEach, expect, it, vi } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { lintPlan, lintText } from '#rules/lint.ts';
import { runHere } from './fake-terminal.ts';

vi.mock('#rules/lint.ts', () => ({ lintText: vi.fn(), lintPlan: vi.fn() }));

beforeEach(() => {
  for (const lint of [lintText, lintPlan]) vi.mocked(lint).mockReset().mockReturnValue([]);
});

it('reports a fault of the program in one line with the name of the file, and goes on', async () => {
  vi.mocked(lintPlan).mockImplementation(() => {
    throw new TypeError('x is not\na function');
  });
  const { code, out, err } = await runHere(['lint', '--stdin', '--stdin-filename', 'kế hoạch.kh']);
  expect(code).toBe(2);
  expect(err).toBe(
    'kế hoạch.kh: lỗi của chương trình, xin báo cho người phát triển (TypeError: x is not a function)\n',
  );
  expect(out).toBe('1 tệp, 0 lỗi, 0 cảnh báo, 0 thông tin, 1 tệp không xử lý được\n');
});

it('gives back the text as it was where the program fails while mending it', async () => {
  vi.mocked(lintText).mockImplementation(() => {
    throw new RangeError('deep');
  });
  const { code, out } = await runHere(['lint', '--stdin', '--fix'], { stdin: 'KẾ HOẠCH\r\n' });
  expect({ code, out }).toEqual({ code: 2, out: 'KẾ HOẠCH\r\n' });
});

it('reports a rule that fails, and what the others have found', async () => {
  vi.mocked(lintPlan).mockImplementation((_plan, _options, onRuleError) => {
    onRuleError?.('marker-style', new TypeError('x is not a function'));
    return [
      {
        rule: 'item-lettering',
        severity: 'error',
        message: 'Sai chữ.',
        start: 0,
        end: 1,
        fixes: [],
        related: [],
      },
    ];
  });
  const { code, out, err } = await runHere(['lint', '-'], { stdin: 'a' });
  expect(code).toBe(2);
  expect(err).toContain('(marker-style: TypeError: x is not a function)');
  expect(out).toContain('Sai chữ.');
});

it('hands the options on to the rules', async () => {
  await runHere(['lint', '-', '--preset', 'strict', '--final', '--locale', 'en'], { stdin: 'a' });
  const strict = { preset: 'strict', final: true, isBeingEdited: false, locale: 'en', rules: {}, words: [] };
  const asked = () => vi.mocked(lintPlan).mock.lastCall?.slice(0, 2);
  const plan = expect.objectContaining({ text: 'a', referenceData: catalogData });
  expect(asked()).toEqual([plan, strict]);
  await runHere(['lint', '-'], { stdin: 'a' });
  expect(asked()).toEqual([
    plan,
    { preset: 'recommended', final: false, isBeingEdited: false, locale: 'vi', rules: {}, words: [] },
  ]);
});

it('prints nothing but the summary where nothing is wrong', async () => {
  const { code, out, err } = await runHere(['lint', '-'], { stdin: 'a' });
  expect({ code, out, err }).toEqual({ code: 0, out: '1 tệp, 0 lỗi, 0 cảnh báo, 0 thông tin\n', err: '' });
});

it('refuses --stdin with files, and a name for it without', async () => {
  const both = await runHere(['lint', '--stdin', 'a.kh', '--locale', 'en']);
  expect(both).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('no file or folder can be named'),
  });
  const mixed = await runHere(['lint', 'a.kh', '-', '--locale', 'en']);
  expect(mixed).toEqual(both);
  const nameless = await runHere(['lint', '--stdin-filename', 'a.kh', 'b.kh', '--locale', 'en']);
  expect(nameless).toMatchObject({ code: 2, err: expect.stringContaining('goes with --stdin only') });
  expect(lintText).not.toHaveBeenCalled();
});
