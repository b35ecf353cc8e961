import { run } from '../generate/fast-start.js'

await run(new URL('./cli.ts', import.meta.url))
