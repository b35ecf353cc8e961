import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { blocksOf } from '../suites/quickstart/blocks.ts'
import { projectFolder } from '../support/contract.ts'
import { entryPoints } from '../support/public-symbols.ts'
import { temporaryFolder } from '../support/spec-copy.ts'
import { typeCheckAlone } from '../support/type-check.ts'

const pages = ['README.md', 'README.zh-CN.md']

/** Without what is said to people: comments. */
const codeOf = (program: string) => program.replaceAll(/ *\/\/ .*$/gm, '')

it('is the same program in both languages', () => {
  const [english, chinese] = pages.map((page) =>
    codeOf(blocksOf(readFileSync(join(projectFolder, page), 'utf8'))['shop.mjs']),
  )
  expect(english).toBe(chinese)
})

it.each(pages)('is strict TypeScript on %s, and names neither gateway nor keys', async (page) => {
  const program = blocksOf(readFileSync(join(projectFolder, page), 'utf8'))['shop.mjs']
  expect(program).not.toMatch(/process\.env|baseUrl|region|clientId/)
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  const [good, bad] = [join(folder, 'shop.ts'), join(folder, 'wrong.ts')]
  await writeFile(good, program)
  await writeFile(bad, program.replace('{ paymentRequestId })', '{})'))
  const check = (file: string) =>
    typeCheckAlone([file], {
      paths: Object.fromEntries([...entryPoints(true)].map(([name, source]) => [name, [source]])),
      types: ['node'],
      typeRoots: [join(projectFolder, 'node_modules/@types')],
      skipLibCheck: true,
    })
  expect(check(good)).toEqual([])
  expect(check(bad)).toEqual([
    expect.stringContaining("'{}' is not assignable to parameter of type 'InquiryPaymentRequest'"),
  ])
})
