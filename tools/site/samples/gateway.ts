import { type JsonObject, objectsAt, stringAt, textAt } from '../../contract/json.ts'

/** Where samples send requests: Antom's own sandbox, in the region that the contract names first. */
export interface SampleGateway {
  /** Scheme and host alone, as the SDKs want it. */
  readonly origin: string
  /** The whole address of the sandbox's operations. */
  readonly url: string
  /** What the SDKs' requests begin with; the SDKs themselves turn it into the sandbox's. */
  readonly basePath: string
}

/** The gateway of the published document's servers. */
export function sampleGateway(document: JsonObject): SampleGateway {
  const servers = objectsAt(document, 'servers')
  const urlIn = (environment: string) =>
    textAt(
      servers.find((server) => stringAt(server, 'x-environment') === environment),
      'url',
    )
  const sandbox = urlIn('sandbox')
  return { origin: new URL(sandbox).origin, url: sandbox, basePath: new URL(urlIn('production')).pathname }
}
