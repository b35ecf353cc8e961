import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../tools/check/cli.ts'
import { compare, writeFiles } from '../tools/generate/write.ts'
import { projectFolder } from './support/contract.ts'
import { exampleSpec, generatedFromExample, noTypes } from './support/example-contract.ts'
import { generatedFromSpec } from './support/generated.ts'
import { captureOutput } from './support/output.ts'
import { copySpec, lendSpec, temporaryFolder } from './support/spec-copy.ts'

const borrowSpec = lendSpec(exampleSpec)

/** A folder with what the example contract generates. */
async function writtenFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'generated')
  await writeFiles(folder, await generatedFromExample())
  return folder
}

describe('npm run check', () => {
  it('is content with what the contract generates', async () => {
    const { out, err } = captureOutput()
    expect(await main(['--spec', exampleSpec, '--generated', await writtenFolder()], noTypes)).toBe(0)
    expect(err).toEqual([])
    expect(out).toEqual([
      '✓ the contract has no problems, and its translations are complete',
      expect.stringMatching(
        /^✓ the contract agrees with \d+ recorded pages(?: and with what is known of \d+ other pages?)?: \d+ fields, \d+ result codes/,
      ),
      expect.stringMatching(/^✓ \d+ generated files are up to date$/),
    ])
  })

  it('names each file that is not what the spec generates, and the command that mends it', async () => {
    const folder = await writtenFolder()
    const edited = await readFile(join(folder, 'operations.ts'), 'utf8')
    await writeFile(join(folder, 'operations.ts'), edited.replace(/^.*settleRequestId.*\n/m, ''))
    await rm(join(folder, 'validators/settle-response.js'))
    await writeFile(join(folder, 'old.ts'), '')
    const { err } = captureOutput()

    expect(await main(['--spec', exampleSpec, '--generated', folder], noTypes)).toBe(1)

    expect(err).toEqual([
      `✗ ${folder}/validators/settle-response.js is missing`,
      `✗ ${folder}/operations.ts is not what the spec generates`,
      `✗ ${folder}/old.ts is not generated from the spec`,
      expect.stringMatching(/^Run `npm run generate`/),
    ])
  })

  it('stops at a contract with problems', async () => {
    const copy = borrowSpec()
    await copy.replace('families/example-order/result-codes/settle.yaml', 'status: U', 'status: P')
    const { err } = captureOutput()
    expect(await main(['--spec', copy.spec])).toBe(1)
    expect(err.at(-1)).toBe('1 problem in the contract. Mend it, then run `npm run generate`.')
  })

  it('prints its usage', async () => {
    const { out, err } = captureOutput()
    expect(await main(['--help'])).toBe(0)
    expect(out[0]).toMatch(/^Usage: npm run check/)
    expect(err).toEqual([])
  })

  it('says that there was no page to compare with', async () => {
    const copy = borrowSpec()
    for (const page of await readdir(join(copy.spec, 'doc-snapshots')))
      await copy.take(`doc-snapshots/${page}`)
    const { out } = captureOutput()
    const args = ['--spec', copy.spec, '--generated', await writtenFolder()]
    expect(await main(args, noTypes)).toBe(0)
    expect(out[1]).toBe('- no page is recorded, so the contract was compared with none')
  })

  it('says where the contract and a recorded page disagree', async () => {
    const copy = borrowSpec()
    await copy.replace(
      'families/example-order/schemas/settle-request.yaml',
      'from the placeOrder response.\n    type: string\n    maxLength: 64',
      'from the placeOrder response.\n    type: string\n    maxLength: 60',
    )
    const { err } = captureOutput()
    const args = ['--spec', copy.spec, '--generated', await writtenFolder()]
    expect(await main(args, noTypes)).toBe(1)
    expect(err.join('\n')).toMatch(/settle-request\.yaml:\d+:\d+ .*maxLength 64, in the contract 60/)
    expect(err.join('\n')).toContain('It does not agree with the recorded pages.')
  })

  it('does not take a fault of the disk for one of the contract', async () => {
    const copy = await copySpec(exampleSpec)
    await rm(join(copy.spec, 'doc-snapshots'), { recursive: true })
    await writeFile(join(copy.spec, 'doc-snapshots'), 'no folder')
    captureOutput()
    const args = ['--spec', copy.spec, '--generated', await writtenFolder()]
    await expect(main(args, noTypes)).rejects.toThrow(/ENOTDIR/)
  })

  it('explains itself when an option is wrong', async () => {
    const { err } = captureOutput()
    expect(await main(['--sepc'])).toBe(2)
    expect(err.join('\n')).toContain('Usage: npm run check')
  })
})

describe('generating', () => {
  it('made what is committed', async () => {
    const files = await generatedFromSpec()
    expect(await compare(join(projectFolder, 'generated'), files)).toEqual({
      missing: [],
      stale: [],
      extra: [],
    })
  })

  it('names no file and no tool version that is not pinned', async () => {
    const manifest = JSON.parse(await readFile(join(projectFolder, 'generated/manifest.json'), 'utf8'))
    for (const version of Object.values(manifest.tools)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    const files = await generatedFromSpec()
    expect(Object.keys(manifest.outputs)).toEqual(
      [...files.keys()].filter((path) => path !== 'manifest.json').sort(),
    )
  })
})

it('notices one line missing from any generated file', async () => {
  const files = await generatedFromExample()
  const folder = await writtenFolder()
  const paths = [...files.keys()]
  // Every second file, then the others: each is compared once as it was and once without a line.
  for (const start of [0, 1]) {
    const changed = paths.filter((_, index) => index % 2 === start)
    await writeFiles(folder, files)
    for (const path of changed) {
      const lines = files.get(path)?.split('\n') ?? []
      lines.splice(Math.floor(lines.length / 2), 1)
      await writeFile(join(folder, path), lines.join('\n'))
    }
    expect((await compare(folder, files)).stale.toSorted()).toEqual(changed.toSorted())
  }
})
