// Prints how long it takes, in milliseconds, to load one peer and to get its first verdict. Arguments: the peer's
// module, and a JSON file with `text` and `schema`. What every peer needs alike is read before the clock starts.
import { readFileSync } from 'node:fs'

const [, , peer = '', file = ''] = process.argv
const { text, schema } = JSON.parse(readFileSync(file, 'utf8'))
const message = JSON.parse(text)

const start = performance.now()
const { create } = await import(peer)
const accepted = create(schema).accepts(message)
const elapsed = performance.now() - start

if (!accepted) throw new Error('The message was not accepted.')
console.log(elapsed)
