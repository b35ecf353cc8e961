import { expect, it } from 'vitest'
import { objectAt } from '../../../../tools/contract/json.ts'
import { loadContract, rootDocument } from '../../../../tools/contract/load.ts'
import { publish } from '../../../../tools/contract/publish.ts'
import { callMarkdown } from '../../../../tools/site/call/call-markdown.ts'
import { callPage } from '../../../../tools/site/call/call-page.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleSpec } from '../../../support/example-contract.ts'

const { document } = await loadContract(rootDocument(exampleSpec))

/** What both forms of a call's page say of a field that comes with another one. */
function marks(kind: 'operation' | 'notification', message: 'request' | 'response'): string[][] {
  const published = structuredClone(publish(document))
  const locale = siteLocale('en', published, [])
  // A message with variants has fields in those alone.
  const call = locale.calls.find(
    (one) => one.kind === kind && objectAt(locale.schemas, one[message]).oneOf === undefined,
  )
  if (!call) throw new Error(`There is no ${kind}.`)
  Object.assign(objectAt(locale.schemas, call[message]), {
    properties: { first: { type: 'string' }, second: { type: 'string' } },
    required: [],
    allOf: [
      Object.fromEntries([
        ['if', { required: ['first'] }],
        ['then', { required: ['second'] }],
      ]),
    ],
  })
  return [callPage(call, locale).content, callMarkdown(call, locale)].map((form) =>
    [...form.matchAll(/(required|promised) if [<`]\S*first/g)].map(([, word = '']) => word),
  )
}

it.each([
  ['operation', 'request', 'required'],
  ['operation', 'response', 'promised'],
  ['notification', 'request', 'promised'],
  ['notification', 'response', 'required'],
] as const)('the %s has in its %s what is %s, as HTML and as Markdown', (kind, message, want) => {
  expect(marks(kind, message)).toEqual([[want], [want]])
})
