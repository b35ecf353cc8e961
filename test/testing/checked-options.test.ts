import { describe, expect, it, onTestFinished } from 'vitest'
import { isConfigurationError } from '../../src/core/errors.ts'
import * as testing from '../../src/testing/index.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'

/** Calls a function by its name, as a program without types does: with whatever it likes. */
function call(object: unknown, path: string, args: readonly unknown[]): unknown {
  const method = path.split('.').reduce<unknown>((node, name) => Reflect.get(Object(node), name), object)
  if (typeof method !== 'function') throw new Error(`There is no ${path}`)
  return Reflect.apply(method, undefined, args)
}

/** The option that an error names. */
async function problemOf(object: unknown, path: string, args: readonly unknown[]): Promise<unknown> {
  try {
    const made: unknown = await call(object, path, args)
    if (path === 'createSandbox') await call(made, 'close', [])
    return 'no error'
  } catch (error) {
    return isConfigurationError(error) ? error.option : error
  }
}

describe('createSandbox', () => {
  const base = { port: false, antomKeys, merchantKeys } as const
  it.each<[unknown, string]>([
    [5, 'options'],
    [null, 'options'],
    ['x', 'options'],
    [{ notifyurl: 'http://127.0.0.1/' }, 'notifyurl'],
    [{ prot: 1 }, 'prot'],
    [{ port: '80' }, 'port'],
    [{ port: true }, 'port'],
    [{ host: 5 }, 'host'],
    [{ host: '' }, 'host'],
    [{ host: null }, 'host'],
    [{ strict: 'false' }, 'strict'],
    [{ signQuery: 1 }, 'signQuery'],
    [{ deliverToPrivate: 'no' }, 'deliverToPrivate'],
    [{ clock: {} }, 'clock'],
    [{ clock: { now: Date.now } }, 'clock'],
    [{ clock: Date.now }, 'clock'],
    [{ clock: 0 }, 'clock'],
    [{ clock: { now: Date.now, sleep: async () => {}, monotonic: 5 } }, 'clock.monotonic'],
    [{ tls: null }, 'tls'],
    [{ tls: { key: 'x' } }, 'tls'],
    [{ antomKeys: 'x' }, 'antomKeys'],
    [{ antomKeys: { privateKey: antomKeys.privateKey } }, 'antomKeys'],
    [{ merchantKeys: null }, 'merchantKeys'],
    [{ merchantKeys: undefined, merchantPublicKey: 5 }, 'merchantPublicKey'],
    [{ notifyUrl: 5 }, 'notifyUrl'],
    [{ clientId: 5 }, 'clientId'],
    [{ speed: '2' }, 'speed'],
    [{ keep: 0 }, 'keep'],
    [{ maxBodySize: Number.NaN }, 'maxBodySize'],
    [{ deliver: {} }, 'deliver'],
    [{ onRequest: 1 }, 'onRequest'],
    [{ onDelivery: 1 }, 'onDelivery'],
    [{ deliverTo: 'x' }, 'deliverTo'],
    [{ allowedHosts: [5] }, 'allowedHosts'],
    [{ allowedOrigins: 5 }, 'allowedOrigins'],
  ])('refuses %j', async (options, option) => {
    const given = typeof options === 'object' && options !== null ? { ...base, ...options } : options
    expect(await problemOf(testing, 'createSandbox', [given])).toBe(option)
  })

  it('takes what is left out as undefined', async () => {
    const names = [
      'host',
      'tls',
      'strict',
      'signQuery',
      'deliverToPrivate',
      'clock',
      'notifyUrl',
      'deliverTo',
    ]
    const options = { ...base, ...Object.fromEntries(names.map((name) => [name, undefined])) }
    expect(await problemOf(testing, 'createSandbox', [options])).toBe('no error')
  })
})

