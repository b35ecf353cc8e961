import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationPaths } from '../../generated/endpoints.ts'
import { createSandbox, generateKeyPair, type Sandbox } from '../../src/testing/index.ts'
import { projectFolder } from '../support/contract.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'
import { type Collection, type CollectionItem, runItem } from '../support/postman.ts'

const collection: Collection = JSON.parse(
  readFileSync(join(projectFolder, 'generated/postman-collection.json'), 'utf8'),
)
const items = collection.item.flatMap(({ item }) => item)
const [first] = items
if (first === undefined) throw new Error('The collection is empty.')

let sandbox: Sandbox
let environment: Readonly<Record<string, string>>
beforeAll(async () => {
  sandbox = await createSandbox({ antomKeys, merchantKeys })
  const { baseUrl, clientId, privateKey, antomPublicKey } = sandbox.credentials
  environment = {
    ANTOM_BASE_URL: String(baseUrl),
    ANTOM_CLIENT_ID: clientId,
    ANTOM_PRIVATE_KEY: privateKey,
    ANTOM_PUBLIC_KEY: antomPublicKey,
  }
})
afterAll(() => sandbox.close())

const send = (item: CollectionItem, changed: Readonly<Record<string, string>> = {}) =>
  runItem(collection, item, { ...environment, ...changed })

describe('the collection', () => {
  it('has a request for every operation', () => {
    const paths = new Set(items.map(({ request }) => `/${request.url.path.join('/')}`))
    expect([...paths].sort()).toEqual(Object.values(operationPaths).sort())
  })

  it('has no two requests of one name', () => {
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length)
  })

  it.each(items.map((item) => [item.name, item] as const))(
    '%s: signed, taken and verified',
    async (_name, item) => {
      const { url, sent, answer, tests, printed } = await send(item)
      expect(new URL(url).pathname).toBe(`/ams/sandbox/api/${item.request.url.path.join('/')}`)
      expect(JSON.parse(sent)).toEqual(JSON.parse(item.request.body.raw))
      expect(answer.status).toBe(200)
      const { result } = JSON.parse(answer.text)
      expect(result.resultCode).not.toMatch(/SIGNATURE|CLIENT|KEY_NOT_FOUND|ACCESS_DENIED/)
      expect(printed).toEqual([`${result.resultStatus} ${result.resultCode}: ${result.resultMessage}`])
      expect([...tests]).toEqual([['The answer is signed by Antom', true]])
    },
  )
})

describe('its scripts', () => {
  it('sign what is sent, whatever stands in a variable', async () => {
    const raw = first.request.body.raw.replace(/^\{/, '{ "{{NAME}}": "{{TEXT}}",')
    const item = { ...first, request: { ...first.request, body: { mode: 'raw', raw } } }
    const { sent, tests, answer } = await send(item, { NAME: 'extra', TEXT: '普洱茶 ☕' })
    expect(JSON.parse(sent)).toMatchObject({ extra: '普洱茶 ☕' })
    expect(JSON.parse(answer.text).result.resultCode).not.toMatch(/SIGNATURE/)
    expect(tests.get('The answer is signed by Antom')).toBe(true)
  })

  it('take a key as base64 alone, and with the line breaks of an .env file', async () => {
    const pem = environment.ANTOM_PRIVATE_KEY ?? ''
    for (const key of [pem.replace(/-----[^-]+-----|\s/g, ''), pem.replaceAll('\n', '\\n')]) {
      const { answer } = await send(first, { ANTOM_PRIVATE_KEY: key })
      expect(JSON.parse(answer.text).result.resultCode).not.toMatch(/SIGNATURE/)
    }
  })

  it('name the key version and the agent token that are set', async () => {
    const { headers } = await send(first, { ANTOM_KEY_VERSION: '2', ANTOM_AGENT_TOKEN: 'token' })
    expect(headers.signature).toMatch(/^algorithm=RSA256,keyVersion=2,signature=/)
    expect(headers['agent-token']).toBe('token')
  })

  it('fail the test of an answer that another key signed', async () => {
    const { publicKey } = await generateKeyPair()
    const { tests } = await send(first, { ANTOM_PUBLIC_KEY: publicKey })
    expect(tests.get('The answer is signed by Antom')).toBe(false)
  })

  it('test no signature where there is no key', async () => {
    const { tests } = await send(first, { ANTOM_PUBLIC_KEY: '' })
    expect(tests.size).toBe(0)
  })

  it("send production's client ids to production's paths", async () => {
    const { url } = await send(first, { ANTOM_CLIENT_ID: '5X00000000000000' })
    expect(new URL(url).pathname).toMatch(/^\/ams\/api\/v1\//)
  })

  it.each([
    ['no client id', { ANTOM_CLIENT_ID: '' }, 'ANTOM_CLIENT_ID is not set: set it in the environment.'],
    ['no key', { ANTOM_PRIVATE_KEY: '' }, 'ANTOM_PRIVATE_KEY is not set: set it in the environment.'],
    [
      'a key in PKCS#1',
      { ANTOM_PRIVATE_KEY: '-----BEGIN RSA PRIVATE KEY-----\nMIIE' },
      'ANTOM_PRIVATE_KEY is PKCS#1. Convert it: openssl pkcs8 -topk8 -nocrypt -in key.pem',
    ],
    [
      'something that is no key',
      { ANTOM_PRIVATE_KEY: 'AAAA' },
      /^The request was not signed, with ANTOM_PRIVATE_KEY: ./,
    ],
  ])('say so when there is %s', async (_name, changed, message) => {
    await expect(send(first, changed)).rejects.toThrow(message)
  })
})
