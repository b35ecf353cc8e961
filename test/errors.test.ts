import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { AmountError, isAmountError } from '../src/amounts/amount-error.ts'
import { isTransportError, TransportError } from '../src/core/errors/transport-error.ts'
import {
  AntomError,
  ConfigurationError,
  ContractError,
  isAntomError,
  isConfigurationError,
  isContractError,
  isSignatureError,
  SignatureError,
} from '../src/core/errors.ts'
import { isNotificationError, NotificationError } from '../src/notifications/notification-error.ts'

const call = { operation: 'capture', attempt: 2 }
const kinds = [
  ['AntomError', { error: new AntomError('m', call), details: {} }],
  [
    'ConfigurationError',
    { error: new ConfigurationError('m', { ...call, option: 'o' }), details: { option: 'o' } },
  ],
  [
    'TransportError',
    {
      error: new TransportError('m', { ...call, reason: 'status', status: 503 }),
      details: { reason: 'status', status: 503 },
    },
  ],
  [
    'SignatureError',
    { error: new SignatureError('m', { ...call, reason: 'stale' }), details: { reason: 'stale' } },
  ],
  [
    'ContractError',
    {
      error: new ContractError('m', { ...call, pointer: '/a/0', keyword: 'maxLength' }),
      details: { pointer: '/a/0', keyword: 'maxLength' },
    },
  ],
] as const

describe.each(kinds)('%s', (name, { error, details }) => {
  it('is an Error and an AntomError with its details', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(AntomError)
    expect(error.name).toBe(name)
    expect(error).toMatchObject({ message: 'm', operation: 'capture', attempt: 2, ...details })
  })

  it('has its name in the stack', () => {
    expect(error.stack?.startsWith(`${name}: m\n`)).toBe(true)
    expect(String(error)).toBe(`${name}: m`)
  })

  it('becomes plain data', () => {
    expect(error.toJSON()).toStrictEqual({ name, message: 'm', ...call, ...details })
    expect(JSON.parse(JSON.stringify(error))).toEqual(error.toJSON())
  })

  it('has no detail that is not known', () => {
    expect(new TransportError('m', { reason: 'network' }).toJSON()).toStrictEqual({
      name: 'TransportError',
      message: 'm',
      reason: 'network',
    })
  })

  it('is printed with its details', () => {
    const printed = inspect(error)
    expect(printed.startsWith(`${name}: m\n`)).toBe(true)
    for (const detail of Object.keys(details)) expect(printed).toContain(`"${detail}":`)
  })
})

describe('the type guards', () => {
  const guards = { isAntomError, isConfigurationError, isTransportError, isSignatureError, isContractError }
  const wanted = (name: string) =>
    ['isAntomError', `is${name}`].filter((guard, i, all) => all.indexOf(guard) === i)
  const holding = (value: unknown) =>
    Object.entries(guards)
      .filter(([, guard]) => guard(value))
      .map(([guard]) => guard)

  it.each(kinds)('know a %s', (name, { error }) => {
    expect(holding(error)).toEqual(wanted(name))
  })

  it('know the errors of another copy of the package', async () => {
    vi.resetModules()
    const copy: typeof import('../src/core/errors.ts') = await import('../src/core/errors.ts')
    const { TransportError: Copied } = await import('../src/core/errors/transport-error.ts')
    expect(Copied).not.toBe(TransportError)
    const error = new Copied('m', { reason: 'timeout' })
    expect(holding(error)).toEqual(['isAntomError', 'isTransportError'])
    expect(holding(new copy.ContractError('m', { pointer: '', keyword: 'type' }))).toEqual(
      wanted('ContractError'),
    )
    expect(copy.isSignatureError(new SignatureError('m', { reason: 'unsigned' }))).toBe(true)
  })

  it('and instanceof know the errors of another copy of the package, in both directions', async () => {
    vi.resetModules()
    const copy: typeof import('../src/core/errors.ts') = await import('../src/core/errors.ts')
    const { TransportError: Copied } = await import('../src/core/errors/transport-error.ts')
    const classes = { AntomError, ConfigurationError, TransportError, SignatureError, ContractError }
    const copies = { ...classes, ...copy, TransportError: Copied }
    const names = Object.keys(classes) as (keyof typeof classes)[] // Object.keys does not say so
    expect(names.filter((name) => copies[name] === classes[name])).toEqual([])
    const kindsOf = (error: unknown, all: typeof classes) =>
      names.filter((name) => error instanceof all[name])
    for (const [name, { error }] of kinds) {
      const wanted = name === 'AntomError' ? [name] : ['AntomError', name]
      expect(kindsOf(error, classes)).toEqual(wanted)
      expect(kindsOf(error, copies)).toEqual(wanted)
    }
    const copied = new Copied('m', { reason: 'timeout' })
    expect(kindsOf(copied, classes)).toEqual(['AntomError', 'TransportError'])
    expect(copied).toBeInstanceOf(Error)
  })

  it('and instanceof take nothing for an instance of a class that a program derives but what that made', async () => {
    class Derived extends TransportError {}
    class Named extends TransportError {
      override get name(): 'TransportError' {
        return 'Named' as 'TransportError' // what a program in JavaScript may do
      }
    }
    vi.resetModules()
    const { TransportError: Copied } = await import('../src/core/errors/transport-error.ts')
    const options = { reason: 'network' } as const
    for (const other of [new TransportError('m', options), new Copied('m', options)]) {
      expect(other).not.toBeInstanceOf(Derived)
      expect(other).not.toBeInstanceOf(Named)
    }
    for (const own of [new Derived('m', options), new Named('m', options)]) {
      expect(own).toBeInstanceOf(own.constructor)
      expect(own).toBeInstanceOf(TransportError)
    }
    expect(new Derived('m', options)).toBeInstanceOf(Copied)
    expect(new Derived('m', options)).not.toBeInstanceOf(Named)
  })

  it.each([[undefined], [null], ['AntomError'], [0], [{}], [new Error('m')], [{ name: 'TransportError' }]])(
    'and instanceof know that %s is none',
    (value) => {
      for (const kind of [AntomError, TransportError, SignatureError])
        expect(value instanceof kind).toBe(false)
    },
  )

  it('know a subclass that has a name of its own', () => {
    class Own extends TransportError {
      override get name(): 'TransportError' {
        return 'Own' as 'TransportError' // what a program in JavaScript may do
      }
    }
    expect(holding(new Own('m', { reason: 'network' }))).toEqual(wanted('TransportError'))
  })

  it.each([
    [undefined],
    [null],
    ['AntomError'],
    [0],
    [{}],
    [new Error('m')],
    [Object.assign(new Error('m'), { name: 'TransportError', reason: 'network' })],
  ])('know that %s is none', (value) => {
    expect(holding(value)).toEqual([])
  })
})

