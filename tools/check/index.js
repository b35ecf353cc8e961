// Plain JavaScript for the same reason as the generator's.
import { startTypesWorker } from '../generate/types-worker.js'

const worker = startTypesWorker()
await Promise.all([import('@redocly/openapi-core'), import('ajv'), import('esbuild')])
const { register } = await import('tsx/esm/api')
register()
const { main } = await import('./cli.ts')
process.exitCode = await main(process.argv.slice(2), worker.generateTypes)
await worker.end()
