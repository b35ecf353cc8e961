/**
 * Makes a check of whether pages come again and again, in any circle, which keeps one page and no more (Brent's method:
 * the page to compare with is replaced at each power of two, so that every circle comes to lie between two of them).
 *
 * @returns takes the next page as text, and gives how often a page has come again so far
 */
export function createRepetitionCheck(): (page: string) => number {
  let kept: string | undefined
  let count = 0
  let replaceAt = 1
  let repeats = 0
  return (page) => {
    if (page === kept) repeats += 1
    count += 1
    if (count === replaceAt) {
      kept = page
      replaceAt *= 2
    }
    return repeats
  }
}
