import type { ItemSource } from '#features/feature.ts';

/** An item of an earlier answer that a request comes back to, and the document that it was computed from. */
export interface FollowedItem {
  readonly item: object;
  readonly source: ItemSource;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether parameters of a request of this method are, or hold, an item of an earlier answer. */
export const isFollowUp = (method: string): boolean => /\/resolve$|^callHierarchy\//.test(method);

/** The item that the parameters of a follow-up are, or hold as `item`; undefined where it does not say which document it is of. */
export function followedItem(params: unknown): FollowedItem | undefined {
  if (!isObject(params)) return undefined;
  const item = 'item' in params && isObject(params.item) ? params.item : params;
  const data: unknown = 'data' in item ? item.data : undefined;
  if (!isObject(data) || !('uri' in data) || !('version' in data)) return undefined;
  const { uri, version } = data;
  return typeof uri === 'string' && typeof version === 'number'
    ? { item, source: { uri, version } }
    : undefined;
}
