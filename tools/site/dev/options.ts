import { parseOptions } from '../../terminal/options.ts'

const USAGE = `Usage: npm run dev [-- --port PORT] [-- --no-tests]

Shows the reference site while the contract is being changed. After each save below spec/ it lints, and the page in the
browser is the new one; then it generates, checks, and runs the tests of the calls that changed. What is wrong stands
in the terminal and over the page, which stays that of the last contract without problems.

  --port PORT  where the site is; 4174 when left out, 0 for any that is free
  --no-tests   runs no tests

Ends with Ctrl+C. Exit codes: 2 wrong usage, or a port that cannot be used.`

/** The options of `npm run dev`, or its exit code. Reads them without the packages that the site is made with. */
export function devOptions(args: readonly string[]) {
  return parseOptions(args, {
    usage: USAGE,
    options: {
      spec: { type: 'string', default: 'spec' },
      port: { type: 'string', default: '4174' },
      'no-tests': { type: 'boolean', default: false },
    },
    problem: ({ port }) =>
      /^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? undefined : `--port is not a port: ${port}`,
  })
}
