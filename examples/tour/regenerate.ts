import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { heading } from './print.ts'

/**
 * Runs the generator as `npm run generate` does; whether it succeeded.
 *
 * @param title - what is printed above it
 */
export async function regenerate(title: string): Promise<boolean> {
  heading(title, 'npm run generate')
  const generator = fileURLToPath(new URL('../../tools/generate/index.js', import.meta.url))
  const child = spawn(process.execPath, [generator], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  return code === 0
}
