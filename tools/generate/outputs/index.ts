import type { ContractModel } from '../../contract/model.ts'
import type { CompiledCache } from '../compiled-cache.ts'
import { generateCurrencies } from './currencies.ts'
import { generateDiscriminators } from './discriminators.ts'
import { generateDispatch } from './dispatch.ts'
import { generateDocPages } from './doc-pages.ts'
import { generateEndpoints } from './endpoints.ts'
import { generateEventNames } from './event-names.ts'
import { generateEvents } from './events.ts'
import { generateFamilies } from './families.ts'
import { generateFileFields } from './file-fields.ts'
import { generateFinalStates } from './final-states.ts'
import { generateKnownMembers } from './known-members.ts'
import { generateMethods } from './methods.ts'
import {
  generateAcknowledgement,
  generateNotificationMetadata,
  generateNotificationSchemas,
} from './notification-metadata.ts'
import { generateOperations } from './operations.ts'
import { generatePaginations } from './paginations.ts'
import { generatePostmanCollection } from './postman.ts'
import { generateResultCodes } from './result-codes.ts'
import { generateSandbox } from './sandbox.ts'
import { generateSchemaLocations, type LocateInSpec } from './schema-locations.ts'
import { generateSecretFields } from './secret-fields.ts'
import { generateTestNotifications } from './test-notifications.ts'
import { generateTiming } from './timing.ts'
import { generateValidators } from './validators.ts'
import { generateWaitRequests } from './wait-requests.ts'

/** What the outputs are made from. */
export interface OutputSource {
  readonly model: ContractModel
  /** The contract in every other language, by BCP 47 tag. */
  readonly translations: Promise<ReadonlyMap<string, ContractModel>>
  /** The text of `types.ts`, which is made in a thread of its own, since it takes as long as everything else. */
  readonly types: Promise<string>
  /** Validators that were compiled before. */
  readonly compiled: CompiledCache
  /** Where a part of the published document stands in the contract's files. */
  readonly locate: LocateInSpec
}

/** Contents by path below `generated/`. */
type Files = ReadonlyMap<string, string>

/** Something that is generated. */
export interface Output {
  /** The file that it writes, or a name for several. */
  readonly name: string
  /** What it holds, for the progress of a run. */
  readonly summary: string
  readonly make: (source: OutputSource) => Files | Promise<Files>
}

/** Everything that is generated, except the manifest, which lists the others. A new output is a row here. */
export const outputs: readonly Output[] = [
  file(
    'openapi.json',
    'the contract in one document',
    ({ document }) => `${JSON.stringify(document, null, 2)}\n`,
  ),
  file('postman-collection.json', 'every call, signed by a script', generatePostmanCollection),
  {
    name: 'validators/',
    summary: 'of every message',
    make: ({ model, compiled }) => generateValidators(model, compiled),
  },
  {
    name: '*-validators.ts',
    summary: 'which validator a message needs',
    make: ({ model }) => generateDispatch(model.document),
  },
  file('operations.ts', 'operations and notifications', generateOperations),
  file('endpoints.ts', 'servers and paths', generateEndpoints),
  file('final-states.ts', 'what can be waited for', generateFinalStates),
  file('wait-requests.ts', 'what waits take', generateWaitRequests),
  file('paginations.ts', 'what can be read page by page', generatePaginations),
  file('methods.ts', 'documented methods of the client', generateMethods),
  file('currencies.ts', 'decimals of each currency', generateCurrencies),
  file('file-fields.ts', 'fields that take a file', generateFileFields),
  file('known-members.ts', 'known fields and values', generateKnownMembers),
  file('discriminators.ts', 'how events are recognized', ({ document }) => generateDiscriminators(document)),
  file('event-names.ts', 'names of events', generateEventNames),
  file('events.ts', 'message of each event', generateEvents),
  file('families.ts', 'which call is of which family', generateFamilies),
  file('notification-schemas.ts', 'types of notifications', ({ document }) =>
    generateNotificationSchemas(document),
  ),
  file('acknowledgement.ts', 'what a receiver replies', ({ document }) => generateAcknowledgement(document)),
  file('notification-metadata.ts', 'how repetitions are recognized', ({ document }) =>
    generateNotificationMetadata(document),
  ),
  file('sandbox.ts', 'what the sandbox answers', generateSandbox),
  {
    name: 'schema-locations.ts',
    summary: 'where fields are described',
    make: async ({ model, locate }) =>
      new Map([['schema-locations.ts', await generateSchemaLocations(model, locate)]]),
  },
  file('secret-fields.ts', 'what is never shown', generateSecretFields),
  file('timing.ts', 'periods', generateTiming),
  file('test-notifications.ts', 'example notifications', ({ document }) =>
    generateTestNotifications(document),
  ),
  {
    name: 'result-codes/',
    summary: 'codes, meaning and advice',
    make: async ({ model, translations }) => generateResultCodes(model, await translations),
  },
  {
    name: 'doc-pages.*.ts',
    summary: 'where other languages document calls',
    make: async ({ translations }) => generateDocPages(await translations),
  },
  {
    name: 'types.ts',
    summary: 'types of every message',
    make: async ({ types }) => new Map([['types.ts', await types]]),
  },
]

/** An output that is one file. */
function file(name: string, summary: string, text: (model: ContractModel) => string): Output {
  return { name, summary, make: ({ model }) => new Map([[name, text(model)]]) }
}
