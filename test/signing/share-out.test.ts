import nodeCrypto from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createNodeVerifiers, type NodeCrypto, type NodeVerify } from '../../src/signing/node-verifier.ts'
import { createShareOut, type VerificationThread } from '../../src/signing/share-out.ts'
import { packBatch, type VerificationBatch } from '../../src/signing/verification-batch.ts'
import { createBatchVerifier } from '../../src/signing/verify-batch.ts'
import { message, pem } from './vectors.ts'

const { content, signature } = message('request')
const right = new Uint8Array(Buffer.from(signature, 'base64'))
const wrong = right.with(9, (right[9] ?? 0) ^ 1)
const key = nodeCrypto.createPublicKey(pem('public-spki.pem'))
const otherKey = nodeCrypto.createPublicKey(pem('other-public-spki.pem'))
const spki = (of: nodeCrypto.KeyObject) => of.export({ format: 'der', type: 'spki' }).toString('latin1')

/** What `node:crypto` is asked on this thread. */
function spiedCrypto() {
  const verify = vi.fn((...given: Parameters<NodeCrypto['verify']>) =>
    nodeCrypto.verify(given[0], given[1], given[2] as nodeCrypto.KeyObject, given[3]),
  )
  const crypto: NodeCrypto = {
    KeyObject: nodeCrypto.KeyObject as unknown as NodeCrypto['KeyObject'], // takes the key of another declaration
    createPublicKey: ({ key }) =>
      nodeCrypto.createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' }),
    verify,
  }
  return { crypto, verify }
}

/** A thread that answers when it is told to, on this thread. */
class Thread extends EventEmitter implements VerificationThread {
  readonly batches: VerificationBatch[] = []
  readonly terminate = vi.fn()
  holdsTheProgram = true
  readonly #verify = createBatchVerifier()

