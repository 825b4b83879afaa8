import { LRUCache } from "lru-cache";

/**
 * Keeps what was computed from something, for the last few keys, as long as that something is there. Returns how to ask
 * for it: computed when it is not kept.
 */
export function keptWith<Owner extends object, Value extends object>(most: number): (owner: Owner, key: string | number, compute: () => Value) => Value {
  const kept = new WeakMap<Owner, LRUCache<string | number, Value>>();
  return (owner, key, compute) => {
    const own = kept.get(owner) ?? new LRUCache<string | number, Value>({ max: most });
    kept.set(owner, own);
    const value = own.get(key) ?? compute();
    own.set(key, value);
    return value;
  };
}
