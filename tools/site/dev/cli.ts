import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorMessage } from '../../terminal/error-message.ts'
import { print, printError } from '../../terminal/print.ts'
import { loadHighlight } from '../highlight.ts'
import { ChangeQueue } from './change-queue.ts'
import { takeUp } from './develop.ts'
import { devOptions } from './options.ts'
import { type RunStep, stepRunner } from './run-step.ts'
import { type DevServer, serveDev } from './server.ts'
import { DevSession } from './session.ts'
import { watchFolder } from './watch-folder.ts'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))

/** What is on while the command is. */
export interface Running {
  readonly url: string
  /** Ends watching and serving, and whatever has been started. */
  stop(): void
}

/**
 * The command line of `npm run dev`; its exit code, or what is running.
 *
 * @param runStep how programs are run after the page, by default in the project
 */
export async function main(
  args: readonly string[],
  runStep: RunStep = stepRunner(PROJECT),
): Promise<number | Running> {
  const options = devOptions(args)
  if (typeof options === 'number') return options
  const spec = resolve(options.spec)
  let session: DevSession | undefined
  let server: DevServer
  try {
    server = await serveDev(async (path) => session?.file(path), Number(options.port))
  } catch (error) {
    printError(`Port ${options.port} cannot be used: ${errorMessage(error)}. Name another with --port.`)
    return 2
  }
  const address = server.server.address()
  const url = `http://localhost:${typeof address === 'object' ? address?.port : options.port}/`
  session = new DevSession(spec, url, await loadHighlight())
  const development = { session, server, runStep, isTesting: !options['no-tests'] }
  const queue = new ChangeQueue(
    (files, signal) => takeUp(files, development, signal),
    (error) => printError(errorMessage(error)),
  )
  const unwatch = await watchFolder(spec, (file) => queue.changed(file))
  queue.begin()
  print(`The site is at ${url} until Ctrl+C, and follows ${options.spec}.`)
  return {
    url,
    stop() {
      unwatch()
      queue.stop()
      server.close()
    },
  }
}
