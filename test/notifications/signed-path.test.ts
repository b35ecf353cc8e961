import nodeCrypto from 'node:crypto'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { authenticate } from '../../src/notifications/authenticate.ts'
import type { NotificationReceiverOptions } from '../../src/notifications/index.ts'
import { createKeyRing } from '../../src/notifications/key-ring.ts'
import { resolveReceiverOptions } from '../../src/notifications/receiver-settings.ts'
import { requestPath, signedPaths } from '../../src/notifications/signed-path.ts'
import { antom, clientId, other, signed, watch } from './fixture.ts'

it.each([
  ['/notify', '/notify'],
  ['/notify?shop=1', '/notify?shop=1'],
  ['http://shop.example/notify?shop=1', '/notify?shop=1'],
  ['HTTPS://shop.example:8443/a//b', '/a//b'],
  ['https://user@[::1]:80/notify', '/notify'],
  ['http://shop.example', '/'],
  ['http://shop.example?shop=1', '/?shop=1'],
  ['http:///notify', '/notify'],
  ['//shop.example/notify', '//shop.example/notify'],
  ['/redirect?to=http://shop.example/', '/redirect?to=http://shop.example/'],
  ['ftp://shop.example/notify', 'ftp://shop.example/notify'],
  ['*', '*'],
  ['', ''],
])('the path of %s is %s', (given, want) => {
  expect(requestPath(given)).toBe(want)
})

it.each([
  ['/notify', ['/notify']],
  ['/notify?a=1', ['/notify?a=1', '/notify']],
  ['/notify?', ['/notify?', '/notify']],
  ['/notify?a=?&b=1', ['/notify?a=?&b=1', '/notify']],
])('a signature for %s may cover %j', (given, want) => {
  expect(signedPaths(given)).toEqual(want)
})

describe('which path fitted is told', () => {
  it.each<
    [
      string,
      { sent: string; signedFor: string; options?: Partial<NotificationReceiverOptions>; want?: string },
    ]
  >([
    ['with its query', { sent: '/n?shop=1', signedFor: '/n?shop=1' }],
    ['without its query', { sent: '/n?shop=1', signedFor: '/n' }],
    ['where there is none', { sent: '/n', signedFor: '/n' }],
    ['of a whole URL', { sent: 'http://shop.example/n?shop=1', signedFor: '/n?shop=1' }],
    ['of a whole URL, without its query', { sent: 'http://shop.example/n?shop=1', signedFor: '/n' }],
    ['of publicPath', { sent: '/n', signedFor: '/shop/n', options: { publicPath: '/shop/n' } }],
    [
      'of publicPath, without its query',
      { sent: '/n?a=1', signedFor: '/shop/n', options: { publicPath: (path) => `/shop${path}` } },
    ],
  ])('%s', async (_name, { sent, signedFor, options }) => {
    const paths: string[] = []
    const onCapture = (_: unknown, { signedPath }: { readonly signedPath: string }) => paths.push(signedPath)
    const { deliver } = watch({ ...options, on: { CAPTURE_RESULT: onCapture } })
    expect((await deliver({ ...(await signed(undefined, { path: signedFor })), path: sent })).status).toBe(
      200,
    )
    expect(paths).toEqual([signedFor])
  })
})

it.each([
  ['a query that was not signed', '/n', '/n?shop=1', undefined, 401],
  ['another query', '/n?shop=2', '/n?shop=1', undefined, 401],
  ['the path as received, though publicPath says another', '/shop/n', '/n', '/shop/n', 401],
] as const)('refuses a signature that covers %s', async (_name, sent, signedFor, publicPath, want) => {
  const { deliver } = watch(publicPath === undefined ? {} : { publicPath })
  const message = await signed(undefined, { path: signedFor })
  expect(await deliver({ ...message, path: sent })).toMatchObject({ status: want, reason: 'bad-signature' })
})

it.each([
  ['/n', 1],
  ['/n?a=1', 2],
  [`/n?${'?a=1&'.repeat(1000)}`, 2],
])('a bad signature for the path number %# costs few verifications', async (path, want) => {
  const options = { clientId, antomPublicKey: antom.publicKey, on: {}, onUnknown: () => {} }
  const verify = vi.spyOn(nodeCrypto, 'createVerify')
  onTestFinished(() => verify.mockRestore())
  const incoming = await signed(undefined, { path, privateKey: other.privateKey })
  verify.mockClear()
  const context = { incoming, options, keyOf: createKeyRing(antom.publicKey), paths: [] }
  const refused = authenticate(context, resolveReceiverOptions(options))
  await expect(refused).rejects.toMatchObject({ status: 401, reason: 'bad-signature' })
  expect(verify).toHaveBeenCalledTimes(want)
  expect(context.paths).toHaveLength(want)
})

it('reads a request line with a whole URL', async () => {
  const { receiver } = watch()
  const server = createServer(receiver.node)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { path, headers, body } = await signed()
  const lines = Object.entries({ host: 'x', connection: 'close', ...headers, 'content-length': body.length })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  // It listens on a port.
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(`POST http://shop.example:8080${path} HTTP/1.1\r\n${head}\r\n`)
  socket.write(body)
  let answer = ''
  for await (const chunk of socket) answer += chunk
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
})
