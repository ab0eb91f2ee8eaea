/** A table that is asked for words of a text: it has no other keys, so that "constructor" and "valueOf" are words like any other. */
export function byWord<Value>(table: Record<string, Value>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), table);
}
