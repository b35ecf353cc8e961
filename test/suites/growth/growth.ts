import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { applyChange, type MustFail, readChange } from './edits.ts'
import { addFamilies, madeUpFamilies } from './families.ts'
import type { RepositoryCopy } from './project-copy.ts'
import { addRequiredFields } from './required-fields.ts'
import { type Failure, firstLines, runTests } from './run-tests.ts'

/** A correct change of the contract, and what has to hold with it. */
export interface Growth {
  readonly name: string
  /** What is changed, in a few words. */
  readonly shows: string
  readonly mustFail: readonly MustFail[]
  /** Whether the linters, the compiler and the site are asked as well: they take a minute. */
  readonly thorough: boolean
  /** Makes the change in a copy of the contract. */
  apply(spec: string): Promise<void>
}

/** What a change turned red. */
export interface GrowthResult {
  readonly change: string
  readonly shows: string
  /** How many test files were run; undefined for all. */
  readonly files: number | undefined
  readonly passed: number
  /** What is red, and must not be. */
  readonly failures: readonly Failure[]
  /** What is red and has to be: who has to be told. */
  readonly expected: readonly string[]
  readonly seconds: number
}

/** The test files to run when some files have changed; undefined for all. */
export type ChooseTests = (changed: readonly string[]) => Promise<readonly string[] | undefined>

/** What shows whole requests to people, and is wrong once each of them needs another field. */
const programsForPeople: readonly MustFail[] = [
  {
    tests: 'test/docs/samples.test.ts > the samples on every page are right *',
    why: 'The pages show requests without the field.',
  },
  {
    tests: 'test/docs/docstrings.test.ts > the examples in documentation comments are right',
    why: 'So do comments that are not made from the contract.',
  },
  {
    tests: 'test/docs/quickstart.test.ts > is strict TypeScript on *',
    why: 'The first program of both READMEs pays and inquires without the field.',
  },
  {
    tests: 'test/sandbox/*guides.test.ts > *',
    why: 'Guides that are run send such requests.',
  },
  { tests: 'test/examples/checkout*.test.ts > *', why: 'The example shop sends such requests.' },
  { tests: 'npm run lint > examples/*', why: 'The examples do not compile without the field.' },
  {
    tests: 'npm run lint > test/suites/package/consumer/*',
    why: 'These are what a user writes, with nothing but the package.',
  },
]

/** Reads the changes of a folder, in the order of their names, and adds the one that adds families. */
export async function readGrowths(folder: string): Promise<Growth[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  const changes = await Promise.all(files.map((file) => readChange(join(folder, file))))
  return [
    ...changes.map(
      (change): Growth => ({
        name: change.name,
        shows: change.shows,
        mustFail: change.mustFail,
        thorough: false,
        apply: (spec) => applyChange(change, spec),
      }),
    ),
    {
      name: 'required-fields',
      shows: 'a required field in the request of every operation',
      mustFail: programsForPeople,
      thorough: true,
      apply: addRequiredFields,
    },
    {
      name: 'families',
      shows: 'three families of four calls and two notifications each',
      mustFail: [],
      thorough: true,
      apply: (spec) => addFamilies(spec, madeUpFamilies),
    },
  ]
}

/** All changes as one, which takes the time of one and does not say which of them it was. */
export function together(growths: readonly Growth[]): Growth {
  return {
    name: 'together',
    shows: `${growths.map(({ name }) => name).join(', ')}, all at once`,
    mustFail: growths.flatMap(({ mustFail }) => mustFail),
    thorough: growths.some(({ thorough }) => thorough),
    async apply(spec) {
      for (const growth of growths) await growth.apply(spec)
    },
  }
}

/**
 * Makes one change in a copy, regenerates, checks and tests, and takes the change back. What then is red without the
 * change as well does not count.
 *
 * @param copy the copy
 * @param growth the change
 * @param choose which test files are run
 */
export async function tryGrowth(
  copy: RepositoryCopy,
  growth: Growth,
  choose: ChooseTests,
): Promise<GrowthResult> {
  const start = performance.now()
  const steps: Failure[] = []
  let files: readonly string[] | undefined = []
  let red: readonly Failure[] = []
  let passed = 0
  try {
    await growth.apply(join(copy.folder, 'spec'))
    // Edits do not keep the form that the linter wants; whoever makes such a change by hand formats it.
    if (growth.thorough) await copy.node('node_modules/@biomejs/biome/bin/biome', 'format', '--write', 'spec')
    const programs = growth.thorough ? ['generate', 'lint', 'site'] : ['generate', 'check']
    for (const name of programs) {
      const { code, output } = await copy.npm('run', '--silent', name)
      if (code !== 0) steps.push(...programFailures(`npm run ${name}`, output))
      // What could not be generated is still as it was: what follows would pass and say nothing.
      if (code !== 0 && name === 'generate') break
    }
    if (steps[0]?.name !== 'npm run generate') {
      files = await choose(await copy.changed())
      const results = await runTests(copy, files)
      passed = results.passed
      red = results.failures
    }
  } finally {
    await copy.reset()
  }
  const { failures, expected } = await judge(copy, growth, { steps, red })
  return {
    change: growth.name,
    shows: growth.shows,
    files: files?.length,
    passed,
    failures,
    expected,
    seconds: Math.round((performance.now() - start) / 1000),
  }
}

/** What a program that failed says: of each file that does not compile, or at all. */
function programFailures(name: string, output: string): Failure[] {
  const byFile = new Map<string, string[]>()
  for (const [line, file = ''] of output.matchAll(/^(\S+)\(\d+,\d+\): error TS.*$/gm))
    byFile.set(file, [...(byFile.get(file) ?? []), line])
  if (byFile.size === 0) return [{ name, message: firstLines(output) }]
  return [...byFile].map(([file, lines]) => ({
    name: `${name} > ${file}`,
    message: firstLines(lines.join('\n')),
  }))
}

/** Compares what is red with what has to be, and with what is red in the copy as it was. */
async function judge(
  copy: RepositoryCopy,
  { mustFail }: Growth,
  { steps, red }: { readonly steps: readonly Failure[]; readonly red: readonly Failure[] },
) {
  const patterns = mustFail.map(({ tests, why }) => ({ tests, why, pattern: patternOf(tests) }))
  const isExpected = ({ name }: Failure) => patterns.some(({ pattern }) => pattern.test(name))
  const isUnexpected = (failure: Failure) => !isExpected(failure)
  const expected = [...steps, ...red].filter(isExpected).map(({ name }) => name)
  const unexpected = red.filter(isUnexpected)
  const before = new Set<string>()
  if (unexpected.length > 0) {
    const files = new Set(unexpected.map(({ name }) => name.split(' > ')[0] ?? name))
    for (const { name } of (await runTests(copy, [...files])).failures) before.add(name)
    await copy.reset()
  }
  const unmet = patterns
    .filter(({ pattern }) => !expected.some((name) => pattern.test(name)))
    .map(({ tests, why }) => ({ name: tests, message: `It is green, and has to be red: ${why}` }))
  const failures = [
    ...steps.filter(isUnexpected),
    ...unexpected.filter(({ name }) => !before.has(name)),
    ...unmet,
  ]
  return { failures, expected }
}

function patternOf(tests: string): RegExp {
  const parts = tests.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}
