import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { errorMessage } from '../terminal/error-message.ts'
import type { PageAnswer, PageRequest } from './page/answer.ts'
import type { ReadPage } from './page/read-page.ts'
import { UnusablePage } from './unusable-page.ts'

/** Bounds on the reading of one page. Real pages take less than a second and some 100 MB. */
export interface ReadLimits {
  readonly milliseconds: number
  /** Memory of the thread, in MB. */
  readonly megabytes: number
}

export const READ_LIMITS: ReadLimits = { milliseconds: 10_000, megabytes: 512 }

/** Reads pages one after the other, in a thread that is started anew after a page that it could not read. */
export interface PageReader {
  /** @throws UnusablePage when the page is not one, crashes the parser, or takes more time or memory than it may */
  read(request: PageRequest): Promise<ReadPage>
  close(): Promise<void>
}

/** How long the thread may take until it can read; that is not the page's time. */
const START_MILLISECONDS = 60_000

/**
 * @param module what runs in the thread: it says `ready`, and answers each `PageRequest` with a `PageAnswer`
 */
export function createPageReader(
  limits: ReadLimits = READ_LIMITS,
  module: URL = new URL('page-worker.js', import.meta.url),
): PageReader {
  let started: Promise<Worker> | undefined
  const end = async () => {
    const worker = await started?.catch(() => undefined)
    started = undefined
    await worker?.terminate()
  }
  const start = async () => {
    const worker = await startWorker(limits, module)
    worker.once('exit', () => {
      started = undefined
    })
    return worker
  }
  return {
    async read(request) {
      started ??= start()
      const worker = await started
      const answer = await answerOf(worker, request, limits).catch(async (error: unknown) => {
        await end()
        throw error
      })
      if ('page' in answer) return answer.page
      throw new UnusablePage(answer.unusable)
    },
    close: end,
  }
}

async function startWorker({ megabytes }: ReadLimits, module: URL): Promise<Worker> {
  const worker = new Worker(module, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: megabytes / 8 },
  })
  // Between two pages nobody else listens, and the next page starts another thread.
  worker.on('error', () => {})
  try {
    await once(worker, 'message', { signal: AbortSignal.timeout(START_MILLISECONDS) })
    return worker
  } catch (error) {
    await worker.terminate()
    throw new Error(`The thread that reads pages does not start: ${errorMessage(error)}`, { cause: error })
  }
}

async function answerOf(
  worker: Worker,
  request: PageRequest,
  { milliseconds, megabytes }: ReadLimits,
): Promise<PageAnswer> {
  const ended = new AbortController()
  const limit = AbortSignal.timeout(milliseconds)
  const signal = AbortSignal.any([ended.signal, limit])
  try {
    const answered = once(worker, 'message', { signal })
    const exited = once(worker, 'exit', { signal })
    // Either is let go of when the other one comes.
    exited.catch(() => {})
    worker.postMessage(request)
    const [first] = await Promise.race([answered, exited.then(() => Promise.reject(new Error('it ended')))])
    // The thread's module says nothing else.
    return first as PageAnswer
  } catch (error) {
    throw unreadable(error, limit.aborted, `${milliseconds / 1000} s`, `${megabytes} MB`)
  } finally {
    ended.abort()
  }
}

function unreadable(error: unknown, isLate: boolean, time: string, memory: string): UnusablePage {
  if (isLate)
    return new UnusablePage({
      expected: `a page that is read within ${time}`,
      found: 'one that takes longer',
    })
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new UnusablePage({
      expected: `a page that is read with ${memory} of memory`,
      found: 'one that takes more',
    })
  }
  return new UnusablePage({ expected: 'a page that can be read', found: `a fault: ${errorMessage(error)}` })
}
