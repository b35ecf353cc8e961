import { afterAll, beforeAll, describe, it } from 'vitest'
import { acknowledgementBody } from '../../generated/acknowledgement.ts'
import * as root from '../../src/index.ts'
import * as notifications from '../../src/notifications/index.ts'
import * as testing from '../../src/testing/index.ts'
import { checkDelivery, deliveries, receiverOptions } from '../conformance/receiver.ts'
import { antom, clientId, other } from './fixture.ts'
import { ports } from './ports.ts'
import type { Running } from './via-server.ts'

/** What is the same whatever a request came through. */
const cases = deliveries(
  { root, notifications, testing },
  { clientId, privateKey: antom.privateKey, otherPrivateKey: other.privateKey },
)

describe.each(ports)('%s', (_name, start) => {
  const handled: string[] = []
  let running: Running

  beforeAll(async () => {
    running = await start(receiverOptions(clientId, antom.publicKey, (type) => handled.push(type)))
  })
  afterAll(() => running.close())

  it.each(cases.map((delivery) => [delivery.name, delivery] as const))('%s', async (_case, delivery) => {
    handled.length = 0
    checkDelivery(delivery, await running.send(await delivery.given()), handled, acknowledgementBody)
  })
})
