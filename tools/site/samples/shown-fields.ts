import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import { isByField } from '../../contract/discriminators.ts'
import { asObject, childAt, type Json, objectAt } from '../../contract/json.ts'
import { pointerKeys } from '../../contract/json-pointer.ts'
import { fieldTables } from '../fields.ts'
import type { SiteLocale } from '../site-locale.ts'

/** How long a text may be that is printed: an id is, and data for a program and addresses are longer. */
const LONGEST = 64

/** How many fields of an answer a program prints, to show where they are. */
const FEW = 2

/** What is there in every answer, and tells nothing that is to be kept. */
const RESULT_CODE = ['result', 'resultCode']

/**
 * What a program logs of a notification: paths to values that the example has, each a list of keys. A whole message can
 * hold tokens, and what is written to a log stays there.
 */
export function loggedFields(call: ApiOperation, example: Example, { secrets }: SecretNames): string[][] {
  const { discriminator } = call
  const kind = discriminator && isByField(discriminator) ? [pointerKeys(discriminator.field)] : []
  const id = call.idempotencyKey === undefined ? [] : [[call.idempotencyKey]]
  return [...kind, ['result', 'resultStatus'], ...id].filter(
    (keys) => valueAt(example.value, keys) !== undefined && !keys.some((key) => secrets.has(key)),
  )
}

/** What a program prints of an answer that says success: ids that such an answer has and that are no secrets. */
export function printedFields(
  call: ApiOperation,
  locale: SecretNames & Pick<SiteLocale, 'document'>,
): string[][] {
  const success = call.examples.find(
    ({ message, value }) =>
      message === 'response' && childAt(objectAt(value, 'result'), 'resultStatus') === 'S',
  )
  const [table] = success === undefined ? [] : fieldTables(locale.document, call.response)
  const isPromised = (name: string) =>
    table?.rows.some(
      ({ path, required, rules, type, format, maxLength = Number.POSITIVE_INFINITY }) =>
        path === name &&
        type === 'string' &&
        format === undefined &&
        maxLength <= LONGEST &&
        (required || rules.some(({ kind }) => kind === 'required')),
    )
  const names = Object.keys(asObject(success?.value)).filter(
    (name) => !locale.secrets.has(name) && isPromised(name),
  )
  return names.length === 0 ? [RESULT_CODE] : names.slice(0, FEW).map((name) => [name])
}

type SecretNames = Pick<SiteLocale, 'secrets'>

function valueAt(value: Json, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((at, key) => childAt(at, key), value)
}
