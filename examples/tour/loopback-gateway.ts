import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A gateway in this process: it knows the merchant's public key, and signs with a key of its own. */
export interface LoopbackGateway {
  readonly url: string
  /** What a merchant needs to call it. */
  readonly merchant: {
    readonly clientId: string
    readonly privateKey: string
    readonly antomPublicKey: string
  }
  readonly close: () => Promise<void>
}

/** How the gateway answers a request, by the end of its path. */
export type Answers = Readonly<Record<string, (request: Record<string, unknown>) => object>>

/** Starts a gateway that checks and makes signatures with Node's own cryptography, not with this package's. */
export async function startLoopbackGateway(answers: Answers): Promise<LoopbackGateway> {
  const [merchant, antom] = [makeKeys(), makeKeys()]
  const clientId = 'SANDBOX_5X00000000000000'
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const head = `POST ${request.url}\n${request.headers['client-id']}.${request.headers['request-time']}.`
    const signature = decodeURIComponent(String(request.headers.signature).split('signature=')[1] ?? '')
    const content = Buffer.concat([Buffer.from(head), body])
    const isSigned = verify('sha256', content, merchant.publicKey, Buffer.from(signature, 'base64'))
    const answer = answers[request.url?.split('/').at(-1) ?? '']
    if (!isSigned || answer === undefined) {
      const resultCode = isSigned ? 'NO_INTERFACE_DEF' : 'SIGNATURE_INVALID'
      response.end(JSON.stringify({ result: { resultStatus: 'F', resultCode } }))
      return
    }
    const time = new Date().toISOString()
    const text = JSON.stringify(answer(JSON.parse(body.toString())))
    const signed = sign(
      'sha256',
      Buffer.from(`POST ${request.url}\n${clientId}.${time}.${text}`),
      antom.privateKey,
    )
    response.setHeader('client-id', clientId)
    response.setHeader('response-time', time)
    response.setHeader(
      'signature',
      `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(signed.toString('base64'))}`,
    )
    response.end(text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    merchant: { clientId, privateKey: merchant.privateKey, antomPublicKey: antom.publicKey },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function makeKeys() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}
