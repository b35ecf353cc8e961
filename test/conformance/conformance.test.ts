import { afterAll, describe, it } from 'vitest'
import * as root from '../../src/index.ts'
import * as notifications from '../../src/notifications/index.ts'
import * as testing from '../../src/testing/index.ts'
import { casesByArea } from './areas.ts'
import { createWorld } from './world.ts'

/** What `npm run verify -- run-times` shows of the package on every run-time, here of its sources. */
const subject = { root, notifications, testing }
const world = await createWorld(subject)
afterAll(world.close)

const areas = await casesByArea(subject, world, { name: 'sources', canListen: true })

describe.each(Object.entries(areas))('%s', (_area, cases) => {
  it.each(cases.map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
    await run()
  })
})
