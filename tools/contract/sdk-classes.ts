import { isObject, type JsonObject, stringAt, stringsAt } from './json.ts'

/** The languages of the vendor's SDKs in which the reference has samples. */
export const SDK_LANGUAGES = ['java', 'python', 'php', 'go'] as const

export type SdkLanguage = (typeof SDK_LANGUAGES)[number]

/** What the vendor's SDKs have for an operation, as its `x-sdk` says. */
export interface SdkClasses {
  /** By language, the package and the class of the request, such as `pay/AlipayCaptureRequest`. */
  readonly classes: Readonly<Record<SdkLanguage, string>>
  /** JSON Pointers to fields of the request that at least one of the classes does not send as they are. */
  readonly lacks: readonly string[]
}

export const EXTENSION = 'x-sdk'

/** Reads the `x-sdk` of an operation, which a lint rule has found sound. */
export function sdkClassesOf(operation: JsonObject): SdkClasses | undefined {
  const extension = operation[EXTENSION]
  if (!isObject(extension)) return undefined
  const request = stringAt(extension, 'request') ?? ''
  const of = (language: SdkLanguage) => stringAt(extension, language) ?? request
  return {
    classes: { java: of('java'), python: of('python'), php: of('php'), go: of('go') },
    lacks: stringsAt(extension, 'lacks'),
  }
}
