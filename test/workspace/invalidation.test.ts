import { describe, expect, it } from 'vitest';
import { Invalidation } from '#workspace/invalidation.ts';

/** The plans that cite the document with each key. */
const citing = { '144/kh-ubnd': ['a', 'b'], '9/kh-ubnd': ['c'] };
const plans = {
  plansCiting: (key: string): ReadonlySet<string> => new Set(citing[key as keyof typeof citing] ?? []),
};
const affected = (invalidation: Invalidation) => [...invalidation.takeAffected(plans)].sort();

describe('what has to be validated again', () => {
  it('are the plans that cite a document of which a plan exports something else', () => {
    const invalidation = new Invalidation();
    invalidation.documentsChanged('d', ['144/kh-ubnd', '5/kh-ubnd']);
    expect(affected(invalidation)).toEqual(['a', 'b']);
    expect(affected(invalidation)).toEqual([]);
  });

  it('is not the plan that has changed itself, unless another has changed the same', () => {
    const invalidation = new Invalidation();
    invalidation.documentsChanged('a', ['144/kh-ubnd']);
    expect(affected(invalidation)).toEqual(['b']);
    invalidation.documentsChanged('a', ['144/kh-ubnd']);
    invalidation.documentsChanged('d', ['144/kh-ubnd']);
    expect(affected(invalidation)).toEqual(['a', 'b']);
  });

  it('is a plan whose configuration has changed', () => {
    const invalidation = new Invalidation();
    invalidation.configChanged('x');
    expect(affected(invalidation)).toEqual(['x']);
  });
});
