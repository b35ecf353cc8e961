import type { ApiOperation } from '../contract/api-operations.ts'
import { MIGRATION, migrationOf } from '../contract/deprecations.ts'
import {
  asObject,
  type Json,
  type JsonObject,
  mapObjects,
  objectAt,
  objectsAt,
  omit,
  textAt,
} from '../contract/json.ts'
import { resultCodeAnchor } from '../contract/permalinks.ts'
import { deprecationText } from './field-texts.ts'
import { fill } from './i18n/translated.ts'
import { withHtmlAsText } from './redoc-text.ts'
import { samplesOf } from './samples/index.ts'
import type { SiteLocale } from './site-locale.ts'

/**
 * The published document as the interactive reference is to show it: open lists and result codes, which it does not
 * know, stand in the descriptions, and code samples with the operations. Nothing else is made of this document.
 */
export function redocDocument(locale: SiteLocale): JsonObject {
  const { document, calls, labels } = locale
  const shown = asObject(mapObjects(document, (object) => withPlainWords(object, locale)))
  const withCalls = (section: string): [string, Json] => [
    section,
    Object.fromEntries(
      Object.entries(objectAt(shown, section)).map(([key, item]) => [
        key,
        mapObjects(item, (operation) => {
          const call = calls.find(({ name }) => name === operation.operationId)
          return call ? withSamplesAndCodes(operation, call, locale) : operation
        }),
      ]),
    ),
  ]
  return withHtmlAsText({
    ...omit(shown, 'x-result-codes', 'x-advice'),
    ...Object.fromEntries([withCalls('paths'), withCalls('webhooks')]),
    tags: tagsOf(shown, { Payments: labels.operations, Notifications: labels.notifications }),
  })
}

function withPlainWords(object: JsonObject, { labels }: SiteLocale): JsonObject {
  const values = object['x-extensible-enum']
  const known = Array.isArray(values)
    ? `${labels.knownValues}${labels.colon}${values.map((value) => `\`${value}\``).join(labels.listSeparator)}`
    : undefined
  const codes =
    object['x-result-codes'] !== undefined && object.operationId === undefined && object.type === 'string'
      ? `[${labels.resultCodes}](result-codes.html)`
      : undefined
  const migration = migrationOf(object)
  const instead = migration ? deprecationText(migration, labels) : undefined
  const added = [instead, known, codes].filter((text) => text !== undefined)
  if (added.length === 0) return object
  return {
    ...omit(object, MIGRATION, 'x-extensible-enum', ...(codes === undefined ? [] : ['x-result-codes'])),
    description: [textAt(object, 'description'), ...added].join('\n\n'),
  }
}

function withSamplesAndCodes(operation: JsonObject, call: ApiOperation, locale: SiteLocale): JsonObject {
  const { labels } = locale
  return {
    ...omit(
      operation,
      'x-result-codes',
      'x-doc',
      'x-family',
      'x-discriminator',
      'x-idempotency-key',
      'x-sdk',
    ),
    description: [
      call.description,
      call.idempotencyKey === undefined
        ? ''
        : `${labels.idempotencyKey}${labels.colon}\`${call.idempotencyKey}\``,
      `[${labels.everything}](operations/${call.name}.html)`,
    ]
      .filter((text) => text !== '')
      .join('\n\n'),
    responses: withCodes(operation, call, locale),
    'x-codeSamples': samplesOf(call, locale).map(({ lang, code }) => ({ lang, label: lang, source: code })),
  }
}

/** The codes stand with the answer that carries them, behind the fields of the request. */
function withCodes(operation: JsonObject, call: ApiOperation, locale: SiteLocale): JsonObject {
  const responses = objectAt(operation, 'responses')
  const answer = objectAt(responses, '200')
  const { labels } = locale
  const codes = [
    `**${labels.resultCodes}**`,
    '',
    `| ${labels.code} | ${labels.meaning} |`,
    '| --- | --- |',
    ...call.resultCodes.map(
      ({ code, status, meaning }) =>
        `| [${code}](result-codes.html#${resultCodeAnchor(call.name, code)})${fill(labels.brackets, { text: status })} | ${meaning} |`,
    ),
  ].join('\n')
  return {
    ...responses,
    '200': { ...answer, description: `${textAt(answer, 'description')}\n\n${codes}` },
  }
}

function tagsOf(document: JsonObject, names: Readonly<Record<string, string>>): Json {
  return objectsAt(document, 'tags').map((tag) => {
    const name = textAt(tag, 'name')
    return { ...tag, 'x-displayName': names[name] ?? name }
  })
}
