import { expect, it } from 'vitest'
import type { ParsedTexts } from '../../tools/contract/contract-files.ts'
import { loadContract, rootDocument } from '../../tools/contract/load.ts'
import { exampleContract, exampleSpec } from '../support/example-contract.ts'
import { copySpec } from '../support/spec-copy.ts'

const FILE = 'families/example-order/schemas/settle-request.yaml'

it('a contract is the same whether its texts were parsed just now or before', async () => {
  const copy = await copySpec(exampleSpec)
  const known: ParsedTexts = new Map()
  const load = () => loadContract(rootDocument(copy.spec), 'all', known)
  const { document, sources } = await exampleContract()
  for (const time of ['first', 'second', 'third']) {
    const loaded = await load()
    expect(loaded.document, time).toEqual(document)
    expect(loaded.sources, time).toEqual(sources)
  }
  expect(known.size).toBe(sources.size)

  // What changes is seen, a problem each time, and what it was before again.
  for (let time = 0; time < 2; time++) {
    await copy.replace(FILE, 'type: object', 'type: objekt')
    await expect(load()).rejects.toThrow(/settle-request\.yaml.*objekt|`type`/s)
    await expect(load()).rejects.toThrow(/settle-request\.yaml/)
    await copy.replace(FILE, 'type: objekt', 'type: object')
    expect((await load()).document).toEqual(document)
  }
  await copy.replace(FILE, 'type: object', 'type: object\ntype: object')
  for (let time = 0; time < 2; time++) await expect(load()).rejects.toThrow(/settle-request\.yaml:\d+/)
  await copy.take(FILE)
  await expect(load()).rejects.toThrow(/no such file/)
})

it('what is known of a text is not taken for another text of the same file', async () => {
  const copy = await copySpec(exampleSpec)
  const known: ParsedTexts = new Map()
  await loadContract(rootDocument(copy.spec), 'all', known)
  await copy.replace('openapi.yaml', 'title: ', 'title: Another ')
  const { document } = await loadContract(rootDocument(copy.spec), 'all', known)
  expect(document.info).toMatchObject({ title: expect.stringMatching(/^Another /) })
})
