import type { NodeCrypto, NodeKey, NodeVerify } from './node-verifier.ts'
import { packBatch, type Verification, type VerificationAnswer } from './verification-batch.ts'

/** A thread that runs `verification-thread.ts`: what of a worker of `node:worker_threads` is used here. */
export interface VerificationThread {
  readonly on: ((event: 'message', listener: (answer: VerificationAnswer) => void) => unknown) &
    ((event: 'error' | 'exit', listener: () => void) => unknown)
  readonly postMessage: (batch: object) => void
  readonly ref: () => void
  readonly unref: () => void
  readonly terminate: () => unknown
}

/** What is used here of Node's globals, whose types not every program has that is compiled with these sources. */
interface NodeGlobals {
  readonly setImmediate: (callback: () => void) => unknown
  readonly setTimeout: (
    callback: () => void,
    delay: number,
  ) => { readonly refresh: () => unknown; readonly unref: () => unknown }
  readonly clearTimeout: (timer: unknown) => void
  readonly process: {
    readonly getBuiltinModule: ((id: 'node:os') => { readonly availableParallelism: () => number }) &
      ((id: 'node:worker_threads') => {
        readonly Worker: new (
          file: URL,
          options: { readonly name: string; readonly env: object; readonly execArgv: readonly string[] },
        ) => VerificationThread
      })
  }
}

const node = globalThis as unknown as NodeGlobals // nothing but Node loads this module

interface Task extends Verification {
  /** Takes the verdict or, without one, verifies here. */
  readonly decide: (verdict?: boolean) => void
}

/** The other thread, as this one uses it. */
interface Helper {
  /** How many more it can have: none until it is ready. */
  readonly room: () => number
  readonly take: (batch: readonly Task[]) => void
}

/** What has failed once is missing or forbidden: nothing is tried again. */
const noHelp: Helper = { room: () => 0, take: () => {} }

/** How many are verified here before other work of this thread has its turn: those at once, all others later. */
const here = 6
/** A message with fewer costs more than it saves. */
const smallestBatch = 8
/** While this thread tells what came of one batch, the other works on the next. */
const largestBatch = 20
const mostAway = 2 * largestBatch
/**
 * How many wait at most. One more, and the first is verified at once: then this thread takes in no more than it can do,
 * as what it receives waits outside of the program.
 */
const mostWaiting = 256
/** How long the other thread is kept without work, in milliseconds. */
const idleTime = 10_000

/**
 * Makes what shares verifications out between this thread and another, for a program that receives more than one
 * thread can verify. The other is started when many wait, and ended when it has had nothing to do for a while. Where
 * there can be no other thread, all are verified here.
 *
 * Node's own thread pool would not do: it has more threads than many machines have processors, which keep this one
 * from its work, and each verification that it is given costs half as much as it saves.
 *
 * @param crypto - the module `node:crypto`
 * @param start - starts the other thread
 */
export function createShareOut(crypto: NodeCrypto, start = startThread): NodeVerify {
  const spkiOf = new WeakMap<NodeKey, string>()
  const waiting: Task[] = []
  // In this turn of the event loop.
  let doneHere = 0
  let isPlanned = false
  let helper: Helper | undefined

  const plan = () => {
    if (isPlanned) return
    isPlanned = true
    node.setImmediate(turn)
  }
  const turn = () => {
    isPlanned = false
    doneHere = 0
    if (waiting.length === 0) return
    const spare = waiting.length - here
    if (spare >= smallestBatch) {
      helper ??= getHelp()
      const size = Math.min(spare, largestBatch, helper.room())
      if (size >= smallestBatch) helper.take(waiting.splice(0, size))
    }
    for (const { decide } of waiting.splice(0, here)) {
      doneHere++
      decide()
    }
    plan()
  }
  const getHelp = (): Helper => {
    const gone = (failed: boolean) => {
      helper = failed ? noHelp : undefined
    }
    try {
      return employ(start(), plan, gone)
    } catch {
      return noHelp
    }
  }

  return (content, key, signature) => {
    plan()
    // Nothing waits then: what does has made the number full.
    if (doneHere < here) {
      doneHere++
      return crypto.verify('sha256', content, key, signature)
    }
    return new Promise((resolve, reject) => {
      let spki = spkiOf.get(key)
      if (spki === undefined) {
        spki = String.fromCharCode(...key.export({ format: 'der', type: 'spki' }))
        spkiOf.set(key, spki)
      }
      const decide = (verdict?: boolean) => {
        try {
          resolve(verdict ?? crypto.verify('sha256', content, key, signature))
        } catch (error) {
          reject(error)
        }
      }
      waiting.push({ content, spki, signature, decide })
      if (waiting.length > mostWaiting) waiting.shift()?.decide()
    })
  }
}

/**
 * Gives work to a thread, until it fails or has had none for a while: then what it has not answered is verified here.
 *
 * @param thread - just started
 * @param ready - called when it can have more
 * @param gone - called once, when it can have no more
 */
function employ(thread: VerificationThread, ready: () => void, gone: (failed: boolean) => void): Helper {
  const batches = new Map<number, readonly Task[]>()
  let lastId = 0
  let isReady = false
  let hasEnded = false
  let away = 0

  const end = (failed: boolean) => {
    if (hasEnded) return
    hasEnded = true
    node.clearTimeout(idle)
    thread.terminate()
    gone(failed)
    for (const { decide } of [...batches.values()].flat()) decide()
  }
  const idle = node.setTimeout(() => end(false), idleTime)
  idle.unref()
  thread.on('error', () => end(true))
  thread.on('exit', () => end(true))
  thread.on('message', ({ id, verdicts }) => {
    if (id === 0) isReady = true
    const batch = batches.get(id) ?? []
    batches.delete(id)
    away -= batch.length
    // Without work it keeps no program from ending.
    if (away === 0) thread.unref()
    batch.forEach(({ decide }, index) => void decide(verdicts[index]))
    ready()
  })
  // Not before there is a listener for messages, which keeps a program from ending, too.
  thread.unref()

  return {
    room: () => (isReady ? mostAway - away : 0),
    take: (batch) => {
      thread.postMessage(packBatch(++lastId, batch))
      batches.set(lastId, batch)
      away += batch.length
      thread.ref()
      idle.refresh()
    },
  }
}

/** Starts a thread that loads only what it needs: nothing of the program's environment, none of its preloads. */
function startThread(): VerificationThread {
  // Not imported, so that bundles for other runtimes need nothing of it.
  const { getBuiltinModule } = node.process
  if (getBuiltinModule('node:os').availableParallelism() < 2) throw new Error('There is one processor.')
  const { Worker } = getBuiltinModule('node:worker_threads')
  return new Worker(new URL('./verification-thread.js', import.meta.url), {
    name: 'antom-contract verification',
    env: {},
    execArgv: [],
  })
}
