import { describe, expect, it } from 'vitest';
import { readArgs } from '#cli/args.ts';
import { type CommandLineOption, commandLineOptions } from '#options/command-line.ts';

const read = (...argv: string[]) => readArgs(argv, commandLineOptions('lint'));
const problem = (...argv: string[]) => {
  const result = read(...argv);
  return 'problem' in result ? result.problem.en : undefined;
};

describe('the command line', () => {
  it('takes the first choice where none is made', () => {
    const defaults = Object.entries<CommandLineOption>(commandLineOptions('lint')).map(
      ([name, option]) => [name, option.default] as const,
    );
    expect(read('a.kh')).toEqual({
      values: Object.fromEntries(defaults),
      commandLineValues: {},
      operands: ['a.kh'],
    });
    expect(read('a.kh')).toMatchObject({
      values: {
        format: 'human',
        final: false,
        'fail-on': 'error',
        'stdin-filename': undefined,
        locale: 'vi',
      },
    });
  });

  it('takes options in any order, with = or a space, the last of two', () => {
    const args = read('a.kh', '--format=json', '--fix', '--locale', 'vi', 'b.kh', '--locale', 'en');
    expect(args).toMatchObject({
      values: { format: 'json', fix: true, locale: 'en' },
      operands: ['a.kh', 'b.kh'],
    });
  });

  it('takes everything after -- as a file', () => {
    expect(read('--', '--fix', '-')).toMatchObject({ values: { fix: false }, operands: ['--fix', '-'] });
  });

  it('suggests the nearest option', () => {
    expect(problem('--fromat', 'json')).toBe('There is no option --fromat. Did you mean --format?');
    expect(problem('-fix')).toBe('There is no option -fix. Did you mean --fix?');
    expect(problem('--fxi=1')).toBe('There is no option --fxi. Did you mean --fix?');
    expect(problem('--whatever')).toBe('There is no option --whatever.');
    expect(problem('--__proto__')).toBe('There is no option --__proto__.');
    expect(problem('-x')).toBe('There is no option -x.');
  });

  it('suggests the nearest value, and lists all values', () => {
    expect(problem('--format', 'jsno')).toBe(
      '--format cannot be “jsno”. Did you mean json? It can be: human, json.',
    );
    expect(problem('--fail-on=x')).toBe(
      '--fail-on cannot be “x”. It can be: error, warning, information, never.',
    );
  });

  it('misses a value that is not there, and refuses one that is too many', () => {
    expect(problem('--format')).toBe('--format needs a value. It can be: human, json.');
    expect(problem('--format', '--fix')).toBe('--format needs a value. It can be: human, json.');
    expect(problem('--stdin-filename=')).toBe('--stdin-filename needs a value.');
    expect(problem('--fix=yes')).toBe('--fix takes no value.');
  });
});
