import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What one run of the generator took and said. */
export interface Run {
  readonly exitCode: number
  readonly errors: string
  /** Seconds: of the wall, and of all processors. */
  readonly seconds: number
  readonly cpuSeconds: number
  /** Megabytes. */
  readonly peakMemory: number
}

/** Writes down, when the process ends, what it took. The generator's other threads are parts of the same process. */
const REPORT = `import { isMainThread } from 'node:worker_threads'
import { writeFileSync } from 'node:fs'
if (isMainThread) process.on('exit', () => writeFileSync(process.env.SCALE_REPORT, JSON.stringify(process.resourceUsage())))`

/** Runs the generator as a process of its own, as `npm run generate` does. */
export async function measureGenerator(args: readonly string[], folder: string): Promise<Run> {
  const report = join(folder, 'usage.json')
  const start = performance.now()
  const { exitCode, errors } = await new Promise<Pick<Run, 'exitCode' | 'errors'>>((resolve) => {
    const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`
    execFile(
      process.execPath,
      ['--import', preload, join(root, 'tools/generate/index.js'), ...args],
      { cwd: root, env: { ...process.env, SCALE_REPORT: report, NO_COLOR: '1' }, maxBuffer: 2 ** 28 },
      (error, _, stderr) =>
        resolve({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, errors: stderr }),
    )
  })
  const seconds = (performance.now() - start) / 1000
  const usage: NodeJS.ResourceUsage = JSON.parse(await readFile(report, 'utf8'))
  return {
    exitCode,
    errors,
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMemory: Math.round(usage.maxRSS / 1024),
  }
}
