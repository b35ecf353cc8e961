import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventNames } from '../../generated/event-names.ts'
import { deduplicationFields } from '../../generated/notification-metadata.ts'
import { createTestNotification, signNotification } from '../../src/testing/index.ts'
import { antom, clientId, shop, told } from './receiving-shop.ts'
import { run } from './run-command.ts'

describe('trigger', () => {
  it.each(eventNames)('sends %s, which a receiver acknowledges', async (event) => {
    const { to, env, refused, received } = await shop()
    const { code, out, err } = await run(['trigger', event, '--to', to, '--env', env])
    expect([code, err, refused]).toEqual([0, '', []])
    expect(out).toBe(`→  ${event}  ${to}  acknowledged\n`)
    expect(JSON.parse(received[0]?.body ?? '')).toEqual(createTestNotification(event as 'CAPTURE_RESULT'))
  })

  it.each(['--env', '--keys', '--private-key'] as const)('signs with the key of %s', async (flag) => {
    const { to, env, keys, privateKey, refused } = await shop()
    const file = { '--env': env, '--keys': keys, '--private-key': privateKey }[flag]
    expect((await run(['trigger', 'capture-result', '--to', to, flag, file])).code).toBe(0)
    expect(refused).toEqual([])
  })

  it('signs for a client id, and over the query when asked', async () => {
    const { to, keys, refused } = await shop()
    const args = ['trigger', 'CAPTURE_RESULT', '--keys', keys, '--to', `${to}?a=1`]
    expect((await run([...args, '--client-id', 'OTHER'])).code).toBe(1)
    await told(refused)
    expect(refused).toEqual(['client-id-mismatch'])
    expect((await run([...args, '--sign-query'])).code).toBe(0)
    expect((await run(args, { env: { ANTOM_CLIENT_ID: 'OTHER' } })).code).toBe(1)
  })

  it('changes fields, and ids where that is asked', async () => {
    const set = (...assignments: readonly string[]) => assignments.flatMap((one) => ['--set', one])
    const print = async (...args: readonly string[]) =>
      JSON.parse((await run(['trigger', 'CAPTURE_RESULT', '--print', ...args])).out)
    const example = createTestNotification('CAPTURE_RESULT')
    expect(await print()).toEqual(example)
    expect(
      await print(
        ...set(
          '/captureAmount/value=7',
          '/result/resultStatus=F',
          '/new/deep=true',
          '/list=[1]',
          '/a~1b=x=y',
          '/captureTime=null',
        ),
      ),
    ).toEqual({
      ...example,
      captureAmount: { ...example.captureAmount, value: '7' },
      result: { ...example.result, resultStatus: 'F' },
      new: { deep: true },
      list: [1],
      'a/b': 'x=y',
      captureTime: null,
    })
    const polluted = await print(...set('/__proto__/polluted=true'))
    expect([Object.keys(polluted).includes('__proto__'), 'polluted' in {}]).toEqual([true, false])
    const renewed = await print('--new-id')
    expect(renewed).toEqual({ ...example, captureId: expect.stringMatching(/-[\da-f]{8}$/) })
  })

  it('gives ids that no limit refuses, for every event that has one', async () => {
    for (const event of eventNames) {
      const { out } = await run(['trigger', event, '--print', '--new-id'])
      const before = createTestNotification(event as 'CAPTURE_RESULT')
      const changed = Object.entries(JSON.parse(out)).filter(
        ([name, value]) =>
          JSON.stringify(value) !== JSON.stringify(Object.entries(before).find(([key]) => key === name)?.[1]),
      )
      const fields = deduplicationFields[event as 'CAPTURE_RESULT'].map(({ steps }) => steps[0])
      expect(changed.length, event).toBeGreaterThan(0)
      for (const [name, value] of changed) {
        expect(fields).toContain(name)
        expect(String(value).length).toBeLessThanOrEqual(32)
      }
    }
  })

  it.each<[number | undefined, string]>([
    [500, 'HTTP 500, not 200'],
    [302, 'a redirect (302) is no acknowledgement, and is not followed'],
    [200, 'the reply is empty'],
  ])('says of HTTP %s that it is no acknowledgement', async (reply, problem) => {
    const { to, keys } = await shop(reply)
    const args = ['trigger', 'CAPTURE_RESULT', '--to', to, '--keys', keys]
    expect(await run(args)).toEqual({ code: 1, out: `→  CAPTURE_RESULT  ${to}  ${problem}\n`, err: '' })
    expect(JSON.parse((await run([...args, '--json'])).out)).toEqual({
      name: 'CAPTURE_RESULT',
      url: to,
      status: reply,
      problem,
    })
  })

  it.each<[readonly string[], RegExp]>([
    [[], /takes one event/],
    [['A', 'B'], /takes one event/],
    [['CAPTURE_RESLT'], /There is no event "CAPTURE_RESLT"; did you mean CAPTURE_RESULT\?/],
    [['XQ'], /There is no event "XQ"; there are PAYMENT_RESULT, /],
    [['toString'], /There is no event/],
    [['CAPTURE_RESULT'], /--to is missing/],
    [['CAPTURE_RESULT', '--to', 'ftp://x'], /--to takes an http or https URL/],
    [['CAPTURE_RESULT', '--to', 'http://u:p@x'], /--to takes an http or https URL without a user name/],
    [['CAPTURE_RESULT', '--to', 'http://x'], /No key to sign with/],
    [['CAPTURE_RESULT', '--to', 'http://x', '--keys', '/nowhere'], /holds no keys of a sandbox/],
    [['CAPTURE_RESULT', '--to', 'http://x', '--env', '/nowhere'], /holds no keys of a sandbox/],
    [['CAPTURE_RESULT', '--to', 'http://x', '--private-key', '/dev/null'], /--private-key/],
    [['CAPTURE_RESULT', '--set', 'value=1'], /--set takes a JSON Pointer/],
    [['CAPTURE_RESULT', '--set', '/captureId/x=1'], /--set takes a JSON Pointer/],
    [['CAPTURE_RESULT', '--set', '/x={'], /--set takes a JSON Pointer/],
  ])('%j is called wrongly', async (args, message) => {
    const { code, out, err } = await run(['trigger', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect((await run(['trigger', ...args, '--lang', 'zh'])).err).toMatch(/^✗ .*\p{Script=Han}/u)
  })
})

describe('replay', () => {
  const record = async (path: string, requestTime?: string) => {
    const signed = await signNotification(createTestNotification('CAPTURE_RESULT'), {
      privateKey: antom.privateKey,
      clientId,
      path,
      ...(requestTime !== undefined && { requestTime }),
    })
    const lines = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}`)
    const body = new TextDecoder().decode(signed.body)
    return {
      signed,
      body,
      http: `${[`POST ${path} HTTP/1.1`, 'host: shop.example', 'connection: close', ...lines].join('\r\n')}\r\n\r\n${body}`,
    }
  }

  it('sends what was recorded byte for byte, with its headers, to the path of that time', async () => {
    const { origin, folder, received, handled } = await shop()
    const { signed, body, http } = await record('/antom/notify?x=1')
    await writeFile(join(folder, 'a.http'), http)
    const { code, out, err } = await run(['replay', join(folder, 'a.http'), '--to', origin])
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`→  ${join(folder, 'a.http')}  ${origin}/antom/notify?x=1  acknowledged\n`)
    expect(received).toMatchObject([
      { path: '/antom/notify?x=1', body, headers: { ...signed.headers, host: new URL(origin).host } },
    ])
    expect(handled).toHaveLength(1)
  })

  it('leaves a signature as it is, or makes it anew when a key is named', async () => {
    const { to, env, refused } = await shop()
    const { http } = await record('/elsewhere', '2020-01-01T00:00:00Z')
    const replay = (...more: readonly string[]) => run(['replay', '-', '--to', to, ...more], { stdin: http })
    expect((await replay()).code).toBe(1)
    await told(refused)
    expect(refused).toHaveLength(1)
    expect((await replay('--env', env)).code).toBe(0)
    // A key in the environment is not named.
    expect(
      (
        await run(['replay', '-', '--to', to], {
          stdin: http,
          env: { ANTOM_SANDBOX_PRIVATE_KEY: antom.privateKey },
        })
      ).code,
    ).toBe(1)
  })

  it('sends every notification of a HAR file, in their order', async () => {
    const { to, keys, received } = await shop()
    const headers = Object.entries((await record('/n')).signed.headers).map(([name, value]) => ({
      name,
      value,
    }))
    const entry = (text: string) => ({
      request: { method: 'POST', url: 'https://shop.example/n', headers, postData: { text } },
    })
    const stdin = JSON.stringify({ log: { entries: [entry('{"a":1}'), entry('{"b":2}')] } })
    const { out } = await run(['replay', '-', '--to', to, '--keys', keys, '--json'], { stdin })
    expect(received.map(({ body }) => body)).toEqual(['{"a":1}', '{"b":2}'])
    expect(JSON.parse(out).map(({ name }: { name: string }) => name)).toEqual(['- POST /n', '- POST /n'])
  })

  it('sends no answers and no requests of calls to a receiver, and says so', async () => {
    const { to, keys, received } = await shop()
    const { signed } = await record('/n')
    const headers = Object.entries(signed.headers).map(([name, value]) => ({ name, value }))
    const url = 'https://open-sea-global.alipay.com/ams/api/v1/payments/pay'
    const call = {
      request: { method: 'POST', url, headers, postData: { text: '{"call":1}' } },
      response: { status: 200, headers, content: { text: '{"answer":1}' } },
    }
    const own = {
      request: { method: 'POST', url: 'https://shop.example/n', headers, postData: { text: '{"a":1}' } },
    }
    const har = (entries: readonly object[]) => JSON.stringify({ log: { entries } })
    const args = ['replay', '-', '--to', to, '--keys', keys]
    const mixed = await run(args, { stdin: har([call, own, call]) })
    expect(received.map(({ body }) => body)).toEqual(['{"a":1}'])
    expect(mixed.err).toContain(
      'Left out: 2 of 3, which are answers and requests of calls, not notifications',
    )
    expect((await run([...args, '--lang', 'zh'], { stdin: har([call, own]) })).err).toContain(
      '已略过：2 条中的 1 条',
    )
    const before = received.length
    for (const stdin of [
      har([call]),
      'POST /ams/api/v1/payments/pay HTTP/1.1\nsignature: x\n\n{}',
      'HTTP/1.1 200 OK\nresponse-time: 1\nsignature: x\n\n{}',
      JSON.stringify({ path: '/ams/sandbox/api/v1/payments/pay', headers: { signature: 'x' }, body: '{}' }),
    ]) {
      expect(await run(args, { stdin })).toMatchObject({ code: 2, out: '' })
      expect((await run([...args, '--lang', 'zh'], { stdin })).err).toContain('没有可发送的内容')
    }
    expect(received).toHaveLength(before)
  })

  it('sends nothing when one of several files cannot be read', async () => {
    const { to, folder, received } = await shop()
    await writeFile(join(folder, 'a.http'), (await record('/antom/notify')).http)
    const { code, err } = await run(['replay', join(folder, 'a.http'), '/nowhere', '--to', to])
    expect([code, err, received]).toEqual([
      2,
      expect.stringContaining('/nowhere cannot be read (ENOENT)'),
      [],
    ])
  })

  it.each<[readonly string[], RegExp]>([
    [[], /replay takes one or more files/],
    [['x'], /--to is missing/],
  ])('%j is called wrongly', async (args, message) => {
    expect(await run(['replay', ...args])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message),
    })
  })
})
