// The commands that ship find what a mistyped word may have meant; those of the project say it in the same way.
import { nearest } from '../../src/core/nearest.ts'

export { nearest }

/**
 * A question that names what a mistyped word may have meant, behind a space; nothing where nothing is near.
 *
 * @param given what was typed
 * @param known what there is
 */
export function didYouMean(given: string, known: readonly string[]): string {
  const near = nearest(given, known)
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}
