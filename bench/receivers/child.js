// Prints how long it takes, in milliseconds, from the import of a receiver to its first verified message. Arguments:
// the module, and a JSON file with what it is given. What every one needs alike is read before the clock starts.
import { readFileSync } from 'node:fs'

const [, , module = '', file = ''] = process.argv
const subject = JSON.parse(readFileSync(file, 'utf8'))

const start = performance.now()
const { receive } = await import(module)
const accepted = await receive(subject)
const elapsed = performance.now() - start

if (!accepted) throw new Error('The message was not accepted.')
console.log(elapsed)
