/**
 * Finds the key of `exports` in package.json that rules a subpath, as Node does: the subpath itself before patterns, and
 * among patterns the one with the most text before its `*`, also when its target is null.
 *
 * @param exports - as in package.json
 * @param subpath - such as `./validators/pay-request`
 * @returns the key, or undefined when none matches
 */
export function matchingExport(
  exports: Readonly<Record<string, unknown>>,
  subpath: string,
): string | undefined {
  if (!subpath.includes('*') && Object.hasOwn(exports, subpath)) return subpath
  return Object.keys(exports)
    .filter((key) => {
      const [start = '', end] = key.split('*')
      // At least one character stands for the star.
      const fits = subpath.length > start.length + (end ?? '').length
      return end !== undefined && fits && subpath.startsWith(start) && subpath.endsWith(end)
    })
    .sort((one, other) => other.indexOf('*') - one.indexOf('*') || other.length - one.length)[0]
}
