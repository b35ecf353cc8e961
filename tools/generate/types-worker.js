import { once } from 'node:events'
import { createRequire } from 'node:module'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/**
 * Starts a thread that makes `types.ts`, and begins to load what it needs.
 *
 * @returns {{ generateTypes: (document: object) => Promise<string>, end: () => Promise<void> }}
 */
export function startTypesWorker() {
  const worker = new Worker(new URL(import.meta.url))
  return {
    async generateTypes(document) {
      worker.postMessage(document)
      const [{ types, error }] = await once(worker, 'message')
      if (error) throw error
      return types
    },
    async end() {
      await worker.terminate()
    },
  }
}

if (!isMainThread) {
  // As `types.ts` will.
  createRequire(import.meta.url)('openapi-typescript')
  const { register } = await import('tsx/esm/api')
  register()
  const { generateTypes } = await import('./outputs/types.ts')
  parentPort?.on('message', async (document) => {
    const answer = await generateTypes(document).then(
      (types) => ({ types }),
      (error) => ({ error }),
    )
    parentPort?.postMessage(answer)
  })
}