  postMessage(batch: object): void {
    this.batches.push(structuredClone(batch) as VerificationBatch)
  }
  ref(): void {
    this.holdsTheProgram = true
  }
  unref(): void {
    this.holdsTheProgram = false
  }
  ready(): void {
    this.emit('message', { id: 0, verdicts: [] })
  }
  answer(): void {
    const batch = this.batches.shift()
    if (!batch) throw new Error('nothing was asked')
    this.emit('message', structuredClone(this.#verify(batch)))
  }
  sizes(): number[] {
    return this.batches.map(({ parts }) => parts.length)
  }
}

/** What shares out, and the threads that it starts. */
function sharing() {
  const { crypto, verify: here } = spiedCrypto()
  const threads: Thread[] = []
  const verify = createShareOut(crypto, () => {
    const thread = new Thread()
    threads.push(thread)
    return thread
  })
  const last = () => {
    const thread = threads.at(-1)
    if (!thread) throw new Error('no thread was started')
    return thread
  }
  return { verify, here, threads, last }
}

const ask = (verify: NodeVerify, count: number) =>
  Array.from({ length: count }, (_, index) => verify(content, key, index % 3 ? right : wrong))
const verdicts = (count: number) => Array.from({ length: count }, (_, index) => index % 3 > 0)
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Takes turns, and has the thread answer what it is asked, until all have their verdict. */
async function settle<T>(asked: Promise<T>, thread?: Thread): Promise<T> {
  let isPending = true
  const end = () => {
    isPending = false
  }
  asked.then(end, end)
  while (isPending) {
    if (thread?.batches.length) thread.answer()
    await turn()
  }
  return asked
}

/** With the thread ready, and nothing waiting. */
async function readyToShare() {
  const shared = sharing()
  await settle(Promise.all(ask(shared.verify, 20)))
  await turn()
  shared.last().ready()
  shared.here.mockClear()
  return shared
}

describe('verifications that are shared out', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it.each([
    ['as many as a turn takes', { given: 6, want: { turns: 0, threads: 0 } }],
    ['one more', { given: 7, want: { turns: 1, threads: 0 } }],
    ['too few for a message', { given: 19, want: { turns: 3, threads: 0 } }],
    ['enough for a message', { given: 20, want: { turns: 3, threads: 1 } }],
  ])('are done here, some in each turn, until there is a thread: %s', async (_name, { given, want }) => {
    const { verify, here, threads } = sharing()
    const asked = Promise.all(ask(verify, given))
    expect(here).toHaveBeenCalledTimes(6)
    let turns = 0
    while (here.mock.calls.length < given) {
      const before = here.mock.calls.length
      await turn()
      turns++
      expect(here.mock.calls.length - before).toBe(Math.min(6, given - before))
    }
    expect(await asked).toEqual(verdicts(given))
    expect({ turns, threads: threads.length }).toEqual(want)
    expect(threads.flatMap((thread) => thread.sizes())).toEqual([])
  })

  it.each([
    ['too few for a message', { given: 19, want: [] }],
    ['just enough', { given: 20, want: [8] }],
    ['a full message', { given: 32, want: [20] }],
    ['what is left would be too little', { given: 45, want: [20] }],
    ['two messages', { given: 46, want: [20, 8] }],
    ['more than the thread is given', { given: 200, want: [20, 20] }],
  ])('go to the thread once it is ready: %s', async (_name, { given, want }) => {
    const { verify, here, last } = await readyToShare()
    const asked = Promise.all(ask(verify, given))
    for (let count = 0; count < 4; count++) await turn()
    expect(last().sizes()).toEqual(want)
    expect(last().batches.map(({ id }) => id)).toEqual(want.map((_, index) => index + 1))
    expect(here).toHaveBeenCalledTimes(Math.min(6 + 24, given - want.reduce((sum, size) => sum + size, 0)))
    expect(await settle(asked, last())).toEqual(verdicts(given))
  })

  it.each([
    ['as many as may wait', { given: 6 + 256, want: [] }],
    ['one more', { given: 6 + 257, want: [6] }],
    ['many more', { given: 6 + 260, want: [6, 7, 8, 9] }],
  ])('are done at once when too many wait, those that came first: %s', async (_name, { given, want }) => {
    const { verify, here } = sharing()
    const settled: number[] = []
    const asked = ask(verify, given)
    for (const [index, verdict] of asked.entries())
      if (typeof verdict !== 'boolean') void verdict.then(() => settled.push(index))
    expect(here).toHaveBeenCalledTimes(6 + want.length)
    await Promise.resolve()
    expect(settled).toEqual(want)
    expect(await settle(Promise.all(asked))).toEqual(verdicts(given))
  })

  it('keep the program from ending, and an idle thread does not', async () => {
    const { verify, last } = await readyToShare()
    expect(last().holdsTheProgram).toBe(false)
    const asked = ask(verify, 52)
    await turn()
    expect(last().holdsTheProgram).toBe(true)
    await turn()
    last().answer()
    expect(last().holdsTheProgram).toBe(true)
    last().answer()
    expect(last().holdsTheProgram).toBe(false)
    await settle(Promise.all(asked))
  })

  it('go to no thread that has said something else than that it is ready', async () => {
    const { verify, last } = sharing()
    await settle(Promise.all(ask(verify, 20)))
    await turn()
    last().emit('message', { id: 1, verdicts: [] })
    const asked = Promise.all(ask(verify, 20))
    await turn()
    expect(last().sizes()).toEqual([])
    await settle(asked)
  })

  it('wait when as many were done in this turn, of those that had waited, too', async () => {
    const { verify, here } = sharing()
    const asked = ask(verify, 12)
    await turn()
    expect(here).toHaveBeenCalledTimes(12)
    const more = ask(verify, 1)
    expect(here).toHaveBeenCalledTimes(12)
    await turn()
    expect(here).toHaveBeenCalledTimes(13)
    await settle(Promise.all([...asked, ...more]))
  })

  it('read their key once', async () => {
    const { verify } = sharing()
    const exported = vi.spyOn(key, 'export')
    try {
      await settle(Promise.all(ask(verify, 10)))
      await settle(Promise.all(ask(verify, 10)))
      expect(exported).toHaveBeenCalledOnce()
    } finally {
      exported.mockRestore()
    }
  })

  it('do not have their thread keep the program before it is ready', async () => {
    const { verify, last } = sharing()
    const asked = ask(verify, 20)
    await turn()
    expect(last().holdsTheProgram).toBe(false)
    await settle(Promise.all(asked))
  })

  it.each([
    ['error', { given: (thread: Thread) => thread.emit('error', new Error('no such file')) }],
    ['exit', { given: (thread: Thread) => thread.emit('exit', 1) }],
  ])('are done here when the thread fails, by %s, and no other is started', async (_name, { given }) => {
    const { verify, here, threads, last } = await readyToShare()
    const asked = Promise.all(ask(verify, 66))
    await turn()
    await turn()
    expect(last().sizes()).toEqual([20, 20])
    given(last())
    expect(here).toHaveBeenCalledTimes(6 + 12 + 40)
    expect(await settle(asked)).toEqual(verdicts(66))
    expect(here).toHaveBeenCalledTimes(66)
    given(last())
    expect(last().terminate).toHaveBeenCalledOnce()

    expect(await settle(Promise.all(ask(verify, 30)))).toEqual(verdicts(30))
    expect(threads).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('are done here where no thread can be started, which is tried once', async () => {
    const { crypto, verify: here } = spiedCrypto()
    const start = vi.fn(() => {
      throw new Error('Access to this API has been restricted')
    })
    const verify = createShareOut(crypto, start)
    expect(await settle(Promise.all(ask(verify, 40)))).toEqual(verdicts(40))
    expect(here).toHaveBeenCalledTimes(40)
    expect(start).toHaveBeenCalledOnce()
  })

  it('have their thread ended when it had none for ten seconds, and another when they are many again', async () => {
    const { verify, threads, last } = await readyToShare()
    const [first] = threads
    await vi.advanceTimersByTimeAsync(6_000)
    await settle(Promise.all(ask(verify, 32)), last())
    await vi.advanceTimersByTimeAsync(9_999)
    expect(first?.terminate).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(first?.terminate).toHaveBeenCalledOnce()
    // Its end is no failure.
    first?.emit('exit', 1)

    await turn()
    expect(await settle(Promise.all(ask(verify, 20)))).toEqual(verdicts(20))
    expect(threads).toHaveLength(2)
  })

  it('have their own verdict when the thread says something else, and whichever answer comes first', async () => {
    const { verify, here, last } = await readyToShare()
    const asked = Promise.all(ask(verify, 52))
    await turn()
    await turn()
    const [first, second] = last().batches
    expect([first?.parts.length, second?.parts.length]).toEqual([20, 14])
    const allRight = Array.from({ length: 20 }, () => true)
    last().emit('message', { id: 99, verdicts: allRight })
    last().ready()
    last().batches.reverse()
    expect(await settle(asked, last())).toEqual(verdicts(52))
    // And once more for what was answered.
    last().emit('message', { id: first?.id, verdicts: allRight })
    expect(here).toHaveBeenCalledTimes(18)
    await turn()
    expect(await settle(Promise.all(ask(verify, 52)), last())).toEqual(verdicts(52))
  })

  it('are done here when the thread does not answer for ten seconds', async () => {
    const { verify, last } = await readyToShare()
    const asked = Promise.all(ask(verify, 32))
    await turn()
    expect(last().sizes()).toEqual([20])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await asked).toEqual(verdicts(32))
  })

  it('fail one by one, with the error of the check', async () => {
    const { verify, last } = await readyToShare()
    const { publicKey } = nodeCrypto.generateKeyPairSync('x25519')
    const settled = Promise.allSettled(
      Array.from({ length: 32 }, async (_, index) => verify(content, index % 2 ? key : publicKey, right)),
    )
    expect((await settle(settled, last())).map(({ status }) => status)).toEqual(
      Array.from({ length: 32 }, (_, index) => (index % 2 ? 'fulfilled' : 'rejected')),
    )
  })

  it('fail with a key that is none of two', async () => {
    const { verify } = sharing()
    const secret = nodeCrypto.createSecretKey(Buffer.alloc(32))
    const asked = Array.from({ length: 7 }, async () => verify(content, secret, right))
    expect((await settle(Promise.allSettled(asked))).map(({ status }) => status)).toEqual(
      Array.from({ length: 7 }, () => 'rejected'),
    )
  })
})

describe('a batch', () => {
  const verification = fc.record({
    content: fc.uint8Array({ maxLength: 50 }).map((bytes) => new Uint8Array(bytes)),
    key: fc.constantFrom(key, otherKey),
    signature: fc.oneof(
      fc.constant(right),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
    ),
  })

  it('has the same verdicts as one by one', () => {
    const authentic = fc.constant({ content, key, signature: right })
    fc.assert(
      fc.property(fc.array(fc.oneof(authentic, verification), { maxLength: 25 }), (given) => {
        const batch = packBatch(
          7,
          given.map(({ key, ...rest }) => ({ ...rest, spki: spki(key) })),
        )
        expect(createBatchVerifier()(structuredClone(batch))).toEqual({
          id: 7,
          verdicts: given.map(({ content, key, signature }) =>
            nodeCrypto.verify('sha256', content, key, signature),
          ),
        })
      }),
      { numRuns: 50 },
    )
  })

  it('has each key once', () => {
    const one = { content, spki: spki(key), signature: right }
    const { keys, parts, bytes } = packBatch(1, [one, { ...one, spki: spki(otherKey) }, one])
    expect(keys).toEqual([spki(key), spki(otherKey)])
    expect(parts.map(([index]) => index)).toEqual([0, 1, 0])
    expect(bytes).toHaveLength(3 * (content.length + right.length))
  })

  it('imports a key once, and keeps no more than eight', () => {
    const imported = vi.spyOn(nodeCrypto, 'createPublicKey')
    const verify = createBatchVerifier()
    const ask = (of: nodeCrypto.KeyObject) =>
      verify(packBatch(1, [{ content, spki: spki(of), signature: right }]))
    const keys = Array.from(
      { length: 8 },
      () => nodeCrypto.generateKeyPairSync('rsa', { modulusLength: 512 }).publicKey,
    )
    imported.mockClear()
    try {
      for (const of of [key, ...keys.slice(1), key]) ask(of)
      expect(imported).toHaveBeenCalledTimes(8)
      ask(keys[0] ?? key)
      ask(key)
      expect(imported).toHaveBeenCalledTimes(10)
    } finally {
      imported.mockRestore()
    }
  })

  it('has no verdict where a key cannot be imported', () => {
    const given = [
      { content, spki: 'no key', signature: right },
      { content, spki: spki(key), signature: right },
    ]
    expect(createBatchVerifier()(packBatch(3, given))).toEqual({
      id: 3,
      verdicts: [undefined, true],
    })
  })
})

describe('the thread itself', () => {
  const file = fileURLToPath(new URL('../../src/signing/verification-thread.ts', import.meta.url))

  it('verifies what it is given, once it is ready', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'antom-contract-thread-'))
    const outfile = join(folder, 'verification-thread.mjs')
    await build({ entryPoints: [file], bundle: true, format: 'esm', platform: 'node', outfile })
    const thread = new Worker(outfile, { env: {}, execArgv: [] })
    try {
      const { crypto, verify: here } = spiedCrypto()
      let asked = 0
      const verify = createShareOut(crypto, () => ({
        on: (event, listener) => thread.on(event, listener),
        postMessage: (batch) => {
          asked += (batch as VerificationBatch).parts.length
          thread.postMessage(batch)
        },
        ref: () => thread.ref(),
        unref: () => thread.unref(),
        terminate: () => thread.terminate(),
      }))
      while (asked === 0) {
        here.mockClear()
        expect(await Promise.all(ask(verify, 64))).toEqual(verdicts(64))
      }
      expect(here).toHaveBeenCalledTimes(64 - asked)
    } finally {
      await thread.terminate()
      await rm(folder, { recursive: true, force: true })
    }
  })
})

