import type { Case, Subject } from './case.ts'
import { clientCases } from './client.ts'
import { networkCases } from './network.ts'
import { receiverCases } from './receiver.ts'
import { sandboxCases } from './sandbox.ts'
import { signingCases } from './signing.ts'
import type { World } from './world.ts'

/** What is tested in the process itself, by area. */
export const AREAS = ['signing', 'client', 'client over loopback', 'receiver', 'sandbox'] as const

export type Area = (typeof AREAS)[number]

/** Where the tests run. */
export interface Place {
  /** `node`, `bun`, `deno`, `workerd` or `sources`, and what tells two of a kind apart. */
  readonly name: string
  /** Whether a program can open a port there. */
  readonly canListen: boolean
}

/** Every case, by area. */
export async function casesByArea(
  subject: Subject,
  world: World,
  place: Place,
): Promise<Record<Area, Case[]>> {
  return {
    signing: signingCases(subject, world.vectors),
    client: clientCases(subject, world.vectors, world.requests),
    'client over loopback': networkCases(subject, world, place.name),
    receiver: await receiverCases(subject, world.sender, world.acknowledgement),
    sandbox: sandboxCases(subject, world.requests, place.canListen),
  }
}
