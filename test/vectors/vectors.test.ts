import { createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAntomClient, isSignatureError } from '../../src/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import { contentToSign, formatSignatureHeader, importPrivateKey, sign } from '../../src/signing/index.ts'
import {
  makeVectors,
  type SignVector,
  type Vectors,
  type VerifyVector,
} from '../../tools/vectors/make-vectors.ts'
import { projectFolder } from '../support/contract.ts'

const text = readFileSync(join(projectFolder, 'test-vectors.json'), 'utf8')
const vectors: Vectors = JSON.parse(text)
const { merchant, antom } = vectors.keys

function named<Vector extends { readonly name: string }>(all: readonly Vector[]): [string, Vector][] {
  return all.map((one) => [one.name, one])
}

it('the file is what openssl makes', () => {
  expect(`${JSON.stringify(makeVectors(), undefined, 2)}\n`).toBe(text)
})

describe('a request', () => {
  it.each(named(vectors.sign))('%s is signed by this package as by openssl', async (_name, vector) => {
    const { path, clientId, requestTime: time, body, keyVersion } = vector
    const content = contentToSign({ path, clientId, time, body })
    expect(new TextDecoder().decode(content)).toBe(vector.content)
    const signature = await sign(content, await importPrivateKey(merchant.privateKey))
    expect(Buffer.from(signature).toString('base64')).toBe(vector.signature)
    expect(formatSignatureHeader({ keyVersion, signature })).toBe(vector.headers.signature)
  })

  it.each(named(vectors.sign))('%s is verified by node:crypto', (_name, { content, signature }) => {
    const key = createPublicKey(merchant.publicKey)
    expect(verify('sha256', Buffer.from(content), key, Buffer.from(signature, 'base64'))).toBe(true)
  })

  const byClient = vectors.sign.filter(({ body }) => body.includes('captureAmount'))
  it.each(named(byClient))('%s leaves the client with these headers', async (_name, vector) => {
    const { sent } = await callWith(vector, undefined)
    expect(sent.body).toBe(vector.body)
    expect(Object.fromEntries(sent.headers)).toMatchObject(vector.headers)
    expect(new URL(sent.url).pathname).toBe(vector.path)
  })
})

/** Captures with a client whose transport records the request, and answers with a vector. */
async function callWith(
  { clientId, body, requestTime, keyVersion }: Omit<SignVector, 'path'>,
  answer: VerifyVector | undefined,
) {
  const requests: { url: string; headers: Headers; body: string }[] = []
  const client = createAntomClient({
    clientId,
    privateKey: merchant.privateKey,
    antomPublicKey: antom.publicKey,
    keyVersion,
    region: 'asia',
    clock: { now: () => Number(requestTime), sleep: async () => {} },
    retries: 0,
    // The vectors are signed text: a field that the contract requires later is not in them.
    checkRequests: false,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      requests.push({ url: request.url, headers: request.headers, body: await request.text() })
      if (answer === undefined) throw new TypeError('no answer')
      return new Response(answer.body, { headers: answer.headers })
    },
  })
  const outcome = await client.capture(JSON.parse(body)).catch((error: unknown) => error)
  const [sent] = requests
  if (sent === undefined) throw new Error(`nothing was sent: ${String(outcome)}`)
  return { sent, outcome }
}

describe('an answer', () => {
  const [request] = vectors.sign
  it.each(named(vectors.response))('%s', async (_name, vector) => {
    if (request === undefined) throw new Error('There is no request.')
    expect(vector).toMatchObject({ clientId: request.clientId, path: request.path })
    const { outcome } = await callWith(request, vector)
    if (vector.valid) expect(outcome).toMatchObject({ status: 'succeeded', verified: true })
    else expect(isSignatureError(outcome) && outcome.reason).toBe(vector.reason)
  })
})

describe('a notification', () => {
  it.each(named(vectors.notification))(
    '%s',
    async (_name, { clientId, path, headers, body, valid, reason }) => {
      const handled: string[] = []
      const reasons: string[] = []
      const receiver = createNotificationReceiver({
        clientId,
        antomPublicKey: antom.publicKey,
        on: {},
        onUnknown: (_, context) => handled.push(new TextDecoder().decode(context.body)),
        onRefused: (refusal) => reasons.push(refusal.reason),
        onDeviation: () => {},
      })
      const reply = await receiver.handle({ method: 'POST', path, headers, body })
      expect(reply.status).toBe(valid ? 200 : 401)
      expect(handled).toEqual(valid ? [body] : [])
      if (!valid) await expect.poll(() => reasons).toEqual([reason])
    },
  )
})

describe('the file', () => {
  it('has no two vectors of one name', () => {
    for (const list of [vectors.sign, vectors.response, vectors.notification])
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
  })

  it('says of every bad one why, and of no good one', () => {
    for (const { valid, reason } of [...vectors.response, ...vectors.notification])
      expect(reason === undefined).toBe(valid)
  })
})
