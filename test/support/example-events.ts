import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, vi } from 'vitest'
import type { JsonObject } from '../../tools/contract/json.ts'
import { loadContract } from '../../tools/contract/load.ts'
import { contractModel } from '../../tools/contract/model.ts'
import { publish } from '../../tools/contract/publish.ts'
import { generateDiscriminators } from '../../tools/generate/outputs/discriminators.ts'
import { generateDispatch } from '../../tools/generate/outputs/dispatch.ts'
import { generateEventNames } from '../../tools/generate/outputs/event-names.ts'
import {
  generateNotificationMetadata,
  generateNotificationSchemas,
} from '../../tools/generate/outputs/notification-metadata.ts'
import { generateTestNotifications } from '../../tools/generate/outputs/test-notifications.ts'
import { generateValidators } from '../../tools/generate/outputs/validators.ts'
import { projectFolder } from './contract.ts'

/** The folder of a contract that never changes: fictional notifications, recognized in every way there is. */
export const exampleEventsSpec = join(projectFolder, 'test/support/example-events')

/** That contract, as the generators get it. */
export async function exampleEvents(): Promise<JsonObject> {
  return publish((await loadContract(join(exampleEventsSpec, 'openapi.yaml'), 'essential')).document)
}

let written: Promise<string> | undefined

/** What is generated of the notifications of a contract, below `generated/`. */
const modules = [
  'discriminators.ts',
  'event-names.ts',
  'notification-metadata.ts',
  'notification-schemas.ts',
  'notification-validators.ts',
  'test-notifications.ts',
] as const

/**
 * Loads modules of the project as they would be if this were its contract, for the tests of one file.
 *
 * @param load - imports them
 */
export async function withExampleEvents<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  written ??= writeModules()
  const folder = await written
  // Files of tests share what they have loaded: nothing of the real contract may be used here, and nothing of this later.
  vi.resetModules()
  for (const name of modules) {
    vi.doMock(join(projectFolder, 'generated', name), () => import(join(folder, name)))
  }
  afterAll(() => {
    for (const name of modules) vi.doUnmock(join(projectFolder, 'generated', name))
    vi.resetModules()
  })
  return load()
}

async function writeModules(): Promise<string> {
  const document = await exampleEvents()
  const files = new Map([
    ...(await generateValidators(contractModel(document))),
    ...generateDispatch(document),
    ['package.json', '{ "type": "module" }'] as const,
    ['discriminators.ts', generateDiscriminators(document)] as const,
    ['event-names.ts', generateEventNames(contractModel(document))] as const,
    ['notification-metadata.ts', generateNotificationMetadata(document)] as const,
    ['notification-schemas.ts', generateNotificationSchemas(document)] as const,
    ['test-notifications.ts', generateTestNotifications(document)] as const,
  ])
  const folder = await mkdtemp(join(tmpdir(), 'example-events-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
