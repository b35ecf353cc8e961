// Plain JavaScript, for speed: the types, which need TypeScript, are made in a thread of their own from the start, and
// the heavy packages are imported before tsx, which slows every import after it.
import { startTypesWorker } from './types-worker.js'

const worker = startTypesWorker()
await Promise.all([import('@redocly/openapi-core'), import('ajv'), import('esbuild')])
const { register } = await import('tsx/esm/api')
register()
const { main } = await import('./cli.ts')
process.exitCode = await main(process.argv.slice(2), worker.generateTypes)
await worker.end()
