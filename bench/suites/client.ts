import nodeCrypto, {
  constants,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signWithNode,
} from 'node:crypto'
import { promisify } from 'node:util'
import createOpenApiClient from 'openapi-fetch'
import type * as Package from '../../src/index.ts'
import type * as Signing from '../../src/signing/index.ts'
import { compiled } from '../compiled.ts'
import { comparisonOf, RATE_COLUMNS, rateRows } from '../format.ts'
import { type Contender, measureRates, OURS, type RateOptions, resultOf } from '../harness.ts'
import type { Report, Suite, Verdict } from '../suite.ts'

const PLAIN = 'openapi-fetch'
/** What a call does for signatures apart from the cryptography: it is taken off, and so measured as well. */
const SIGNING = 'signing, verifying'
const BARE = 'crypto.sign'
/** How many signatures are under way at once. */
const CONCURRENCY = 32

export const client: Suite = {
  name: 'client',
  summary:
    'What the client costs on top of openapi-fetch without network and cryptography, and what a signature costs.',
  run: async ({ quick }) => {
    const options = quick ? { rounds: 5, sample: 50 } : { rounds: 21, sample: 100 }
    const keys = makeKeys()
    const subject = await compiled<Subject>('index.ts', 'signing/index.ts')
    const call = await measureCalls(subject, keys, options)
    const signing = await measureSigning(subject, keys, options)
    return {
      tables: [...call.tables, ...signing.tables],
      verdicts: [...call.verdicts, ...signing.verdicts],
    }
  },
}

type Subject = typeof Package & typeof Signing

interface Keys {
  readonly privateKey: string
  readonly antomPublicKey: string
}

function makeKeys(): Keys {
  const pair = () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    })
  return { privateKey: pair().privateKey, antomPublicKey: pair().publicKey }
}

const amount = { currency: 'HKD', value: '1000' }
const request = {
  captureRequestId: 'capture-1',
  paymentId: '20240101123456789012345678901234',
  captureAmount: amount,
}
const answer = JSON.stringify({
  result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'Success.' },
  captureRequestId: 'capture-1',
  captureId: '20240101987654321098765432109876',
  paymentId: request.paymentId,
  captureAmount: amount,
  captureTime: '2024-01-01T08:34:52+08:00',
  acquirerReferenceNo: '0000000000000000000001',
})
const headers = {
  'content-type': 'application/json; charset=UTF-8',
  'client-id': 'SANDBOX_5X00000000000000',
  'response-time': '2024-01-01T08:34:53+08:00',
  signature: `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(342)}%3D%3D`,
}

/** The same request and answer through both, with the network answered in memory. */
async function measureCalls(subject: Subject, keys: Keys, options: RateOptions): Promise<Report> {
  const respond = async () => new Response(answer, { headers })
  const antom = subject.createAntomClient({
    clientId: headers['client-id'],
    ...keys,
    region: 'asia',
    fetch: respond,
  })
  const plain = createOpenApiClient<Paths>({
    baseUrl: 'https://gateway.example/ams/sandbox/api',
    fetch: respond,
  })
  const contenders: Contender[] = [
    {
      name: OURS,
      run: repeated(async () => (await antom.capture(request)).data.captureId !== undefined),
    },
    {
      name: PLAIN,
      run: repeated(async () => {
        const { data } = await plain.POST('/v1/payments/capture', { body: request })
        return data?.captureId !== undefined
      }),
    },
  ]
  const measured = await withoutCryptography(async () =>
    measureRates([...contenders, await signingAlone(subject, keys)], options),
  )
  const medianOf = (name: string) => resultOf(measured, name).median
  const ratio = (medianOf(OURS) - medianOf(SIGNING)) / medianOf(PLAIN)
  return {
    tables: [
      { title: 'one capture, no network, no cryptography', columns: RATE_COLUMNS, rows: rateRows(measured) },
    ],
    verdicts: [
      {
        ...verdict(
          'a call without its signing at most 1.15 times as long as one of openapi-fetch',
          1.15,
          ratio,
        ),
        comparison: {
          what: 'call, without network and signing',
          peer: PLAIN,
          ours: medianOf(OURS) - medianOf(SIGNING),
          theirs: medianOf(PLAIN),
          unit: 'ms',
        },
      },
    ],
  }
}

