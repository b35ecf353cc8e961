import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseOptions } from '../terminal/options.ts'
import { print } from '../terminal/print.ts'
import { makeVectors } from './make-vectors.ts'

const USAGE = `Usage: npx tsx tools/vectors/index.ts [--out FILE]

Makes test-vectors.json with the openssl command, so that what it holds owes nothing to this package. The keys are those of
test/signing/vectors/keys. A second run changes nothing.

  --out FILE   where to write; test-vectors.json when left out

Exit codes: 0 done, 2 wrong usage, or no openssl.`

/** The command line that makes the test vectors; its exit code. */
export function main(args: readonly string[]): number {
  const options = parseOptions(args, {
    usage: USAGE,
    options: {
      out: { type: 'string', default: fileURLToPath(new URL('../../test-vectors.json', import.meta.url)) },
    },
  })
  if (typeof options === 'number') return options
  const vectors = makeVectors()
  writeFileSync(options.out, `${JSON.stringify(vectors, undefined, 2)}\n`)
  const { sign, response, notification } = vectors
  print(`${sign.length} requests, ${response.length} answers, ${notification.length} notifications`)
  return 0
}
