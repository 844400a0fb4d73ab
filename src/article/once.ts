/**
 * A function that makes its value once for each key: for what is derived from a language's tables. Asked for every token, it
 * remembers the key of the call before: a text has one language.
 */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  let last: { key: Key; value: Value } | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.value;
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    last = { key, value: known.value };
    return known.value;
  };
}
