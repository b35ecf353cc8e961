/** One suite of `test/suites`, in a folder of its name. */
export interface Suite {
  /** The name of the folder below `test/suites`, and the argument that runs it. */
  readonly name: string
  /** What it shows, in a few words. */
  readonly shows: string
  /** About how long it takes on two cores with its own defaults, without installing. */
  readonly takes: string
  /** What has to be on the machine besides Node.js and npm. */
  readonly needs: string
  /**
   * The commands, run one after another in the project's folder until one fails. The last one gets the options of the
   * command line. Programs of `node_modules/.bin` are found by their names.
   */
  readonly commands: readonly Command[]
  /** What its commands find in their environment, besides what is there. */
  readonly environment?: Readonly<Record<string, string>>
}

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]]

/** Every suite. What a `package.json` in the suite's folder lists is installed before its commands run. */
export const suites: readonly Suite[] = [
  {
    name: 'abuse',
    shows: 'a receiver under slow, flooding, oversized and forging senders, and costly bodies',
    takes: '30 s',
    needs: '',
    commands: [['tsx', 'test/suites/abuse/index.ts']],
  },
  {
    name: 'compat',
    shows: "the last release's type tests and examples against this version",
    takes: '1 min',
    needs: 'a git tag of a release',
    commands: [['tsx', 'test/suites/compat/index.ts']],
  },
  {
    name: 'coverage',
    shows: 'all tests, those of the suites too, and what of src/ and tools/ they reach',
    takes: '3 min',
    needs: '',
    commands: [['vitest', 'run', '--coverage']],
    environment: { TESTS: 'all' },
  },
  {
    name: 'crash',
    shows: 'receivers that share an inbox are killed and their store fails: effective exactly once',
    takes: '10 min',
    needs: 'Redis, Postgres',
    commands: [
      ['tsc', '-p', 'test/suites/crash'],
      ['tsx', 'test/suites/crash/index.ts'],
    ],
  },
  {
    name: 'differential',
    shows: 'the validators beside AJV, error by error, and an independent implementation',
    takes: '1 min',
    needs: '',
    commands: [['tsx', 'test/suites/differential/index.ts']],
  },
  {
    name: 'frameworks',
    shows: "the guide's programs for frameworks and hosts receive notifications as they should",
    takes: '1 min',
    needs: '',
    commands: [['tsx', 'test/suites/frameworks/index.ts']],
  },
  {
    name: 'fuzz',
    shows: 'no forged notification is accepted, and no authentic one lost',
    takes: '3 min',
    needs: '',
    commands: [['tsx', 'test/suites/fuzz/index.ts']],
  },
  {
    name: 'growth',
    shows: 'correct changes of the contract turn nothing red but what has to be',
    takes: '1 h',
    needs: 'git',
    commands: [['tsx', 'test/suites/growth/index.ts']],
  },
  {
    name: 'interop',
    shows: 'other validators, generators, compilers and languages on what is generated',
    takes: '1 min',
    needs: "Python's jsonschema, Go with gojsonschema",
    commands: [['tsx', 'test/suites/interop/index.ts']],
  },
  {
    name: 'mutation',
    shows: 'the tests notice small changes of src/signing, src/notifications, src/client and src/inbox',
    takes: 'hours',
    needs: '',
    commands: [['tsx', 'test/suites/mutation/index.ts']],
  },
  {
    name: 'owner-path',
    shows: 'from the pages of new calls, and from a changed page, to a release, by the commands',
    takes: '2 min',
    needs: 'git',
    commands: [['tsx', 'test/suites/owner-path/index.ts']],
  },
  {
    name: 'package',
    shows: 'the tarball, installed and used as people do: formats, compilers, frameworks, bundlers',
    takes: '5 min',
    needs: '',
    commands: [['tsx', 'test/suites/package/index.ts']],
  },
  {
    name: 'quickstart',
    shows: "the README's first five minutes, from the packed package",
    takes: '30 s',
    needs: 'bash',
    commands: [['tsx', 'test/suites/quickstart/index.ts']],
  },
  {
    name: 'ratings',
    shows: 'how sixty changes of a contract are rated, beside two other tools',
    takes: '2 min',
    needs: '',
    commands: [
      ['tsc', '-p', 'test/suites/ratings'],
      ['tsx', 'test/suites/ratings/index.ts'],
    ],
  },
  {
    name: 'run-times',
    shows: 'the conformance tests on Node.js 20, 22 and 24, Bun, Deno and workerd',
    takes: '2 min',
    needs: '',
    commands: [['tsx', 'test/suites/run-times/index.ts']],
  },
  {
    name: 'scale',
    shows: "generating from contracts 10 and 100 times as large, and from other people's",
    takes: '2 min',
    needs: '',
    commands: [['tsx', 'test/suites/scale/index.ts']],
  },
  {
    name: 'site',
    shows: 'the site and its parts, in a browser too',
    takes: '4 min',
    needs: 'Chromium',
    commands: [
      ['npm', 'ci', '--prefix', 'tools/site'],
      ['tsc', '-p', 'tools/site'],
      ['tsc', '-p', 'test/suites/site'],
      ['vitest', 'run', '--config', 'test/suites/site/vitest.config.ts'],
    ],
  },
  {
    name: 'stores',
    shows: 'the shared inboxes on a real Redis and a real Postgres',
    takes: '1 min',
    needs: 'Redis, Postgres',
    commands: [
      ['tsx', 'test/suites/stores/has-servers.ts'],
      ['tsc', '-p', 'test/suites/stores'],
      ['vitest', 'run', 'test/suites/stores', 'test/suites/crash', 'test/inbox'],
    ],
  },
]