describe('the type guards of the rooms', () => {
  const notification = new NotificationError('m', { reason: 'method', status: 405 })
  const tooLarge = new AmountError('m', { reason: 'too-large' })

  it.each([
    ['isNotificationError', isNotificationError, notification, tooLarge],
    ['isAmountError', isAmountError, tooLarge, notification],
  ] as const)(
    '%s knows its own errors, and those of another copy of the package',
    async (name, guard, own, other) => {
      expect(own.toJSON()).toMatchObject({ name: name.slice(2), message: 'm', reason: own.reason })
      vi.resetModules()
      const copies = {
        isNotificationError: async () => {
          const copy = await import('../src/notifications/notification-error.ts')
          return new copy.NotificationError('m', { reason: 'method', status: 405 })
        },
        isAmountError: async () => {
          const copy = await import('../src/amounts/amount-error.ts')
          return new copy.AmountError('m', { reason: 'too-large' })
        },
      }
      const copied = await copies[name]()
      expect(copied).toBeInstanceOf(AntomError)
      expect(copied).toBeInstanceOf(own.constructor)
      expect(copied).not.toBeInstanceOf(other.constructor)
      expect([own, copied].map(guard)).toEqual([true, true])
      expect([other, new Error('m'), { name: name.slice(2) }, undefined].map(guard)).toEqual([
        false,
        false,
        false,
        false,
      ])
    },
  )
})

describe('a cause', () => {
  const secret = '4111111111111111'
  const network = Object.assign(new Error(`connect, ${secret}`), { code: 'ECONNREFUSED', request: secret })
  const fetchFailed = new TypeError(`fetch failed, ${secret}`, { cause: network })
  const error = new TransportError('m', { reason: 'network', cause: fetchFailed })

  it('is kept', () => {
    expect(error.cause).toBe(fetchFailed)
    expect('cause' in new TransportError('m', { reason: 'network' })).toBe(false)
  })

  it('is named when the error is printed, without what it says', () => {
    const want = { name: 'TypeError', cause: { name: 'Error', code: 'ECONNREFUSED' } }
    expect(error.toJSON().cause).toEqual(want)
    for (const print of [
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
      String(error.stack),
    ]) {
      expect(print).not.toContain(secret)
    }
    expect(inspect(error)).toContain('ECONNREFUSED')
  })

  it('that is an AntomError is shown with its details', () => {
    const outer = new TransportError('outer', {
      reason: 'aborted',
      cause: new SignatureError('inner', { reason: 'stale' }),
    })
    expect(outer.toJSON().cause).toEqual({ name: 'SignatureError', message: 'inner', reason: 'stale' })
  })

  it.each([
    ['text', { given: secret, want: { type: 'string' } }],
    ['null', { given: null, want: { type: 'null' } }],
    ['an object', { given: { secret }, want: { type: 'object' } }],
  ])('that is no error is shown by its type: %s', (_name, { given, want }) => {
    const odd = new AntomError('m', { cause: given })
    expect(odd.toJSON().cause).toEqual(want)
    expect(inspect(odd)).not.toContain(secret)
  })

  it('that leads back to the error does not print forever', () => {
    const inner = new Error('inner')
    const outer = new AntomError('outer', { cause: inner })
    inner.cause = outer
    expect(JSON.stringify(outer).length).toBeLessThan(1000)

    const loop = new AntomError('loop')
    loop.cause = loop
    expect(JSON.stringify(loop).length).toBeLessThan(1000)
  })

  it('and what was added to an error later is not printed', () => {
    const more = Object.assign(new AntomError('m'), { request: secret })
    expect(JSON.stringify(more)).not.toContain(secret)
    expect(inspect(more)).not.toContain(secret)
  })
})
