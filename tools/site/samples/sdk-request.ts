import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import { childAt } from '../../contract/json.ts'
import { pointerKeys } from '../../contract/json-pointer.ts'
import type { SdkLanguage } from '../../contract/sdk-classes.ts'

/** A class of an SDK for the request of an operation. */
export interface SdkRequest {
  /** Its package below that of all requests, such as `pay`. */
  readonly package: string
  /** `AlipayCaptureRequest` */
  readonly request: string
  /** `AlipayCaptureResponse` */
  readonly response: string
}

/** The class for an operation; `undefined` where the SDK has none. */
export function sdkRequest(call: ApiOperation, language: SdkLanguage): SdkRequest | undefined {
  const name = call.sdk?.classes[language]
  if (name === undefined) return undefined
  const [folder = '', request = ''] = name.split('/')
  return { package: folder, request, response: request.replace(/Request$/, 'Response') }
}

/** The class for an operation, where it sends every field of the example. */
export function faithfulSdkRequest(
  call: ApiOperation,
  example: Example,
  language: SdkLanguage,
): SdkRequest | undefined {
  const isLost = call.sdk?.lacks.some(
    (pointer) =>
      pointerKeys(pointer).reduce<ReturnType<typeof childAt>>(
        (at, key) => childAt(at, key),
        example.value,
      ) !== undefined,
  )
  return isLost ? undefined : sdkRequest(call, language)
}

/** A name in camel case, such as a field's, in the snake case of the Python SDK: `is3DSCard` is `is3_ds_card`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

/** A name with a capital letter at its beginning: `capture` is `Capture`. */
export function capitalized(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
