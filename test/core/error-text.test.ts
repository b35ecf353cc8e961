import { describe, expect, it } from 'vitest'
import { errorText } from '../../src/core/error-text.ts'
import { withoutCommand } from '../../src/inbox/store-error.ts'
import { foreignErrors, secret } from './foreign-errors.ts'

describe('the text of a foreign error', () => {
  it.each(foreignErrors)('shows nothing of %s but what is meant to be read', (_, make) => {
    const text = errorText(make())
    expect(text).not.toContain(secret)
    expect(text).toMatch(/^\S/)
  })

  it('has name, message, code and places, and those of its causes', () => {
    const cause = Object.assign(new TypeError('refused'), { code: 'ECONNREFUSED' })
    const lines = errorText(new Error('lost', { cause })).split('\n')
    expect(lines[0]).toBe('Error: lost')
    expect(lines[1]).toMatch(/^ {4}at .*error-text\.test\.ts/)
    expect(lines).toContain('caused by TypeError: refused (ECONNREFUSED)')
    expect(lines.at(-1)).toMatch(/^ {4}at /)
  })

  it.each<[string, unknown, string]>([
    ['a text', 'no', 'no'],
    ['null', null, 'null'],
    ['a number', 1, '1'],
    ['an object', new Map(), 'a value of class Map'],
    ['a message alone', { message: 'no' }, 'no'],
    ['a code alone', Object.assign(new Error(), { code: 5, stack: '' }), 'Error (5)'],
    ['no name and no message', { stack: '' }, 'Error'],
  ])('of %s', (_, error, want) => {
    expect(errorText(error)).toBe(want)
  })

  it('is cut, and escaped, so that a message cannot pass for another line or for a place', () => {
    const forged = 'down\n    at forged (/etc/passwd)\u001b[2J\u202e'
    const text = errorText(new Error(forged, { cause: forged }))
    expect(text.split('\n')[0]).toBe('Error: down\\u{a}    at forged (/etc/passwd)\\u{1b}[2J\\u{202e}')
    expect(text.split('\n').filter((line) => line.includes('forged'))).toHaveLength(2)
    expect(errorText(new Error('x'.repeat(10_000))).split('\n')[0]?.length).toBeLessThan(1100)
  })

  it('ends where causes are a loop, and where a stack is long', () => {
    const error = Object.assign(new Error('again'), { stack: '    at here\n'.repeat(1000) })
    error.cause = error
    const lines = errorText(error).split('\n')
    expect(lines.filter((line) => line.includes('again'))).toHaveLength(5)
    expect(lines).toHaveLength(5 * 31)
  })
})

describe('the copy of an error of a store', () => {
  it.each(foreignErrors)('has nothing of %s but what is meant to be read', (_, make) => {
    const failure = make()
    const copy = withoutCommand(failure)
    // What is no object has no properties; a function is not what a client rejects with.
    if (typeof failure !== 'object' || failure === null) return expect(copy).toBe(failure)
    expect(copy).toBeInstanceOf(Error)
    for (let each = copy; each instanceof Error; each = each.cause) {
      const own = Object.getOwnPropertyNames(each)
      expect(own.filter((key) => !['name', 'message', 'code', 'stack', 'cause'].includes(key))).toEqual([])
      for (const key of ['name', 'message', 'code', 'stack']) {
        expect(String(Reflect.get(each, key))).not.toContain(secret)
      }
    }
  })

  it('keeps name, message, code, stack and causes', () => {
    const cause = new Error('below')
    const failure = Object.assign(new RangeError('above', { cause }), { code: 'X', name: 'ReplyError' })
    const copy = withoutCommand(failure)
    expect(copy).toMatchObject({ name: 'ReplyError', message: 'above', code: 'X' })
    expect(copy).toMatchObject({ cause: { message: 'below', stack: cause.stack } })
    expect(copy).toMatchObject({ stack: failure.stack?.replace('RangeError', 'ReplyError') })
  })
})