describe('a method of a sandbox', () => {
  const start = async () => {
    const sandbox = await testing.createSandbox({ port: false, antomKeys, merchantKeys })
    onTestFinished(() => sandbox.close())
    return sandbox
  }

  it.each<[readonly unknown[], string]>([
    [['capture', { kode: 'X' }], 'kode'],
    [['capture', {}], 'scenario'],
    [['capture', { code: undefined }], 'scenario'],
    [['capture', { times: 2 }], 'scenario'],
    [['capture', null], 'scenario'],
    [['capture', 'lost'], 'scenario'],
    [['capture'], 'scenario'],
    [['capture', { tmes: 3 }], 'tmes'],
    [['capture', { lost: true }, { tmes: 3 }], 'tmes'],
    [['capture', { lost: true }, { times: '3' }], 'times'],
    [['capture', { lost: true }, { id: 5 }], 'id'],
    [['capture', { lost: true }, null], 'options'],
    [['capture', { lost: true }, 5], 'options'],
    [['capture', { lost: true, times: 0 }], 'times'],
    [['capture', { code: 5 }], 'scenario'],
    [['capture', { code: 'NOPE' }], 'scenario'],
    [['capture', { ending: {} }], 'scenario'],
    [['pay', { payer: 'aprove' }], 'payer'],
    [['pay', { slow: '5' }], 'slow'],
    [['pay', { slow: -1 }], 'slow'],
    [['pay', { http: 99 }], 'http'],
    [['pay', { http: '503' }], 'http'],
    [['pay', { late: Number.NaN }], 'late'],
    [['pay', { dispute: 'chargeback' }], 'dispute'],
    [['pay', { disputeDays: 366 }], 'disputeDays'],
    [['pay', { disputeEnding: 'won' }], 'disputeEnding'],
    ...['lost', 'drop', 'unsigned', 'forged', 'duplicate', 'reorder', 'pending'].map(
      (name): [readonly unknown[], string] => [['pay', { [name]: 'false' }], name],
    ),
    [['nope', { lost: true }], 'operation'],
    [[5, { lost: true }], 'operation'],
    [[], 'operation'],
  ])('simulate refuses %j', async (args, option) => {
    const sandbox = await start()
    expect(await problemOf(sandbox, 'simulate', args)).toBe(option)
  })

  it.each<[string, readonly unknown[], string]>([
    ['decline', ['x', 5], 'code'],
    ['decline', ['x', Symbol('x')], 'code'],
    ['payments', ['5'], 'count'],
    ['payments', [-1], 'count'],
    ['payments', [{}], 'count'],
    ['deliveries', [Number.NaN], 'count'],
    ['disputes.newest', ['5'], 'count'],
    ['subscriptions.newest', [null], 'count'],
    ['declarations.newest', [-1], 'count'],
    ['disputes.open', ['x', { typ: 'CHARGEBACK' }], 'typ'],
    ['disputes.open', ['x', null], 'options'],
    ['disputes.openRdr', ['x', 5], 'options'],
    ['disputes.open', ['x'], 'payment'],
    ['disputes.judge', ['x', 'WIN'], 'judgement'],
    ['disputes.judge', ['x'], 'judgement'],
    ['subscriptions.failCharges', ['x', '5'], 'tries'],
    ['subscriptions.failCharges', ['x', 5, 5], 'code'],
    ['declarations.answer', ['x', 5], 'code'],
    ['declarations.answer', ['x', '2', 5], 'description'],
    ['advance', ['5'], 'milliseconds'],
    ['advance', [-1], 'milliseconds'],
    ['advance', [], 'milliseconds'],
  ])('%s refuses %o', async (path, args, option) => {
    expect(await problemOf(await start(), path, args)).toBe(option)
  })

  it('gives as many records as there are to who asks for all', async () => {
    const sandbox = await start()
    for (const count of [0, 1, Number.POSITIVE_INFINITY, undefined])
      expect(sandbox.payments(count)).toEqual([])
  })
})

describe('the other functions', () => {
  const own = { privateKey: antomKeys.privateKey, clientId: 'C' }
  it.each<[string, readonly unknown[], string]>([
    ['signNotification', [{}, { ...own, keyversion: 3 }], 'keyversion'],
    ['signNotification', [{}, { ...own, keyVersion: '3' }], 'keyVersion'],
    ['signNotification', [{}, { ...own, keyVersion: 1e9 }], 'keyVersion'],
    ['signNotification', [{}], 'options'],
    ['signNotification', [{}, 'x'], 'options'],
    ['signNotification', [{}, { clientId: 'C' }], 'privateKey'],
    ['generateKeyPair', ['2048'], 'modulusLength'],
    ['generateKeyPair', [1], 'modulusLength'],
    ['createTestNotification', ['NOPE'], 'eventName'],
    ['createTestNotification', ['toString'], 'eventName'],
    ['createTestNotification', [], 'eventName'],
    ['createTestNotification', [Symbol('x')], 'eventName'],
    ['createTestNotification', ['CAPTURE_RESULT', 5], 'overrides'],
    ['createTestNotification', ['CAPTURE_RESULT', null], 'overrides'],
    ['createTestNotification', ['CAPTURE_RESULT', []], 'overrides'],
    ['createManualClock', [new Date(0)], 'start'],
    ['createManualClock', [Number.NaN], 'start'],
  ])('%s refuses %o', async (name, args, option) => {
    expect(await problemOf(testing, name, args)).toBe(option)
  })

  it('sign with a key pair that is spread', async () => {
    expect(await problemOf(testing, 'signNotification', [{}, { ...antomKeys, clientId: 'C' }])).toBe(
      'no error',
    )
  })

  it('are all that there are', () => {
    const functions = Object.entries(testing).filter(([, value]) => typeof value === 'function')
    expect(functions.map(([name]) => name).sort()).toEqual([
      'createManualClock',
      'createSandbox',
      'createTestNotification',
      'generateKeyPair',
      'signNotification',
    ])
  })

  it('name the event that was meant', () => {
    const make = (name: string) => () => call(testing, 'createTestNotification', [name])
    expect(make('capture_reslt')).toThrow(
      'eventName must be an event of the contract, not capture_reslt: did you mean CAPTURE_RESULT?',
    )
    expect(make('\u001b')).toThrow(/not \\u\{1b\}: there are .*CAPTURE_RESULT/)
  })

  it.each([-1, Number.NaN, '5', undefined])('leave a clock as it is that is advanced by %j', async (by) => {
    const clock = testing.createManualClock(1000)
    expect(await problemOf(clock, 'advance', [by])).toBe('milliseconds')
    expect(clock.now()).toBe(1000)
  })
})
