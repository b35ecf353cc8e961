import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadContract, rootDocument } from '../../../tools/contract/load.ts'
import { contractModel } from '../../../tools/contract/model.ts'
import { publish } from '../../../tools/contract/publish.ts'
import { loadTranslations } from '../../../tools/contract/translate.ts'
import { model, projectFolder } from '../../support/contract.ts'
import { temporaryFolder } from '../../support/spec-copy.ts'
import { addFamilies, madeUpFamilies } from './families.ts'

it('adds families of four calls and two notifications of every form, in files of the same names', async () => {
  const spec = join(await temporaryFolder(), 'spec')
  await cp(join(projectFolder, 'spec'), spec, { recursive: true })
  await addFamilies(spec, madeUpFamilies)
  // It throws when a rule of the contract is broken.
  const { document, sources } = await loadContract(rootDocument(spec))
  const published = publish(document)
  const grown = contractModel(published)
  const [chinese] = await loadTranslations(spec, published)
  expect(chinese).toMatchObject({ missing: [], stale: [], orphans: [] })
  const added = (all: typeof model.calls, before: typeof model.calls) =>
    all.filter(({ name }) => !before.some((one) => one.name === name))
  const operations = added(grown.operations, model.operations)
  const notifications = added(grown.notifications, model.notifications)
  expect(operations).toHaveLength(4 * madeUpFamilies.length)
  expect(notifications).toHaveLength(2 * madeUpFamilies.length)
  // Calls of one documented name.
  expect(new Set(operations.map(({ summary }) => summary)).size).toBe(4)
  const forms = notifications.map(({ discriminator = {} }) =>
    'field' in discriminator ? discriminator.field : '',
  )
  expect(new Set(forms)).toEqual(new Set(['/notifyType', '/betaEventType', '']))
  for (const { name } of madeUpFamilies) {
    for (const file of ['operations/create', 'notifications/notify-order', 'result-codes/create'])
      expect([...sources.keys()]).toContain(`families/example-${name}/${file}.yaml`)
  }
})
