import { describe, expect, it } from 'vitest';
import { followedItem, isFollowUp } from '#lsp/follow-up.ts';

const data = { uri: 'file:///a.kh', version: 3, more: 'x' };

describe('a request that comes back to an item', () => {
  it('is known by its method', () => {
    for (const method of ['completionItem/resolve', 'codeAction/resolve', 'callHierarchy/incomingCalls'])
      expect(isFollowUp(method)).toBe(true);
    for (const method of ['textDocument/completion', 'textDocument/prepareCallHierarchy', 'workspace/symbol'])
      expect(isFollowUp(method)).toBe(false);
  });

  it('is the item, or holds it', () => {
    const source = { uri: 'file:///a.kh', version: 3 };
    expect(followedItem({ label: 'x', data })).toEqual({ item: { label: 'x', data }, source });
    expect(followedItem({ item: { name: 'x', data } })).toEqual({ item: { name: 'x', data }, source });
  });

  it('is about no document where the item does not say which', () => {
    for (const params of [undefined, null, 1, 'x', {}, { data: 1 }, { data: { uri: 1, version: 1 } }])
      expect(followedItem(params)).toBeUndefined();
    expect(followedItem({ item: { data: { uri: 'file:///a.kh' } } })).toBeUndefined();
  });
});
