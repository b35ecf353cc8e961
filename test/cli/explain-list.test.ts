import { describe, expect, it } from 'vitest'
import { families } from '../../generated/families.ts'
import { resultCodes } from '../../generated/result-codes.ts'
import { columns } from '../../src/cli/wrap.ts'
import { callsWithCode } from './calls-with-code.ts'
import { run } from './run-command.ts'

describe('explain without a code', () => {
  it('lists every code of every call, by family and status', async () => {
    const { code, out, err } = await run(['explain'])
    expect([code, err]).toEqual([0, ''])
    const headings = out.split('\n').filter((line) => /^\S/.test(line))
    expect(headings.slice(0, -1)).toEqual([...Object.keys(families), 'codes of fields', 'codes of any call'])
    for (const [call, rows] of Object.entries(resultCodes)) {
      for (const name of Object.keys(rows)) expect(out, `${name} of ${call}`).toContain(`     ${name} `)
    }
    for (const status of ['S  success', 'F  final failure', 'U  not known yet'])
      expect(out).toContain(`  ${status}\n`)
  })

  it.each([
    [['--family', 'refund'], (name: string) => families.refund?.includes(name) === true],
    [['--operation', 'capture'], (name: string) => name === 'capture'],
    [['--family', 'payment', '--operation', 'pay'], (name: string) => name === 'pay'],
  ])('lists with %j what is asked for, and no more', async (args, isWanted) => {
    const { out } = await run(['explain', ...args, '--json'])
    const want = Object.entries(resultCodes).flatMap(([operation, rows]) =>
      isWanted(operation) ? Object.keys(rows).map((code) => `${operation} ${code}`) : [],
    )
    const rows: { operation: string; code: string }[] = JSON.parse(out)
    expect(rows.map(({ operation, code }) => `${operation} ${code}`)).toEqual(want)
  })

  it.each(['S', 'F', 'U'])('lists the codes of status %s alone', async (status) => {
    const { out } = await run(['explain', '--status', status, '--json'])
    expect(new Set(JSON.parse(out).map((row: { status: string }) => row.status))).toEqual(new Set([status]))
  })

  it('says that nothing fits', async () => {
    const { code, out, err } = await run(['explain', '--operation', 'gateway', '--status', 'S'])
    expect([code, out, err]).toEqual([1, '', 'No code fits.\n'])
  })

  it.each([
    [['--family', 'nothing'], /There is no family "nothing"; there are payment, /],
    [['--status', 'X'], /--status takes S or F or U, not "X"/],
  ])('%j is called wrongly', async (args, message) => {
    const { code, out, err } = await run(['explain', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})

describe('explain of one call', () => {
  const calls = callsWithCode('AUTH_EXPIRED')

  it('says which other calls have the code', async () => {
    const others = calls.filter((call) => call !== 'capture')
    expect(others).toContain('notifyCapture')
    const { out } = await run(['explain', 'AUTH_EXPIRED', '--operation', 'capture'])
    expect(out.endsWith(`\n  also of: ${others.join(', ')}\n`)).toBe(true)
    expect((await run(['explain', 'AUTH_EXPIRED'])).out).not.toContain('also of')
  })

  it('says whose code it is, where the call has it not', async () => {
    const { code, err } = await run(['explain', 'AUTH_EXPIRED', '--operation', 'pay', '--lang', 'zh'])
    expect(code).toBe(1)
    expect(err.split('\n').slice(0, 2)).toEqual([
      'AUTH_EXPIRED 不是 pay 的结果码。',
      `${calls.join('、')} 有此结果码。`,
    ])
    const { out } = await run(['explain', 'AUTH_EXPIRED', '--operation', 'pay', '--json'])
    expect(JSON.parse(out)).toMatchObject({ known: false, otherOperations: calls })
  })
})

describe('explain in a terminal', () => {
  it.each([
    [['explain'], 'en'],
    [['explain'], 'zh'],
    [['explain', 'PROCESS_FAIL'], 'en'],
    [['explain', 'PROCESS_FAIL'], 'zh'],
    [['explain', 'SUCCESS', '--operation', 'pay'], 'en'],
  ])('%j in %s fits 80 columns, without losing a word; in a pipe no line is broken', async (args, lang) => {
    const { out: piped } = await run([...args, '--lang', lang])
    const { out } = await run([...args, '--lang', lang], { columns: 80 })
    // An address is never broken, since it is to be copied.
    const lines = out.split('\n').filter((line) => !line.includes('https://'))
    expect(lines.filter((line) => columns(line) > 81)).toEqual([])
    expect(out.replace(/\s/g, '')).toBe(piped.replace(/\s/g, ''))
    expect(piped.split('\n').length).toBeLessThan(out.split('\n').length)
  })
})
