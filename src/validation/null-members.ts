/**
 * Removes members whose value is `null` from a value that `JSON.parse` made, at every depth: in this API `null` means
 * that a field is absent. Items of lists stay, since their position counts.
 *
 * @param value - changed in place; nothing else may hold it
 * @returns the same value
 */
export function withoutNullMembers<Value>(value: Value): Value {
  // A list of what is still to be visited instead of recursion: depth is the sender's choice.
  const open: unknown[] = [value]
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    const isList = Array.isArray(next)
    // What JSON.parse makes has own members alone, which can be read by name.
    const members = next as Record<string, unknown>
    for (const name in members) {
      const member = members[name]
      if (member === null && !isList) delete members[name]
      else if (typeof member === 'object') open.push(member)
    }
  }
  return value
}
