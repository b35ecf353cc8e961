import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaFiles, schemaLocations } from '../../generated/schema-locations.ts'
import { locateField } from '../../src/cli/deviations/locate-field.ts'
import { createNotificationReceiver, type DeviationEvent } from '../../src/notifications/index.ts'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { projectFolder } from '../support/contract.ts'
import { type Run, run, temporaryFolder } from './run-command.ts'

const deviation = {
  kind: 'documented',
  pointer: '/captureTime',
  keyword: 'format',
  reason: 'is not a time',
  schema: 'CaptureNotification',
  eventName: 'CAPTURE_RESULT',
}
const log = (...lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
const read = (stdin: string | Uint8Array, ...more: readonly string[]): Promise<Run> =>
  run(['deviations', '-', ...more], { stdin })
const findingsOf = async (...lines: readonly unknown[]) =>
  JSON.parse((await read(log(...lines), '--json')).out).findings

describe('deviations', () => {
  it('of a receiver become findings, with file and line of the contract', async () => {
    const antom = await generateKeyPair()
    const events: DeviationEvent[] = []
    const receiver = createNotificationReceiver({
      clientId: 'C_1',
      antomPublicKey: antom.publicKey,
      on: { CAPTURE_RESULT: () => {} },
      onUnknown: () => {},
      onDeviation: (event) => {
        events.push(event)
      },
    })
    const changed = { ...createTestNotification('CAPTURE_RESULT'), captureTime: 'yesterday', novelty: 1 }
    const message = await signNotification(changed, {
      privateKey: antom.privateKey,
      clientId: 'C_1',
      path: '/n',
    })
    for (let time = 0; time < 3; time++) await receiver.handle(message)
    while (events.length < 4) await new Promise((resolve) => setTimeout(resolve, 5))
    const { code, out, err } = await read(log(...events, ...events), '--json')
    expect([code, err]).toEqual([1, ''])
    const { findings } = JSON.parse(out)
    const places = findings.map(
      ({ pointer, kind, contract }: { pointer: string; kind: string; contract: object }) => ({
        pointer,
        kind,
        ...contract,
      }),
    )
    expect(places).toMatchObject([
      { pointer: '/captureTime', kind: 'documented', isField: true },
      { pointer: '/novelty', kind: 'unknown', isField: false },
    ])
    const { file, line } = places[0]
    expect(readFileSync(join(projectFolder, file), 'utf8').split('\n')[line - 1]).toContain('captureTime')
    const shown = (await read(log(...events))).out
    expect(shown).toContain(`${file}:${line}\n`)
    expect(shown).toContain('(would be added there)')
  })

  it('are grouped by kind, type, field and keyword, items of lists together, the most serious first', async () => {
    const item = { ...deviation, pointer: '/order/goods/0/price' }
    const findings = await findingsOf(
      item,
      { ...item, pointer: '/order/goods/17/price' },
      { ...item, keyword: 'type' },
      { ...deviation, kind: 'unknown' },
      deviation,
      { ...deviation, eventName: undefined, operation: 'capture' },
      deviation,
      { ...deviation, kind: 'contradiction', pointer: '' },
      { ...deviation, schema: 'Other' },
    )
    expect(
      findings.map(
        ({ kind, schema, pointer, keyword, count, sources }: Record<string, unknown>) =>
          `${count} ${kind} ${schema} ${pointer} ${keyword} ${sources}`,
      ),
    ).toEqual([
      '1 contradiction CaptureNotification  format CAPTURE_RESULT',
      '3 documented CaptureNotification /captureTime format CAPTURE_RESULT,capture',
      '2 documented CaptureNotification /order/goods/*/price format CAPTURE_RESULT',
      '1 documented CaptureNotification /order/goods/*/price type CAPTURE_RESULT',
      '1 documented Other /captureTime format CAPTURE_RESULT',
      '1 unknown CaptureNotification /captureTime format CAPTURE_RESULT',
    ])
  })

  it.each<[string, unknown]>([
    ['a member', { level: 30, msg: 'deviation', deviation }],
    ['a list', { operation: 'capture', deviations: [deviation] }],
    ['a line with more members', { ...deviation, pid: 1, hostname: 'x' }],
  ])('are read from %s', async (_, line) => {
    expect(await findingsOf(line)).toMatchObject([{ pointer: '/captureTime', count: 1 }])
  })

  it.each<[string, unknown, readonly [string, string]]>([
    [
      'ISO times',
      ['2026-03-01T10:00:00Z', '2026-03-02T10:00:00+08:00'],
      ['2026-03-01T10:00:00.000Z', '2026-03-02T02:00:00.000Z'],
    ],
    ['milliseconds', [1_000, 3_000], ['1970-01-01T00:00:01.000Z', '1970-01-01T00:00:03.000Z']],
  ])('came first and last, by %s', async (_, times, [first, last]) => {
    const lines = (times as readonly unknown[]).map((time) => ({ time, deviation })) // the table has lists here
    expect(await findingsOf(...lines.toReversed())).toMatchObject([{ first, last, count: 2 }])
  })

  it('are none in a log about other things: exit code 0', async () => {
    expect(
      await read(log({ level: 30, msg: 'started' }, '', [1], 'null', { ...deviation, kind: 'x' })),
    ).toEqual({
      code: 0,
      out: '0 findings from 0 deviations in 4 lines.\n',
      err: '',
    })
  })

  it('are read from several files', async () => {
    const folder = await temporaryFolder()
    const files = ['a.ndjson', 'b.ndjson'].map((name) => join(folder, name))
    for (const file of files) await writeFile(file, `${log(deviation)}\r\n`)
    const { code, out } = await run(['deviations', ...files])
    expect(code).toBe(1)
    expect(out).toContain('1 finding from 2 deviations in 2 lines.')
  })

  it('speak Chinese', async () => {
    const { out } = await read(log(deviation, { ...deviation, schema: 'X', keyword: 'y' }), '--lang', 'zh')
    expect(out).toContain('documented  与文档不符')
    expect(out).toContain('格式不符')
    expect(out).toContain('此版本的契约中没有这种消息')
    expect(out).toContain('共 2 行，2 条偏差，汇总为 2 处差异。')
    expect(out).not.toContain('is not a time')
  })
})

describe('a line that cannot be read', () => {
  it.each<[string, string, RegExp]>([
    ['no JSON', `${log(deviation)}\nServer started\n`, /standard input:2 is not JSON/],
    ['half of one', log(deviation).slice(0, 40), /standard input:1 is not JSON/],
    [
      '64 KiB and more',
      `${' '.repeat(65_537)}\n${log(deviation)}`,
      /standard input:1 has more than 65536 bytes/,
    ],
  ])('is named: %s', async (_, stdin, message) => {
    const { code, err } = await read(stdin)
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
    expect(JSON.parse((await read(stdin, '--json')).out)).toMatchObject({ unreadableLines: 1 })
  })

  it('has its limit at 65536 bytes', async () => {
    const line = log(deviation)
    const padded = (length: number) => line + ' '.repeat(length - line.length)
    expect((await read(padded(65_536))).code).toBe(1)
    expect((await read(padded(65_537))).code).toBe(2)
  })

  it('is named twenty times, and counted from then on', async () => {
    const { err } = await read('x\n'.repeat(25))
    expect(err.split('\n')).toHaveLength(22)
    expect(err).toContain('and 5 more lines that cannot be read')
  })

  it('names a file that is not there', async () => {
    const { code, err } = await run(['deviations', '/nowhere'])
    expect([code, err]).toEqual([2, expect.stringContaining('/nowhere cannot be read (ENOENT)')])
  })

  it.each([[[]], [['-', '-']]])('is not even asked for by %j', async (files) => {
    const { code, err } = await run(['deviations', ...files])
    expect([code, err]).toEqual([2, expect.stringContaining('takes one or more files')])
  })
})

describe('a log of anybody', () => {
  it('changes nothing on a terminal', async () => {
    const evil = '\u001b[2J\u009b2J\u202e\u{e0001}\n'
    const hostile = {
      ...deviation,
      schema: evil,
      keyword: evil,
      reason: evil,
      eventName: evil,
      pointer: `/${evil}`,
    }
    for (const more of [[], ['--json'], ['--lang', 'zh']]) {
      const { code, out, err } = await read(
        log(hostile, { ...hostile, schema: 'CaptureNotification' }),
        ...more,
      )
      expect([code, err]).toEqual([1, ''])
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })

  it('costs a fixed amount of memory: differences are bounded, and told', async () => {
    const lines = Array.from({ length: 10_050 }, (_, index) =>
      JSON.stringify({ ...deviation, pointer: `/f${index}x` }),
    )
    const { out } = await read(lines.join('\n'), '--json')
    const { findings, uncounted, deviations } = JSON.parse(out)
    expect([findings.length, uncounted, deviations]).toEqual([10_000, 50, 10_050])
  })

  it.each(['__proto__', 'constructor', 'toString'])('finds no place in the contract for %s', async (name) => {
    expect(locateField(name, '')).toBeUndefined()
    expect(locateField('CaptureNotification', `/${name}/${name}`)).toMatchObject({ isField: false })
  })
})

describe('the places in the contract', () => {
  it('are those of the fields, in files that there are', () => {
    for (const file of schemaFiles) expect(existsSync(join(projectFolder, 'spec', file)), file).toBe(true)
    const lines = schemaFiles.map((file) =>
      readFileSync(join(projectFolder, 'spec', file), 'utf8').split('\n'),
    )
    for (const [type, { fields }] of Object.entries(schemaLocations)) {
      for (const [name, [file, line, of]] of Object.entries(fields)) {
        expect(lines[file]?.[line - 1]?.trim(), `${type}.${name}`).toMatch(new RegExp(`^["']?${name}["']?:`))
        if (of !== undefined) expect(schemaLocations).toHaveProperty([of])
      }
    }
  })

  it('of fields within fields and lists are found, and of those that are not there the nearest', () => {
    const at = (pointer: string) => locateField('PayRequest', pointer)
    expect(at('')).toMatchObject({ isField: true })
    expect(at('/order/goods/3/goodsName')).toEqual(at('/order/goods/*/goodsName'))
    expect(at('/order/goods/3/goodsName')).toMatchObject({ isField: true })
    expect(at('/order/goods/3/novelty')).toMatchObject({
      isField: false,
      file: at('/order/goods/3/goodsName')?.file,
    })
    expect(at('/paymentRequestId/deeper/still')).toMatchObject({ isField: false })
    expect(locateField('Nothing', '/a')).toBeUndefined()
  })
})

it('every deviation of a line is counted, whatever else is in it', async () => {
  const one = { kind: 'unknown', pointer: '/a', keyword: 'k', schema: 'S', reason: 'r' }
  const line = JSON.stringify({ level: 'warn', tags: Array(150).fill('x'), deviations: Array(120).fill(one) })
  const { code, out } = await run(['deviations', '-', '--json'], { stdin: `${line}\n` })
  expect([code, JSON.parse(out).deviations]).toEqual([1, 120])
})
