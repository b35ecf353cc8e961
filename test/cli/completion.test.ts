import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventNames } from '../../generated/event-names.ts'
import { families } from '../../generated/families.ts'
import { commands } from '../../src/cli/commands.ts'
import { run, temporaryFolder } from './run-command.ts'

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** What bash offers behind some words, the last of which is the beginning of one. */
async function offered(words: readonly string[]): Promise<string[]> {
  const folder = await temporaryFolder()
  writeFileSync(join(folder, 'a file.har'), '')
  const { out } = await run(['completion', 'bash'])
  const script = `${out}
COMP_WORDS=(antom-contract ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_antom_contract
printf '%s\\n' "\${COMPREPLY[@]}"`
  const text = execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
  return text.split('\n').filter((line) => line !== '')
}

describe.skipIf(!has('bash'))('completion in bash', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[''], [...commands.map(({ name }) => name), '--help', '--version']],
    [['ver'], ['verify']],
    [['explain', 'AUTH_EX'], ['AUTH_EXPIRED']],
    [['explain', '--fam'], ['--family']],
    [['explain', '--family', ''], Object.keys(families)],
    [['explain', '--status', 'F'], ['F']],
    [['explain', 'AUTH_EXPIRED', '--operation', 'inquiryP'], ['inquiryPayment']],
    [
      ['explain', '--lang', ''],
      ['en', 'zh'],
    ],
    [['verify', 'a'], ['a file.har']],
    [['verify', '--public-key', 'a f'], ['a file.har']],
    [['verify', '--path', 'a'], []],
    [['sandbox', ''], ['keys']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['nonsense', ''], []],
    [['impact', '-p', 'a'], ['a file.har']],
    // As bash takes --status= and --status=F apart.
    [
      ['explain', '--status', '='],
      ['S', 'F', 'U'],
    ],
    [['explain', '--status', '=', 'F'], ['F']],
    [['--lang', 'zh', 'ex'], ['explain']],
    [['--lang', '=', 'zh', 'ex'], ['explain']],
    [['--lang', 'z'], ['zh']],
    [['--lang', '=', 'z'], ['zh']],
    [['--lang', 'zh', 'explain', 'AUTH_EX'], ['AUTH_EXPIRED']],
    [['help', 'ex'], ['explain']],
  ])('offers behind %j: %j', async (words, want) => {
    expect(await offered(words)).toEqual(want)
  })

  it('offers every flag of every command', async () => {
    for (const { name, flags } of commands) {
      expect(await offered([name, '--'])).toEqual(Object.keys(flags).map((flag) => `--${flag}`))
    }
  })
})

describe.each(['zsh', 'fish'])('the script for %s', (shell) => {
  it.each(['en', 'zh'])('names every command, flag and event, in %s', async (lang) => {
    const { code, out, err } = await run(['completion', shell, '--lang', lang])
    expect([code, err]).toEqual([0, ''])
    for (const { name, flags, summary } of commands) {
      expect(out).toContain(summary[lang as 'en' | 'zh'].replaceAll("'", shell === 'zsh' ? "'\\''" : "\\'"))
      expect(out).toContain(name)
      for (const flag of Object.keys(flags))
        expect(out).toContain(shell === 'zsh' ? `--${flag}` : `-l ${flag}`)
    }
    const offersEvents = commands.some(({ offer }) => offer === 'events')
    expect(out.includes(eventNames.join(' '))).toBe(offersEvents)
  })

  it.skipIf(!has(shell))('is read without an error', async () => {
    const { out } = await run(['completion', shell])
    // As a file: a socket, which Node gives for standard input, cannot be opened by its name.
    const script = join(await temporaryFolder(), 'script')
    writeFileSync(script, out)
    execFileSync(shell, ['-n', script], { stdio: 'pipe' })
  })
})

describe.skipIf(!has('zsh'))('the script for zsh', () => {
  /** What the function of the script passes to what zsh itself completes with, which is replaced by what prints. */
  async function passed(setup: string, words: readonly string[]): Promise<string> {
    const folder = await temporaryFolder()
    writeFileSync(join(folder, '_antom-contract'), (await run(['completion', 'zsh'])).out)
    const script = `
_describe() { print -rl -- "\${(@P)2}" }
_arguments() { print -rl -- "$@" }
compdef() { registered=$1 }
${setup}
words=(${words.map((word) => `'${word}'`).join(' ')})
CURRENT=${words.length}
\${registered:-_antom-contract}`
    return execFileSync('zsh', ['-f', '-c', script], { cwd: folder, encoding: 'utf8' })
  }

  it.each([
    ['read by source', 'source ./_antom-contract'],
    ['found in $fpath', 'fpath=(. $fpath); autoload -Uz _antom-contract'],
  ])('%s completes at the first time', async (_, setup) => {
    const list = await passed(setup, ['antom-contract', ''])
    expect(list.trim().split('\n')).toEqual(commands.map(({ name, summary }) => `${name}:${summary.en}`))
    const flags = await passed(setup, ['antom-contract', 'explain', '--'])
    expect(flags).toContain(`--family=[`)
    expect(flags).toContain(`--json[`)
    expect(await passed(setup, ['antom-contract', 'impact', '--'])).toContain('-p+[')
    expect(flags).toContain(`1:explain:(`)
  })
})

describe.skipIf(!has('fish'))('completion in fish', () => {
  it.each<[string, readonly string[]]>([
    ['', commands.map(({ name }) => name)],
    ['ver', ['verify']],
    ['explain AUTH_EX', ['AUTH_EXPIRED']],
    ['explain --fam', ['--family']],
    ['explain --family ', Object.keys(families)],
    ['verify a', ['a file.har']],
    ['verify --path a', []],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['nonsense ', []],
    ['--lang zh ex', ['explain']],
    ['--lang zh explain AUTH_EX', ['AUTH_EXPIRED']],
    ['--lang z', ['zh']],
    ['help ex', ['explain']],
    ['--he', ['--help']],
  ])('offers behind %j: %j', async (line, want) => {
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'a file.har'), '')
    writeFileSync(join(folder, 'script.fish'), (await run(['completion', 'fish'])).out)
    const script = `source script.fish; complete -C 'antom-contract ${line}'`
    const text = execFileSync('fish', ['--no-config', '-c', script], { cwd: folder, encoding: 'utf8' })
    const words = text.split('\n').flatMap((row) => row.split('\t', 1)[0] || [])
    expect(words.sort()).toEqual([...want].sort())
  })
})

it.each([[[]], [['tcsh']], [['bash', 'zsh']]])('completion %j is called wrongly', async (shells) => {
  const { code, out, err } = await run(['completion', ...shells])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('completion takes bash, zsh or fish')
})
