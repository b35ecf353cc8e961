import { ContractProblems } from '../contract/problem.ts'
import { reportProblems } from '../contract/report-problems.ts'
import { writeFiles } from '../generate/write.ts'
import { errorMessage } from '../terminal/error-message.ts'
import { color, print, printError } from '../terminal/print.ts'
import { buildSite, type Progress } from './build.ts'
import { siteOptions } from './options.ts'
import { serveFolder } from './serve.ts'

/** The site's command line; its exit code, or undefined while it serves. */
export async function main(args: string[]): Promise<number | undefined> {
  const options = siteOptions(args)
  if (typeof options === 'number') return options
  const port = Number(options.port)
  const base = options.base ?? `http://localhost:${port}/`
  const start = performance.now()
  try {
    const show: Progress = (step, result, milliseconds) => {
      const time = `${milliseconds.toFixed(0)} ms`.padStart(8)
      print(`${color('green', '✓')} ${step.padEnd(16)} ${result.padEnd(56)} ${color('dim', time)}`)
    }
    const files = await buildSite({ spec: options.spec, base: base.endsWith('/') ? base : `${base}/` }, show)
    const changed = await writeFiles(options.out, files)
    const size = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0)
    const total = ((performance.now() - start) / 1000).toFixed(1)
    print(
      `${files.size} files in ${options.out}, ${(size / 1e6).toFixed(1)} MB, ${changed.length} changed, ${total} s`,
    )
  } catch (error) {
    if (!(error instanceof ContractProblems)) throw error
    reportProblems(error.problems, `${options.out} is left as it was.`)
    return 1
  }
  if (!options.serve) return 0
  return serve(options.out, port)
}

/** Exit code, when the folder cannot be served. */
async function serve(folder: string, port: number): Promise<number | undefined> {
  try {
    const server = await serveFolder(folder, port)
    const address = server.address()
    // Port 0 stands for any that is free.
    const actual = typeof address === 'object' && address !== null ? address.port : port
    print(`Serving ${folder} at http://localhost:${actual}/ until Ctrl+C`)
    return undefined
  } catch (error) {
    printError(`Port ${port} cannot be used: ${errorMessage(error)}. Name another with --port.`)
    return 2
  }
}
