import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { validateNotificationAcknowledgement } from '../../generated/validators/notification-acknowledgement.js'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import {
  createTestNotification,
  generateKeyPair,
  type SignedNotification,
  signNotification,
} from '../../src/testing/index.ts'
import { heading, paint, table } from './print.ts'

const clientId = 'SANDBOX_5X00000000000000'
const path = '/antom/notify'

/** Sends a signed notifyCapture, then a forged one and a repetition, to a receiver over loopback; whether all ended well. */
export async function receiveNotification(): Promise<boolean> {
  heading('Receive notifications', 'signed as Antom signs them, over loopback')
  // In the place of Antom's keys.
  const antom = await generateKeyPair()
  const captured: string[] = []
  const refused: string[] = []
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: antom.publicKey,
    on: { CAPTURE_RESULT: ({ captureId }) => captured.push(captureId) },
    onUnknown: () => {},
    onRefused: ({ reason, diagnosis }) => refused.push(`${reason}${diagnosis ? `: ${diagnosis.cause}` : ''}`),
  })
  const server = createServer(receiver.node)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo // it listens on a port
    const capture = createTestNotification('CAPTURE_RESULT')
    const message = await signNotification(capture, { privateKey: antom.privateKey, clientId, path })
    const first = await send(port, message)
    const again = await send(port, message)
    const pretty = await send(port, {
      ...message,
      body: new TextEncoder().encode(JSON.stringify(capture, null, 2)),
    })
    while (pretty.status !== 200 && refused.length === 0) await new Promise(setImmediate)

    const acknowledged = ({ status, body }: Reply) =>
      status === 200 && validateNotificationAcknowledgement(JSON.parse(body))
    const steps: [string, boolean, Reply, string][] = [
      [
        'notifyCapture',
        acknowledged(first) && captured[0] === capture.captureId,
        first,
        `captured ${captured[0]}`,
      ],
      [
        'the same again',
        acknowledged(again) && captured.length === 1,
        again,
        'acknowledged, not handled twice',
      ],
      [
        're-serialised',
        pretty.status === 401 && refused[0] === 'bad-signature: body-reserialized',
        pretty,
        refused.join(),
      ],
    ]
    table(
      steps.map(([name, good, { status }, text]) => [
        name,
        good ? paint('green', '✓') : paint('red', '✗'),
        paint('cyan', String(status)),
        text,
      ]),
    )
    return steps.every(([, good]) => good)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

interface Reply {
  readonly status: number
  readonly body: string
}

function send(port: number, { method, headers, body }: SignedNotification): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
