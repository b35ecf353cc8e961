/** Vitest's arguments for the tests that a change of the contract concerns; none where no test looks at what changed. */
export type TestArguments = readonly string[]

/** Tests of the live contract that ask of each message, call or code what must hold of every one. */
export const CONTRACT_TESTS = ['test/validators/examples.test.ts', 'test/result-codes.test.ts']

/** Tests of the texts. */
export const TEXT_TESTS = ['test/glossary.test.ts']

/** Of more calls than these, everything is tested: a list of names would be no filter any more. */
const MOST_CALLS = 8

/** A call as tests name it. */
export interface NamedCall {
  readonly name: string
  readonly request: string
  readonly response: string
}

/**
 * The few tests that are likely to turn red first. All of them are for `npm test`.
 *
 * @param files that changed, relative to the contract's folder
 * @param calls that say something else than before
 */
export function concernedTests(files: readonly string[], calls: readonly NamedCall[]): TestArguments {
  const texts = files.some((file) => file.startsWith('locales/')) ? TEXT_TESTS : []
  const tests = [...texts, ...(calls.length > 0 ? CONTRACT_TESTS : [])]
  if (tests.length === 0) return []
  const names = calls.flatMap(({ name, request, response }) => [name, request, response])
  // What tests of texts are called has no names of calls in it.
  const isFiltered = texts.length === 0 && calls.length <= MOST_CALLS
  const filter = isFiltered ? ['-t', `(?<![A-Za-z])(?:${names.join('|')})(?![A-Za-z])`] : []
  return ['run', ...tests, ...filter, '--typecheck.enabled=false', '--passWithNoTests']
}
