import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import { makeKeys } from '../../src/sandbox/make-keys.ts'
import { temporaryFolder } from './run-command.ts'

export const antom = await makeKeys()
export const merchant = await makeKeys()
export const clientId = 'SANDBOX_5X00000000000000'

interface Received {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A shop that receives at `/antom/notify`, and the files with the keys of its sandbox. */
export async function shop(reply?: number) {
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: antom.publicKey,
    on: {},
    onUnknown: (notification) => void handled.push(notification),
    onRefused: ({ reason }) => void refused.push(reason),
  })
  const handled: unknown[] = []
  const refused: string[] = []
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', async () => {
      const { url: path = '', headers } = request
      received.push({ path, headers, body: Buffer.concat(chunks).toString() })
      if (reply !== undefined) return void response.writeHead(reply).end()
      const {
        status,
        headers: answer,
        body,
      } = await receiver.handle({
        method: 'POST',
        path,
        headers,
        body: Buffer.concat(chunks),
      })
      response.writeHead(status, { ...answer }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo // it listens on a port
  const folder = await temporaryFolder()
  const origin = `http://127.0.0.1:${port}`
  const [keys, env, privateKey] = ['keys.json', '.env', 'antom.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ] // three
  await writeFile(keys, JSON.stringify({ antom, merchant }))
  await writeFile(env, `ANTOM_SANDBOX_PRIVATE_KEY=${antom.privateKey}\nANTOM_PUBLIC_KEY=${antom.publicKey}\n`)
  await writeFile(privateKey, antom.privateKey)
  return { origin, to: `${origin}/antom/notify`, received, handled, refused, keys, env, privateKey, folder }
}

/** A receiver tells of a refusal after its reply. */
export async function told(refused: readonly string[]): Promise<void> {
  while (refused.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
}
