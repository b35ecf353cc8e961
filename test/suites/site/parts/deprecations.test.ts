import { expect, it } from 'vitest'
import { loadContract, rootDocument } from '../../../../tools/contract/load.ts'
import { publish } from '../../../../tools/contract/publish.ts'
import { loadTranslations } from '../../../../tools/contract/translate.ts'
import { callMarkdown } from '../../../../tools/site/call/call-markdown.ts'
import { callPage } from '../../../../tools/site/call/call-page.ts'
import { redocDocument } from '../../../../tools/site/redoc-document.ts'
import { type SiteLocale, siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleSpec } from '../../../support/example-contract.ts'
import { copySpec } from '../../../support/spec-copy.ts'

/** The example contract after an operation and a field of it were deprecated. */
async function deprecated(): Promise<{ en: SiteLocale; zh: SiteLocale }> {
  const copy = await copySpec(exampleSpec)
  await copy.replace(
    'families/example-order/operations/settle.yaml',
    'operationId: settle\n',
    'operationId: settle\n  deprecated: true\n  x-migration: Call `placeOrder` with `settle`.\n',
  )
  await copy.replace(
    'families/example-order/schemas/settle-request.yaml',
    '  orderId:\n',
    '  orderId:\n    deprecated: true\n    x-migration: Send `settleRequestId` */ alone.\n',
  )
  await copy.replace(
    'locales/zh-CN/example-order.yaml',
    'actions:\n',
    'actions:\n  - target: $.components.schemas.SettleRequest.properties.orderId\n    update: { x-migration: 请只传 `settleRequestId`。 }\n',
  )
  const after = publish((await loadContract(rootDocument(copy.spec))).document)
  const [chinese] = await loadTranslations(copy.spec, after)
  if (!chinese) throw new Error('There is no translation.')
  return { en: siteLocale('en', after, []), zh: siteLocale('zh-CN', chinese.document, []) }
}

const settle = (locale: SiteLocale) => {
  const call = locale.calls.find(({ name }) => name === 'settle')
  if (!call) throw new Error('settle is gone')
  return call
}

it('says what is deprecated, in both languages', async () => {
  const { en, zh } = await deprecated()
  const english = callPage(settle(en), en).content
  expect(english).toContain('<p class="deprecated"><strong>Deprecated</strong>: Call <code>placeOrder</code>')
  expect(english).toContain('<li><strong>Deprecated</strong>: Send <code>settleRequestId</code>')
  expect(callMarkdown(settle(en), en)).toContain('**Deprecated**: Call `placeOrder` with `settle`.')
  const chinese = callPage(settle(zh), zh).content
  expect(chinese).toContain('<strong>已弃用</strong>：请只传 <code>settleRequestId</code>。')
  const shown = JSON.stringify(redocDocument(zh))
  expect(shown).toContain('**已弃用**：请只传 `settleRequestId`。')
  expect(shown).not.toContain('x-migration')
})
