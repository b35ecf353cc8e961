import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { writeFiles } from '../../../tools/generate/write.ts'
import { buildSite } from '../../../tools/site/build.ts'
import { serveFolder } from '../../../tools/site/serve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the site was built in. */
    folder: string
    /** Its address, with a path below the host. */
    base: string
  }
}

/** Below a path, because a site that works there works at the root, too. */
const PREFIX = '/some/where/'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-contract-site-'))
  const server = await serveFolder(folder, 0, PREFIX)
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const base = `http://127.0.0.1:${port}${PREFIX}`
  const spec = fileURLToPath(new URL('../../../spec', import.meta.url))
  const start = performance.now()
  await writeFiles(folder, await buildSite({ spec, base }))
  console.log(`The site was built in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
  project.provide('folder', folder)
  project.provide('base', base)
  return async () => {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
