import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { acknowledgementBody } from '../../generated/acknowledgement.ts'
import { messages } from '../signing/vectors.ts'
import type { Subject } from './case.ts'
import { startFaultGateway } from './fault-gateway.ts'
import type { Network } from './network.ts'
import type { Sender } from './receiver.ts'
import { completeRequests, type Requests } from './requests.ts'
import type { Vectors } from './vectors.ts'

/** All that the conformance tests need besides the package, as JSON can carry it. */
export interface World {
  readonly vectors: Vectors
  readonly network: Network
  readonly requests: Requests
  readonly sender: Sender & { readonly publicKey: string }
  /** The body of an acknowledgement. */
  readonly acknowledgement: string
}

const keyFolder = new URL('../signing/vectors/keys/', import.meta.url)

/** Reads the vectors, and starts what the network tests call. */
export async function createWorld(
  subject: Subject,
): Promise<World & { readonly close: () => Promise<void> }> {
  const { generateKeyPair, createSandbox } = subject.testing
  const [antom, other, merchant] = await Promise.all([
    generateKeyPair(),
    generateKeyPair(),
    generateKeyPair(),
  ])
  const sandbox = await createSandbox({ speed: 1000 })
  const faults = await startFaultGateway(subject, { antom, merchant, other })
  return {
    vectors: {
      keys: Object.fromEntries(
        readdirSync(keyFolder).map((name) => [name, readFileSync(new URL(name, keyFolder), 'utf8')]),
      ),
      messages: messages.map(({ body, content, ...message }) => ({
        ...message,
        body: Buffer.from(body).toString('base64'),
      })),
    },
    network: {
      sandbox: sandbox.credentials,
      faults: faults.credentials,
      nowhere: `http://127.0.0.1:${await freePort()}`,
    },
    requests: completeRequests(),
    sender: {
      clientId: 'SANDBOX_5X00000000000000',
      privateKey: antom.privateKey,
      publicKey: antom.publicKey,
      otherPrivateKey: other.privateKey,
    },
    acknowledgement: acknowledgementBody,
    close: async () => {
      await sandbox.close()
      await faults.close()
    },
  }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  await new Promise((resolve) => server.close(resolve))
  return port
}
