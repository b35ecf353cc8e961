import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diagnosisLimits } from '../../src/notifications/diagnosis/limits.ts'
import { projectFolder } from '../support/contract.ts'

const page = readFileSync(join(projectFolder, 'docs/notifications.md'), 'utf8')
const folder = join(projectFolder, 'examples/receivers')
const programs = readdirSync(folder).filter((file) => file.endsWith('.ts'))
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code)

// What the page shows is the program that the tests of the receiver run.
it.each(programs)('the guide shows %s as it is', (file) => {
  expect(blocks).toContain(readFileSync(join(folder, file), 'utf8'))
})

const source = readFileSync(join(projectFolder, 'src/notifications/signature-diagnosis.ts'), 'utf8')
const causes = [...source.matchAll(/^ {2}\| '([a-z\d-]+)'$/gm)].map(([, cause = '']) => cause)

it('the guide has a row for every cause of a bad signature', () => {
  expect(causes.length).toBeGreaterThan(10)
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  expect(causes.filter((cause) => !rows.some((row) => row.includes(`\`${cause}\``)))).toEqual([])
})

it('the guide names the limits of a diagnosis as they are', () => {
  expect(diagnosisLimits).toMatchObject({
    perMinute: 10,
    verifications: 48,
    producedBytes: 2 ** 20,
    largestBody: 256 * 2 ** 10,
    largestRewrittenBody: 16 * 2 ** 10,
    deepestRewrittenBody: 32,
    duration: 2_000,
  })
  const text = page.replaceAll(/\s+/g, ' ')
  for (const limit of [
    'ten a minute for each receiver, one at a time',
    '48 verifications and 1 MiB of candidates',
    'two seconds at most',
    'up to 16 KiB and 32 levels',
    'of bodies above 256 KiB',
  ]) {
    expect(text).toContain(limit)
  }
})
