/**
 * The words that a mistyped one may have meant, the likeliest first; at most three.
 *
 * @param given - what was typed
 * @param known - what there is
 */
export function nearest(given: string, known: readonly string[]): string[] {
  const limit = Math.max(2, Math.floor(given.length / 4))
  const parts = given.split('_').filter((part) => part.length > 2)
  return known
    .map((word) => {
      const shared = parts.filter((part) => word.split('_').includes(part)).length
      const isPart = given.length >= 4 && word.includes(given)
      const distance = editDistance(given, word)
      // What has all of the parts, or contains it, is near however long it is.
      const isNear = distance <= limit || isPart || (parts.length > 0 && shared === parts.length)
      return { word, isNear, distance: distance - shared * 2 }
    })
    .filter(({ isNear }) => isNear)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word)
}

/** How many letters have to be changed, added or taken away (Levenshtein). */
function editDistance(a: string, b: string): number {
  // What is typed comes from outside: the work grows with both lengths.
  if (a.length > 100) return a.length
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    let [diagonal = 0] = previous
    let left = row + 1
    const current = [left]
    for (const [column, above] of previous.slice(1).entries()) {
      left = Math.min(left + 1, above + 1, diagonal + (letter === b[column] ? 0 : 1))
      diagonal = above
      current.push(left)
    }
    previous = current
  }
  return previous.reduce((_, last) => last)
}
