import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { run } from '../cli/run-command.ts'
import { projectFolder } from '../support/contract.ts'

const pages = [
  ...readdirSync(projectFolder).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(projectFolder, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]
const textOf = (page: string) => readFileSync(join(projectFolder, page), 'utf8')

/** Every command on a page, in samples and in text. */
function commandsOn(page: string): string[] {
  const samples = [...textOf(page).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
    code.split('\n'),
  )
  const inText = [...textOf(page).matchAll(/`([^`\n]*\bantom-contract [^`\n]*)`/g)].map(
    ([, code = '']) => code,
  )
  return [...samples, ...inText].flatMap((line) => {
    const [, command] = /(?:^|\| |npx )antom-contract (.+?)(?: [|>].*)?$/.exec(line.trim()) ?? []
    return command === undefined || /^[/.]/.test(command) ? [] : [command]
  })
}

describe.each(pages)('the commands on %s', (page) => {
  it('have names and flags that there are', () => {
    for (const command of commandsOn(page)) {
      const [name = '', ...rest] = command.split(' ')
      const spec = commands.find((one) => one.name === name)
      expect(spec, command).toBeDefined()
      const flags = rest.filter((word) => word.startsWith('--') && word !== '--help')
      for (const flag of flags) {
        expect(Object.keys(spec?.flags ?? {}), command).toContain(flag.slice(2).replace(/=.*/, ''))
      }
    }
  })
})

it('finds commands', () => {
  expect(commandsOn('docs/sandbox.md').length).toBeGreaterThan(5)
  expect(commandsOn('README.md')).toContain('explain AUTH_EXPIRED')
})

it('prints what the guide to deviations shows', async () => {
  const [shown = ''] = [...textOf('docs/deviations.md').matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )
  const [sample = ''] = [...textOf('docs/deviations.md').matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  )
  const documented: object = JSON.parse(sample)
  const unknown = {
    ...documented,
    kind: 'unknown',
    pointer: '/novelty',
    keyword: 'additionalProperties',
    reason: 'is not a field that the contract knows',
  }
  const times = ['2026-11-01T09:00:00Z', ...Array.from({ length: 11 }, () => '2026-11-07T23:10:00Z')]
  const lines = [...times.map((time) => ({ time, ...documented })), unknown, unknown, unknown]
  const { out } = await run(['deviations', '-'], {
    stdin: lines.map((line) => JSON.stringify(line)).join('\n'),
  })
  // Lines move with every change of the contract.
  const withoutLines = (text: string) => text.replace(/(\.yaml):\d+/g, '$1:0')
  expect(withoutLines(out)).toBe(withoutLines(shown))
})
