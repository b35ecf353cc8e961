import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { count, type PageFacts } from '../../tools/doc-snapshots/facts.ts'
import { pageName } from '../../tools/doc-snapshots/page-name.ts'
import { readSnapshots, snapshotFolder } from '../../tools/doc-snapshots/snapshot.ts'
import { projectFolder } from '../support/contract.ts'
import { exampleSpec } from '../support/example-contract.ts'

describe("each of the project's own snapshots", async () => {
  const snapshots = await readSnapshots(snapshotFolder(join(projectFolder, 'spec')))

  it.each(snapshots.map((snapshot) => [snapshot.file.split('/').at(-1), snapshot] as const))(
    'has fields and codes of every call of its page: %s',
    (_, { facts }) => {
      expect(Object.keys(facts.messages)).not.toEqual([])
      for (const [call, { request, response }] of Object.entries(facts.messages)) {
        if (facts.kind === 'guide') {
          expect(Object.keys({ ...request, ...response })).not.toEqual([])
          continue
        }
        expect(Object.keys(request ?? {})).not.toEqual([])
        expect(response).toHaveProperty('result')
        // Of some pages the table of codes is empty, or was not seen.
        const codes = facts.codes[call] ?? (facts.kind === 'facts' ? { SUCCESS: 'S' } : {})
        expect(codes).toMatchObject({ SUCCESS: 'S' })
      }
    },
  )

  it('has the same facts as the same revision of its page in another language', () => {
    const facts = new Map<string, PageFacts>()
    for (const snapshot of snapshots) {
      const { url, revised } = snapshot.origin
      if (revised === undefined) continue
      const page = `${pageName(url)} of ${revised}`
      expect(snapshot.facts).toEqual(facts.get(page) ?? snapshot.facts)
      facts.set(page, snapshot.facts)
    }
  })

  it('translates every result code that its page prints in Chinese, each as another one', () => {
    for (const { translations } of snapshots) {
      const codes = Object.values(translations.codes)
      expect(new Set(codes).size).toBe(codes.length)
      expect(codes.every((code) => /^[A-Z0-9_]+$/.test(code ?? ''))).toBe(true)
    }
  })

  it('explains each deviation', () => {
    const deviations = snapshots.flatMap((snapshot) => snapshot.deviations)
    for (const { reason } of deviations) expect(reason.length).toBeGreaterThan(30)
  })
})

describe('a snapshot of the example contract', async () => {
  const snapshots = await readSnapshots(snapshotFolder(exampleSpec))
  const byName = Object.fromEntries(snapshots.map((snapshot) => [snapshot.file.split('/').at(-1), snapshot]))

  it.each<[string, Record<string, number>, number]>([
    ['ams-settle.zh.yaml', { 'settle request': 3, 'settle response': 7 }, 9],
    ['ams-order-direct.zh.yaml', { 'placeOrder request': 4, 'placeOrder response': 4 }, 3],
    ['guide-settle.en.yaml', { 'settle request': 2, 'inquireOrder response': 3 }, 0],
  ])('is read with every field and code: %s', (file, fields, codes) => {
    const snapshot = byName[file]
    if (snapshot === undefined) throw new Error(`There is no ${file}`)
    expect(count(snapshot.facts)).toEqual({ fields, codes })
  })

  it('is read with what its page prints in Chinese', () => {
    expect(byName['ams-order-direct.zh.yaml']?.translations.codes).toEqual({
      成功: 'SUCCESS',
      处理失败: 'PROCESS_FAIL',
      处理中: 'ORDER_IN_PROCESS',
    })
  })
})
