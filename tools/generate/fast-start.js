import { startTypesWorker } from './types-worker.js'

/**
 * Runs a command line that generates. Plain JavaScript, for speed: the types, which need TypeScript, are made in a
 * thread of their own from the start, and the heavy packages are imported before tsx, which slows every import after it.
 *
 * @param {URL} cli the module with the command's `main`
 * @param {() => Promise<unknown>} cache what else `main` is given, made when TypeScript can be imported; nothing when left out
 */
export async function run(cli, cache = async () => undefined) {
  const worker = startTypesWorker()
  await Promise.all([import('@redocly/openapi-core'), import('ajv'), import('esbuild')])
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import(cli.href)
  const { runCommand } = await import('../terminal/run-command.ts')
  const compiled = await cache()
  await runCommand(() => main(process.argv.slice(2), worker.generateTypes, compiled))
  await worker.end()
}
