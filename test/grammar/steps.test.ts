import { describe, expect, it } from 'vitest';
import { resultOf, type Steps, sharedSteps } from '#grammar/text/steps.ts';

function* work(log: string[], fails = false): Steps<readonly string[]> {
  log.push('first');
  yield;
  if (fails) throw new Error('a fault');
  log.push('second');
  return log;
}

describe('work in steps', () => {
  it('is done at once where its result is asked for', () => {
    expect(resultOf(work([]))).toEqual(['first', 'second']);
  });

  it('is done once, whoever makes the steps', () => {
    const log: string[] = [];
    const shared = sharedSteps(work(log));
    expect(log).toEqual([]);
    shared.step();
    expect([...log, shared.result]).toEqual(['first', undefined]);
    expect(shared.finish()).toBe(log);
    shared.step();
    expect([shared.result, shared.finish(), log.length]).toEqual([log, log, 2]);
  });

  it('fails at each step after a fault', () => {
    const shared = sharedSteps(work([], true));
    shared.step();
    for (let i = 0; i < 2; i++) expect(() => shared.step()).toThrow('a fault');
    expect(() => shared.finish()).toThrow('a fault');
    expect(shared.result).toBeUndefined();
  });
});
