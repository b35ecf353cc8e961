import { describe, expect, it } from 'vitest'
import { main as check } from '../../tools/check/cli.ts'
import { main as diff } from '../../tools/diff/cli.ts'
import { main as drift } from '../../tools/drift/cli.ts'
import { main as generate } from '../../tools/generate/cli.ts'
import { main as release } from '../../tools/release/cli.ts'
import { main as contract } from '../../tools/scaffold/cli.ts'
import { parseOptions } from '../../tools/terminal/options.ts'
import { captureOutput } from '../support/output.ts'

const line = {
  usage: 'Usage: it',
  options: { spec: { type: 'string', default: 'spec' }, stub: { type: 'boolean' } },
} as const

describe('the arguments of a command of this project', () => {
  it.each<[args: string[], says: string]>([
    [['--stab'], 'There is no flag --stab; did you mean --stub?'],
    [['--sepc', 'x'], 'There is no flag --sepc; did you mean --spec?'],
    [['--helpp'], 'There is no flag --helpp; did you mean --help?'],
    [['--nothing-like-it'], 'There is no flag --nothing-like-it.'],
    [['-x'], 'There is no flag -x.'],
    [['--spec'], '--spec takes a value.'],
    [['--stub=1'], '--stub takes no value.'],
    [['\u001b[2J'], '"\\u{1b}[2J" is no flag, and nothing else is taken.'],
  ])('%j are refused with what was meant, before the usage', (args, says) => {
    const { out, err } = captureOutput()
    expect(parseOptions(args, line)).toBe(2)
    expect([out, err]).toEqual([[], [says, 'Usage: it']])
  })

  it('are read where nothing is wrong with them', () => {
    const { out, err } = captureOutput()
    expect(parseOptions(['--stub'], line)).toMatchObject({ stub: true, spec: 'spec', positionals: [] })
    expect([out, err]).toEqual([[], []])
  })
})

describe('a mistyped flag', () => {
  it.each<[name: string, main: (args: string[]) => Promise<number>, args: string[], near: string]>([
    ['check', check, ['--sepc', 'x'], '--spec'],
    ['generate', generate, ['--rulse', 'all'], '--rules'],
    ['contract:diff', diff, ['--bsae', 'x'], '--base'],
    ['docs:diff', drift, ['page.md', '--recrod'], '--record'],
    ['release:check', release, ['--tga', 'v1'], '--tag'],
    ['contract -- new', contract, ['new', 'family', 'x', '--sepc', 'y'], '--spec'],
    ['contract -- translate', contract, ['translate', '--stubs'], '--stub'],
  ])('of %s is answered with the near one', async (_, main, args, near) => {
    const { err } = captureOutput()
    expect(await main(args)).toBe(2)
    expect(err[0]).toMatch(new RegExp(`^There is no flag --\\S+; did you mean ${near}\\?$`))
  })

  it('does not hide two that undo each other', async () => {
    const { err } = captureOutput()
    expect(await diff(['--base', 'x', '--if-released'])).toBe(2)
    expect(err[0]).toMatch(/--base and --if-released cannot be given together/)
  })
})
