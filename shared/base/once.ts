// Values that are made on first use and kept as long as the object they belong to.

/** Wraps `make` so that it runs once per object. What `make` asks for in turn must not come back to it for the same object. */
export function once<T extends object, V>(make: (object: T) => V): (object: T) => V {
  const made = new WeakMap<T, { value: V }>();
  return (object) => {
    let entry = made.get(object);
    if (!entry) made.set(object, (entry = { value: make(object) }));
    return entry.value;
  };
}