async function signingAlone(subject: Subject, keys: Keys): Promise<Contender> {
  const { contentToSign, formatSignatureHeader, importPrivateKey, importPublicKey } = subject
  const { parseSignatureHeader, sign, verify } = subject
  const [privateKey, publicKey] = [
    await importPrivateKey(keys.privateKey),
    await importPublicKey(keys.antomPublicKey),
  ]
  const clientId = headers['client-id']
  const path = '/ams/sandbox/api/v1/payments/capture'
  const received = new TextEncoder().encode(answer)
  return {
    name: SIGNING,
    run: repeated(async () => {
      const sent = contentToSign({ path, clientId, time: String(Date.now()), body: JSON.stringify(request) })
      const header = formatSignatureHeader({ keyVersion: 1, signature: await sign(sent, privateKey) })
      const { signature } = parseSignatureHeader(headers.signature)
      const content = contentToSign({ path, clientId, time: headers['response-time'], body: received })
      return (await verify(content, signature, publicKey)) && header.length > 0
    }),
  }
}

interface Paths {
  '/v1/payments/capture': {
    post: {
      requestBody: { content: { 'application/json': typeof request } }
      responses: { 200: { content: { 'application/json': { captureId?: string } } } }
    }
  }
}

/** Replaces what Web Crypto and Node do with keys by something that takes no time; puts it back in the end. */
async function withoutCryptography<T>(work: () => Promise<T>): Promise<T> {
  const { subtle } = globalThis.crypto
  const { createVerify } = nodeCrypto
  const verification = { update: () => verification, verify: () => true }
  Reflect.set(nodeCrypto, 'createVerify', () => verification)
  const signature = new ArrayBuffer(256)
  Object.defineProperties(subtle, {
    sign: { configurable: true, value: async () => signature },
    verify: { configurable: true, value: async () => true },
  })
  try {
    return await work()
  } finally {
    // The real ones are on the prototype.
    Reflect.set(nodeCrypto, 'createVerify', createVerify)
    Reflect.deleteProperty(subtle, 'sign')
    Reflect.deleteProperty(subtle, 'verify')
  }
}

async function measureSigning(subject: Subject, keys: Keys, options: RateOptions): Promise<Report> {
  const { contentToSign, importPrivateKey, sign } = subject
  const message = {
    path: '/ams/api/v1/payments/capture',
    clientId: headers['client-id'],
    time: '1704067200000',
    body: JSON.stringify(request),
  }
  const privateKey = await importPrivateKey(keys.privateKey)
  const bareKey = createPrivateKey(keys.privateKey)
  const content = contentToSign(message)
  const contenders: Contender[] = [
    {
      name: OURS,
      run: concurrently(async () => (await sign(contentToSign(message), privateKey)).length === 256),
    },
    { name: BARE, run: concurrently(async () => (await bareSign(content, bareKey)).length === 256) },
  ]
  const measured = await measureRates(contenders, options)
  const ratio = resultOf(measured, OURS).median / resultOf(measured, BARE).median
  return {
    tables: [
      { title: `one signature, ${CONCURRENCY} at a time`, columns: RATE_COLUMNS, rows: rateRows(measured) },
    ],
    verdicts: [
      {
        ...verdict(`signing at most 1.1 times as long as ${BARE} with a cached key`, 1.1, ratio),
        comparison: comparisonOf('sign a request', measured, BARE),
      },
    ],
  }
}

const signAsync = promisify(
  (content: Uint8Array, key: KeyObject, done: (error: Error | null, signature: Buffer) => void) =>
    signWithNode('sha256', content, { key, padding: constants.RSA_PKCS1_PADDING }, done),
)

function bareSign(content: Uint8Array, key: KeyObject): Promise<Buffer> {
  return signAsync(content, key)
}

function repeated(once: () => Promise<boolean>): Contender['run'] {
  return async (times) => {
    let right = 0
    for (let done = 0; done < times; done++) if (await once()) right++
    return right
  }
}

function concurrently(once: () => Promise<boolean>): Contender['run'] {
  return async (times) => {
    let left = times
    let right = 0
    const work = async () => {
      while (left-- > 0) if (await once()) right++
    }
    await Promise.all(Array.from({ length: CONCURRENCY }, work))
    return right
  }
}

function verdict(requirement: string, limit: number, ratio: number): Omit<Verdict, 'comparison'> {
  return { requirement, measured: `${ratio.toFixed(2)} times`, met: ratio <= limit }
}
