// Values that are made on first use and kept as long as the object they belong to.

/**
 * Wraps `make` so that it runs once per object. What `make` asks for in turn must not come back to it for the same
 * object.
 * The value is kept in the object, under a key that nobody else has and that no copy of the object takes along: half
 * the time of a WeakMap where a row of a table asks.
 */
export function once<T extends object, V>(make: (object: T) => V): (object: T) => V {
  const key = Symbol('once');
  return (object) => {
    const kept = (object as { [key]?: { readonly value: V } })[key];
    if (kept) return kept.value;
    const value = make(object);
    Object.defineProperty(object, key, { value: { value } });
    return value;
  };
}
