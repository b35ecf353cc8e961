import { checkUpToDate, generatorHash } from './up-to-date.js'

const state = checkUpToDate(process.argv.slice(2))
if ('unchanged' in state) console.log(state.unchanged)
else {
  const { run } = await import('./fast-start.js')
  await run(new URL('./cli.ts', import.meta.url), async () => {
    const { createCompiledCache } = await import('./compiled-cache.ts')
    return createCompiledCache(generatorHash())
  })
  if (!process.exitCode) state.recordRun()
}
