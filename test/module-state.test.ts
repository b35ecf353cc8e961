import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../src/', import.meta.url)
const files = readdirSync(folder, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))

/** What can change after a module was loaded; a set that is made of values there is a constant. */
const VARIABLE =
  /^(export )?(let|var) |^(export )?const [^=]*= (new (Map|WeakMap|WeakSet)\b|new Set(<[^>]*>)?\(\)|\[\]|\{\})/
const declared = files.flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => VARIABLE.test(line) && !/: readonly /.test(line))
    .map(
      (line) =>
        `${file}: ${/(?:let|var|const) (\w+)/.exec(line)?.[1]}${/ = new Weak/.test(line) ? ', weak' : ''}`,
    ),
)

// A variable that input can change outlives the call and spoils all that come after. What is weak belongs to an object of
// the caller and goes with it.
it('modules keep nothing but what is known to be harmless', () => {
  expect(files.length).toBeGreaterThan(200)
  expect(declared.filter((one) => one.startsWith('signing/'))).toEqual(['signing/verifier.ts: made, weak'])
  expect(declared.filter((one) => !one.endsWith(', weak')).sort()).toEqual([
    // The module that calls need, which is loaded once.
    'client/raw-client.ts: calls',
    // The channels of this package by name: a handful.
    'core/events.ts: known',
    // The keys of tests, at most a hundred.
    'testing/sign-notification.ts: prepared',
  ])
})
