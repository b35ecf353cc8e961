import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { problemText } from '../../src/cli/sandbox/log-texts.ts'
import { scenarioMeaningsZh } from '../../src/cli/sandbox/scenario-help.ts'
import { columns } from '../../src/cli/wrap.ts'
import { scenarioWords } from '../../src/sandbox/scenario.ts'
import { run } from './run-command.ts'

const han = /\p{Script=Han}/u
const names = commands.map(({ name }) => name)

describe('the language of a command', () => {
  it.each<[string, readonly string[], Record<string, string>, 'en' | 'zh']>([
    ['nothing', [], {}, 'en'],
    ['--lang zh', ['--lang', 'zh'], {}, 'zh'],
    ['--lang=zh-CN', ['--lang=zh-CN'], {}, 'zh'],
    ['--lang EN', ['--lang', 'EN'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    ['the last of two', ['--lang', 'zh', '--lang', 'en'], {}, 'en'],
    ['LANG', [], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['LC_ALL before LANG', [], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    ['LC_MESSAGES before LANG', [], { LC_MESSAGES: 'zh_TW', LANG: 'de_DE' }, 'zh'],
    ['an empty variable as none', [], { LC_ALL: '', LANG: 'zh' }, 'zh'],
    ['a language without texts', [], { LANG: 'de_DE.UTF-8' }, 'en'],
    ['--json without --lang', ['--json'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    ['--json with --lang', ['--json', '--lang', 'zh'], {}, 'zh'],
    ['no flag behind --', ['--', '--lang=zh'], {}, 'en'],
  ])('is that of %s', async (_, args, env, want) => {
    const { out, err } = await run(['explain', 'XQ', ...args], { env })
    const text = args.includes('--json')
      ? (await run(['explain', '--family', 'refund', ...args], { env })).out
      : out + err
    expect(han.test(text) ? 'zh' : 'en').toBe(want)
  })

  it.each(['fr', '', 'english'])('%j is refused, whatever the command', async (lang) => {
    for (const name of names) {
      const { code, err } = await run([name, '--lang', lang])
      expect([code, err]).toEqual([2, expect.stringContaining(`--lang takes en or zh, not "${lang}"`)])
    }
  })

  it('stands before the command as well', async () => {
    expect((await run(['--lang', 'zh', 'explain', '--help'])).out).toMatch(/^用法：antom-contract explain/)
    expect((await run(['--lang=zh', '--help'])).out).toMatch(/^用法：antom-contract 命令/)
  })
})

describe.each(names)('the help of %s', (name) => {
  it.each(['en', 'zh'] as const)(
    'in %s is on standard output, whole, and no wider than a terminal',
    async (lang) => {
      const { code, out, err } = await run([name, '--help', '--lang', lang])
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain(lang === 'en' ? `Usage: antom-contract ${name}` : `用法：antom-contract ${name}`)
      expect(out).toContain(lang === 'en' ? 'Exit codes: 0 ' : '退出码：0 ')
      const spec = commands.find((command) => command.name === name)
      for (const flag of Object.keys(spec?.flags ?? {})) expect(out).toContain(`--${flag}`)
      for (const example of spec?.examples ?? []) expect(out).toContain(`\n  ${example}\n`)
      expect(Math.max(...out.split('\n').map(columns))).toBeLessThanOrEqual(121)
      expect(await run(['help', name, '--lang', lang])).toEqual({ code, out, err })
    },
  )

  it.each([
    ['en', 80],
    ['zh', 80],
    ['en', 60],
    ['zh', 60],
  ] as const)('in %s fits a terminal of %i columns, without losing a word', async (lang, width) => {
    const { examples = [] } = commands.find((command) => command.name === name) ?? {}
    const { out: wide } = await run([name, '--help', '--lang', lang])
    const { out } = await run([name, '--help', '--lang', lang], { columns: width })
    // Examples and usage are there to be copied.
    const lines = out.split('\n').filter((line) => !examples.includes(line.trim()))
    expect(lines.filter((line) => columns(line) > width + 1)).toEqual([])
    expect(out.replace(/\s/g, '')).toBe(wide.replace(/\s/g, ''))
  })

  it('says every flag in both languages, on one line of the source', () => {
    const { flags, summary, exits } = commands.find((command) => command.name === name) ?? {}
    const texts = [
      summary,
      ...Object.values(flags ?? {}).map(({ help }) => help),
      ...(exits ?? []).map(([, text]) => text),
    ]
    for (const text of texts) {
      expect(text?.en).not.toMatch(han)
      expect(text?.zh).toMatch(han)
      // What stands in quotes is typed as it stands there.
      expect(text?.zh.replace(/“[^”]*”/g, '')).not.toMatch(
        /[,;:!?](?![\w/-])|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u,
      )
    }
  })

  it('names mistakes by their flags, in both languages', async () => {
    const english = await run([name, '--nonsense'])
    expect([english.code, english.out]).toEqual([2, ''])
    expect(english.err).toBe(`✗ There is no flag --nonsense\nMore: antom-contract ${name} --help\n`)
    const chinese = await run([name, '--nonsense', '--lang', 'zh'])
    expect(chinese.err).toBe(`✗ 没有 --nonsense 这个选项\n更多说明：antom-contract ${name} --help\n`)
  })
})

it.each([
  [['explain', '--operation'], '--operation takes a value'],
  [['explain', '--json=1'], '--json takes no value'],
  [['explain', '-x'], 'There is no flag -x'],
  [['sandbox', '--prot', '1'], 'There is no flag --prot; did you mean --port?'],
  [
    ['trigger', 'CAPTURE_RESULT', '--private-kye', 'x'],
    'There is no flag --private-kye; did you mean --private-key?',
  ],
  [['sandbox', '--port'], '--port takes a value'],
])('%j: %s', async (args, message) => {
  expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`✗ ${message}\n`) })
})

it.each([
  [['sandbox', '--client-id', 'a b', '--port', '0'], /^✗ --client-id /],
  [['sandbox', '--notify-url', 'x', '--port', '0'], /^✗ --notify-url must be a URL/],
  [['sandbox', '--deliver-to', 'http://x', '--port', '0'], /^✗ --deliver-to must be/],
  [['sandbox', '--allow-host', 'http://x', '--port', '0'], /^✗ --allow-host must be/],
  [['sandbox', '--allow-origin', 'docs.example', '--port', '0'], /^✗ --allow-origin must be/],
  [['sandbox', '--allow-origin', '*', '--port', '0'], /^✗ --allow-origin must name each origin/],
])('%j names the flag, and no option', async (args, message) => {
  const { code, err } = await run(args)
  expect(code).toBe(2)
  expect(err).toMatch(message)
  expect(err).not.toMatch(/clientId|notifyUrl|deliverTo|allowedHosts|allowedOrigins/)
  expect((await run([...args, '--lang', 'zh'])).err).toMatch(/^✗ --[a-z-]+ 的值应为/)
})

it('breaks no line behind an opening bracket, and loses nothing of a text', async () => {
  const { out } = await run(['verify', '--help', '--lang', 'zh'])
  expect(out.split('\n').filter((line) => /[（“]$|^ *[，。；：、）”]/.test(line))).toEqual([])
  const about = commands.find(({ name }) => name === 'verify')?.about.zh ?? ''
  expect(out.replaceAll(/\s/g, '')).toContain(about.replaceAll(/\s/g, ''))
})

it('says every word of a scenario in Chinese', () => {
  expect(Object.keys(scenarioMeaningsZh)).toEqual(scenarioWords.map(({ word }) => word))
})

it.each([
  'HTTP 500, not 200',
  'no reply within 10 s',
  'a redirect (302) is no acknowledgement, and is not followed',
  'the reply is empty',
  'the reply is not JSON',
  'the reply is no acknowledgement: /result is required',
  'nothing listens there (ECONNREFUSED)',
  'there is no such host (ENOTFOUND)',
  'the connection failed',
  'the connection failed (ECONNRESET)',
  'there is no notification with this number',
  'the notify URL is not a URL',
  'ftp: is not a protocol for notifications',
  'the notify URL holds a user name or a password',
  'shop.example is not this machine: allow it with deliverTo (--deliver-to shop.example)',
  '10.0.0.1 is not this machine: allow it with deliverTo (--deliver-to 10.0.0.1), or every private host with deliverToPrivate (--deliver-to-private)',
])('the log says %j in both languages, by flags', (problem) => {
  expect(problemText(problem, 'en')).not.toMatch(/deliverTo/)
  expect(problemText(problem, 'zh')).toMatch(han)
  expect(problemText(problem, 'zh')).not.toMatch(/deliverTo/)
})
