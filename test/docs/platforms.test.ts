import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diagnosisLimits } from '../../src/notifications/diagnosis/limits.ts'
import { FRAMEWORKS } from '../suites/frameworks/frameworks.ts'
import { projectFolder } from '../support/contract.ts'

const page = readFileSync(join(projectFolder, 'docs/notifications.md'), 'utf8')
const frameworks = readFileSync(join(projectFolder, 'docs/frameworks.md'), 'utf8')
const folder = join(projectFolder, 'examples/frameworks')
const programs = readdirSync(folder).filter((file) => file.endsWith('.ts'))
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const blocks = [...frameworks.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code)

// What the page shows is the program that `npm run verify -- frameworks` runs.
it.each(programs)('the guide shows %s as it is', (file) => {
  expect(blocks).toContain(textOf(file))
})

it('the guide shows no other program', () => {
  expect(blocks.length).toBe(programs.length)
})

it('the suite starts every program of the guide', () => {
  const started = FRAMEWORKS.map(({ program }) => `${program}.ts`)
  expect([...new Set([...started, 'receiver.ts'])].sort()).toEqual([...programs].sort())
})

it.each(programs)('%s has at most forty lines of code, with what it shares with the others', (file) => {
  const isCode = (line: string) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line)
  const text = file === 'receiver.ts' ? textOf(file) : textOf('receiver.ts') + textOf(file)
  expect(text.split('\n').filter(isCode).length).toBeLessThanOrEqual(40)
})

const chinese = readFileSync(join(projectFolder, 'docs/zh-CN/frameworks.md'), 'utf8')
/** What the tables call it, in English and Chinese. */
const WORDS = { refused: '拒绝', inflated: '解压', kept: '保留', changed: '改变' } as const

it.each(FRAMEWORKS.map(({ name }) => name))(
  'the tables of the guide say of %s what the suite asks',
  (name) => {
    const framework = FRAMEWORKS.find((one) => one.name === name)
    const title = name.replace(/, (text|base64|pages)$/, '')
    const cellsOf = (text: string, heading: string) =>
      text
        .split('\n')
        .find((line) => line.startsWith('| [') && line.includes(`[${heading}](`))
        ?.split(' | ')
        .slice(-2)
    expect(cellsOf(frameworks, title)).toEqual([framework?.gzip, `${framework?.query} |`])
    const inChinese = title.replace(', ', '，').replace('function', '函数')
    expect(cellsOf(chinese, inChinese)).toEqual(
      framework && [WORDS[framework.gzip], `${WORDS[framework.query]} |`],
    )
  },
)

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
