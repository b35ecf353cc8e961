import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { migrationOf } from '../../tools/contract/deprecations.ts'
import type { Json } from '../../tools/contract/json.ts'
import { loadContract, rootDocument } from '../../tools/contract/load.ts'
import { contractModel } from '../../tools/contract/model.ts'
import { publish } from '../../tools/contract/publish.ts'
import { changelogBlock } from '../../tools/diff/changelog.ts'
import { deprecationChanges } from '../../tools/diff/deprecation-changes.ts'
import { schemaChanges } from '../../tools/diff/schema-changes.ts'
import { generateMethods } from '../../tools/generate/outputs/methods.ts'
import { generateTypes } from '../../tools/generate/outputs/types.ts'
import { exampleDocument, exampleSpec } from '../support/example-contract.ts'
import { copySpec } from '../support/spec-copy.ts'

it.each<[string, { given: Json; want: string | undefined }]>([
  ['a note', { given: { deprecated: true, 'x-migration': 'Use `b`.' }, want: 'Use `b`.' }],
  ['no note', { given: { deprecated: true }, want: '' }],
  ['a note about nothing', { given: { 'x-migration': 'Use `b`.' }, want: undefined }],
  ['a field of the name', { given: { deprecated: { type: 'string' } }, want: undefined }],
  ['no object', { given: null, want: undefined }],
])('of something with %s is read', (_, { given, want }) => {
  expect(migrationOf(given)).toBe(want)
})

describe('what is deprecated', () => {
  /** The example contract before and after an operation and a field of it were deprecated. */
  async function deprecated() {
    const before = await exampleDocument()
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
    const after = publish((await loadContract(rootDocument(copy.spec))).document)
    return { before, after }
  }

  it('says so in an editor, with what to do instead', async () => {
    const { before, after } = await deprecated()
    expect(deprecationsIn(await generateTypes(after))).toEqual(
      expect.arrayContaining(['orderId: Send `settleRequestId` *\\/ alone.']),
    )
    expect(deprecationsIn(generateMethods(contractModel(after)))).toEqual([
      expect.stringMatching(/^settle: Call `placeOrder` with `settle`\./),
    ])
    expect(deprecationsIn(await generateTypes(before))).toEqual([])
  })

  it('is told in the changelog, once', async () => {
    const { before, after } = await deprecated()
    const changes = [...(await schemaChanges(before, after)), ...deprecationChanges(before, after)]
    expect(changelogBlock(changes, 'v0.1.0')).toContain(`#### The contract since v0.1.0: deprecated

- \`settle\`: deprecated. To do: Call \`placeOrder\` with \`settle\`.
- \`SettleRequest.orderId\`: deprecated. To do: Send \`settleRequestId\` */ alone.
`)
    expect(changes).toHaveLength(2)
    expect(await schemaChanges(after, before)).toEqual([])
    expect(deprecationChanges(after, before).map(({ text }) => text.en)).toEqual([
      'not deprecated any more',
      'not deprecated any more',
    ])
    expect(deprecationChanges(after, after)).toEqual([])
    expect(deprecationChanges(after, {})).toEqual([])
  })
})

/** The names that a compiler takes for deprecated, and why. */
function deprecationsIn(code: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const tag = ts.getJSDocDeprecatedTag(node)
    if (tag && (ts.isPropertySignature(node) || ts.isMethodSignature(node))) {
      found.push(`${node.name.getText()}: ${ts.getTextOfJSDocComment(tag.comment)}`)
    }
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile('types.ts', code, ts.ScriptTarget.Latest, true))
  return [...new Set(found)]
}
