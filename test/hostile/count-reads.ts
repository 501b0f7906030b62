/** How many properties and elements were read. */
export interface ReadCount {
  reads: number;
}

/**
 * `value` as it is, with every read of a property or an element of it, and of what it leads to, counted. One object has one counted form,
 * so that what is remembered by object is remembered of these too. Objects with private fields, which only their own class may ask, are
 * handed on as they are.
 */
export function countReads<T>(value: T): { readonly counted: T; readonly count: ReadCount } {
  const count: ReadCount = { reads: 0 };
  const known = new WeakMap<object, object>();
  const counted = (read: unknown): unknown => {
    if (typeof read !== 'object' || read === null || !isPlain(read)) return read;
    const own = known.get(read) ?? new Proxy(read, handler);
    known.set(read, own);
    return own;
  };
  const handler: ProxyHandler<object> = {
    get(target, name) {
      count.reads++;
      const read = Reflect.get(target, name, target);
      const { writable = true, configurable = true } = Object.getOwnPropertyDescriptor(target, name) ?? {};
      return writable || configurable ? counted(read) : read;
    },
  };
  return { counted: counted(value) as T, count };
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