describe('what runs in the thread', () => {
  afterEach(() => {
    vi.doUnmock('node:worker_threads')
    // The next file may be run in the same process.
    vi.resetModules()
  })

  it('says that it is ready, and answers each batch', async () => {
    const port = Object.assign(new EventEmitter(), { postMessage: vi.fn() })
    vi.doMock('node:worker_threads', () => ({ parentPort: port }))
    vi.resetModules()
    await import('../../src/signing/verification-thread.ts')
    expect(port.postMessage.mock.calls).toEqual([[{ id: 0, verdicts: [] }]])
    port.emit('message', packBatch(7, [{ content, spki: spki(key), signature: right }]))
    expect(port.postMessage.mock.calls[1]).toEqual([{ id: 7, verdicts: [true] }])
  })
})

describe('the thread that is started', () => {
  /** What was started where there are so many processors. */
  async function startedWith(processors: number): Promise<unknown[]> {
    const started: unknown[] = []
    const modules: Record<string, object> = {
      'node:os': { availableParallelism: () => processors },
      'node:worker_threads': {
        Worker: class extends Thread {
          constructor(...given: unknown[]) {
            super()
            started.push(given)
          }
        },
      },
    }
    const getBuiltinModule = vi
      .spyOn(process, 'getBuiltinModule')
      .mockImplementation(((id: string) => modules[id]) as never) // of many overloads
    try {
      const verify = createShareOut(spiedCrypto().crypto)
      expect(await Promise.all(ask(verify, 40))).toEqual(verdicts(40))
    } finally {
      getBuiltinModule.mockRestore()
    }
    return started
  }

  it('is a file beside the module, and has nothing of the environment', async () => {
    expect(await startedWith(2)).toEqual([
      [
        new URL('../../src/signing/verification-thread.js', import.meta.url),
        { name: 'antom-contract verification', env: {}, execArgv: [] },
      ],
    ])
  })

  it('is none where there is one processor', async () => {
    expect(await startedWith(1)).toEqual([])
  })
})

