import { LRUCache } from "lru-cache";

/** Computes something of each thing once, and keeps it as long as that thing is there. What else it is computed with must be the same for the same thing. */
export function keptFor<Owner extends object, Rest extends unknown[], Value>(
  compute: (owner: Owner, ...rest: Rest) => Value,
): (owner: Owner, ...rest: Rest) => Value {
  const kept = new WeakMap<Owner, { value: Value }>();
  return (owner, ...rest) => {
    const known = kept.get(owner) ?? { value: compute(owner, ...rest) };
    kept.set(owner, known);
    return known.value;
  };
}

/** What is kept of something, for the last few keys, as long as that something is there. Returns how to get at it. */
export function keptOf<Owner extends object, Key extends string | number, Value extends object>(most: number): (owner: Owner) => LRUCache<Key, Value> {
  const kept = new WeakMap<Owner, LRUCache<Key, Value>>();
  return (owner) => {
    const own = kept.get(owner) ?? new LRUCache<Key, Value>({ max: most });
    kept.set(owner, own);
    return own;
  };
}

/** Keeps what was computed from something, likewise. Returns how to ask for it: computed when it is not kept. */
export function keptWith<Owner extends object, Value extends object>(most: number): (owner: Owner, key: string | number, compute: () => Value) => Value {
  const kept = keptOf<Owner, string | number, Value>(most);
  return (owner, key, compute) => {
    const value = kept(owner).get(key) ?? compute();
    kept(owner).set(key, value);
    return value;
  };
}
