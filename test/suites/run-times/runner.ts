/*
 * Runs on every run-time. It is compiled to one module that imports the package by its name, as a user's program does,
 * and nothing else.
 */
import * as root from 'antom-contract'
import * as notifications from 'antom-contract/notifications'
import * as testing from 'antom-contract/testing'
import { casesByArea, type Place } from '../../conformance/areas.ts'
import type { Subject } from '../../conformance/case.ts'
import { receiverOptions } from '../../conformance/receiver.ts'
import type { World } from '../../conformance/world.ts'

export const subject: Subject = { root, notifications, testing }

/** What became of a case; without an error, it holds. */
export interface Result {
  readonly area: string
  readonly name: string
  readonly error?: string
}

/** Runs every case, one after the other, and tells what became of each. */
export async function runCases(world: World, place: Place, tell: (result: Result) => void): Promise<void> {
  const areas = await casesByArea(subject, world, place)
  for (const [area, cases] of Object.entries(areas)) {
    for (const { name, run } of cases) {
      try {
        await withLimit(run())
        tell({ area, name })
      } catch (error) {
        tell({ area, name, error: error instanceof Error ? `${error.stack ?? error}` : String(error) })
      }
    }
  }
}

/** Long enough for a machine with other work; what hangs must not hang the others. */
const LIMIT = 30_000

async function withLimit(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LIMIT / 1000} s`)), LIMIT)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** The receiver that deliveries over loopback are for. At `/handled`, it is told what has reached a handler since. */
export function createServed({ sender }: World) {
  const handled: string[] = []
  const receiver = notifications.createNotificationReceiver(
    receiverOptions(sender.clientId, sender.publicKey, (notifyType) => handled.push(notifyType)),
  )
  return { receiver, takeHandled: () => JSON.stringify(handled.splice(0)) }
}