describe('a program', () => {
  afterEach(() => void vi.restoreAllMocks())

  /** How many of so many verifications, one after the other, were answered at once and how many later. */
  async function answers(count: number) {
    const fits = await createNodeVerifiers(spiedCrypto().crypto)(
      new Uint8Array(key.export({ format: 'der', type: 'spki' })),
    )
    const told = { atOnce: 0, later: 0 }
    for (let index = 0; index < count; index++) {
      const answer = fits(content, right)
      told[typeof answer === 'boolean' ? 'atOnce' : 'later']++
      expect(await answer).toBe(true)
    }
    return told
  }

  it('verifies a hundred at once, and takes turns with other work from then on', async () => {
    expect(await answers(100)).toEqual({ atOnce: 100, later: 0 })
    // The first of them waits for what shares out to be loaded, the seventh for its turn.
    expect(await answers(110)).toEqual({ atOnce: 108, later: 2 })
  })

  it('that was packed without what shares verifications out goes on at once', async () => {
    vi.doMock('../../src/signing/share-out.ts', () => {
      throw new Error('no such file')
    })
    const turns = vi.spyOn(globalThis, 'setImmediate')
    try {
      expect(await answers(110)).toEqual({ atOnce: 109, later: 1 })
      expect(turns).not.toHaveBeenCalled()
    } finally {
      vi.doUnmock('../../src/signing/share-out.ts')
    }
  })
})
