import { expect, it } from 'vitest'
import { redocDocument } from '../../../../tools/site/redoc-document.ts'
import { withHtmlAsText } from '../../../../tools/site/redoc-text.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleDocument } from '../../../support/example-contract.ts'

it.each([
  ['<img src=x onerror=alert(1)> and <token>', '&lt;img src=x onerror=alert(1)> and &lt;token>'],
  ['`a<b` and ``c`<d`` < e', '`a<b` and ``c`<d`` &lt; e'],
  ['an open ` and <b>', 'an open ` and &lt;b>'],
  ['\\<b> and \\`<i>`', '\\<b> and \\`&lt;i>`'],
  ['```\n<a>\n```\n<b>', '```\n<a>\n```\n&lt;b>'],
  ['a > b & **c** [d](e)', 'a > b & **c** [d](e)'],
])('writes %j as %j, which Markdown shows as it was', (given, want) => {
  expect(withHtmlAsText({ info: { summary: given, description: given } })).toEqual({
    info: { summary: want, description: want },
  })
})

it('changes descriptions, however deep they are, and no data', () => {
  const data = { description: '<b>', value: { description: '<b>' } }
  const kept = { const: data, default: data, enum: [data], example: data, examples: [data] }
  const document = {
    info: {},
    servers: [{ description: '<b>' }],
    components: {
      schemas: {
        A: { ...kept, properties: { value: { description: '<b>' }, description: { description: '<b>' } } },
      },
      examples: { default: { description: '<b>', summary: '<b>', value: data } },
    },
  }
  expect(withHtmlAsText(document)).toEqual({
    ...document,
    components: {
      schemas: {
        A: {
          ...kept,
          properties: { value: { description: '&lt;b>' }, description: { description: '&lt;b>' } },
        },
      },
      examples: { default: { description: '&lt;b>', summary: '<b>', value: data } },
    },
  })
})

it('is applied to the whole of what Redoc is given: no description is left with HTML', async () => {
  const hostile = JSON.parse(JSON.stringify(await exampleDocument()), (key, value) =>
    key === 'description' && typeof value === 'string' ? `${value} <img src=x>` : value,
  )
  const shown = JSON.stringify({ ...redocDocument(siteLocale('en', hostile, [])), servers: [] })
  const descriptions = [...shown.matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text)
  expect(descriptions.filter((text) => text.includes('&lt;img')).length).toBeGreaterThan(50)
  expect(descriptions.filter((text) => text.includes('<img'))).toEqual([])
})
