// Long file: tables of every option of every inbox with its limits.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createPostgresInbox, postgresInboxSchema } from '../../src/inbox/postgres.ts'
import { createRedisInbox, isConfigurationError } from '../../src/inbox/redis.ts'
import { storeKey } from '../../src/inbox/store-key.ts'
import { projectFolder } from '../support/contract.ts'

const day = 86_400_000
/** From the first to the last of the 8 sends that are documented. */
const repeated = 87_720_000

const pool = { query: async () => ({ rows: [] }) }
const client = { eval: async () => 0, evalsha: async () => 0 }

/** What making an inbox throws: the option that it names. */
function optionOf(make: () => unknown): string | undefined {
  try {
    make()
    return undefined
  } catch (error) {
    if (!isConfigurationError(error)) throw error
    expect(error.message).toMatch(new RegExp(`^${error.option} must be `))
    return error.option
  }
}

describe.each([
  ['createRedisInbox', (given: object) => createRedisInbox({ client, ...given })],
  ['createPostgresInbox', (given: object) => createPostgresInbox({ pool, ...given })],
])('%s', (name, make) => {
  it.each<[retention: unknown, good: boolean]>([
    [undefined, true],
    [repeated - 1, false],
    [repeated, true],
    [3650 * day, true],
    [3650 * day + 1, false],
    [2 * day + 0.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    [0, false],
    ['604800000', false],
    [null, false],
  ])('takes a retention of %s: %s', (retention, good) => {
    const given = retention === undefined ? {} : { retention }
    expect(optionOf(() => make(given))).toBe(good ? undefined : 'retention')
  })

  it.each(['prefixes', 'ttl', 'Client', 'tables'])('names an option that there is not: %s', (option) => {
    expect(() => make({ [option]: 1 })).toThrow(
      expect.objectContaining({
        option,
        message: expect.stringContaining(`${option} is not an option of ${name}`),
      }),
    )
  })
})

describe('createRedisInbox', () => {
  it.each<[string, { given: unknown; want: RegExp }]>([
    ['nothing', { given: undefined, want: /; undefined has no eval/ }],
    ['null', { given: null, want: /; null has no eval/ }],
    ['an address', { given: 'redis://:secret@127.0.0.1', want: /; string has no eval/ }],
    ['another object', { given: new Map(), want: /; a value of class Map has no eval/ }],
    ['an object without a name', { given: Object.create(null), want: /; an object has no eval/ }],
    ['a client without scripts', { given: { get: () => {} }, want: /has no eval/ }],
    ['a pool of Postgres', { given: pool, want: /has no eval/ }],
    ['half a client', { given: { evalSha: () => {} }, want: /has no eval/ }],
  ])('says what it needs when it is given %s', (_, { given, want }) => {
    // What a program in JavaScript may hand over.
    const make = () => createRedisInbox({ client: given as typeof client })
    expect(optionOf(make)).toBe('client')
    expect(make).toThrow(want)
    expect(make).not.toThrow('secret')
  })

  it('says so when it is given no options', () => {
    // @ts-expect-error: what a program in JavaScript may do
    expect(() => createRedisInbox()).toThrow('options of createRedisInbox must be an object')
  })

  it.each<[prefix: unknown, good: boolean]>([
    ['a', true],
    ['{antom}:', true],
    ['x'.repeat(200), true],
    ['x'.repeat(201), false],
    ['', false],
    ['a b', false],
    ['é', false],
    ['a\n', false],
    [1, false],
  ])('takes the prefix %j: %s', (prefix, good) => {
    const make = () => createRedisInbox({ client, prefix: prefix as string }) // also what is none
    expect(optionOf(make)).toBe(good ? undefined : 'prefix')
  })

  /** A client that notes what it is told, and gives these replies in turn. */
  function scripted(replies: unknown[]) {
    const calls: unknown[][] = []
    const answer =
      (name: string) =>
      async (...given: unknown[]) => {
        calls.push([name, ...given])
        const reply = replies.shift()
        if (reply instanceof Error) throw reply
        return reply
      }
    return { calls, answer }
  }
  const claim = { owner: 'me', leaseMs: 1000 }
  const sha = expect.stringMatching(/^[0-9a-f]{40}$/)

  it('speaks to ioredis, and sends a script whole when Redis does not have it', async () => {
    const { calls, answer } = scripted([new Error('NOSCRIPT No matching script.'), 0, 2])
    const inbox = createRedisInbox({ client: { eval: answer('eval'), evalsha: answer('evalsha') } })
    expect([await inbox.claim('a', claim), await inbox.claim('a', claim)]).toEqual(['claimed', 'busy'])
    expect(calls).toEqual([
      ['evalsha', sha, 1, 'antom:inbox:a', 'me', '1000'],
      ['eval', expect.stringContaining("redis.call('GET', KEYS[1])"), 1, 'antom:inbox:a', 'me', '1000'],
      ['evalsha', sha, 1, 'antom:inbox:a', 'me', '1000'],
    ])
  })

  it('speaks to node-redis, and sends a script whole when Redis does not have it', async () => {
    const { calls, answer } = scripted([new Error('NOSCRIPT No matching script.'), 1])
    const inbox = createRedisInbox({ client: { eval: answer('eval'), evalSha: answer('evalSha') } })
    expect(await inbox.claim('a', claim)).toBe('done')
    const options = { keys: ['antom:inbox:a'], arguments: ['me', '1000'] }
    expect(calls).toEqual([
      ['evalSha', sha, options],
      ['eval', expect.any(String), options],
    ])
  })

  it('hands on every other failure', async () => {
    const { calls, answer } = scripted([new Error('READONLY You cannot write against a read only replica.')])
    const inbox = createRedisInbox({ client: { eval: answer('eval'), evalsha: answer('evalsha') } })
    await expect(inbox.claim('a', claim)).rejects.toThrow('READONLY')
    expect(calls).toHaveLength(1)
  })

  it.each([[true], [undefined], [null], ['claimed'], [3], ['QUEUED'], ['']])(
    'does not take the reply %j for a claim, as callback clients give one',
    async (reply) => {
      const { answer } = scripted([reply])
      const inbox = createRedisInbox({ client: { eval: answer('eval'), evalsha: answer('evalsha') } })
      await expect(inbox.claim('a', claim)).rejects.toMatchObject({
        name: 'ConfigurationError',
        option: 'client',
        message: expect.stringContaining('node-redis must be version 4 or later, without legacyMode'),
      })
    },
  )
})

describe('createPostgresInbox', () => {
  it.each<[unknown]>([[undefined], [null], ['postgres://user:secret@127.0.0.1/db'], [{}], [new Map()]])(
    'says what it needs when it is given %j',
    (given) => {
      // What a program in JavaScript may hand over.
      const make = () => createPostgresInbox({ pool: given as typeof pool })
      expect(optionOf(make)).toBe('pool')
      expect(make).not.toThrow('secret')
    },
  )

  it('says so when it is given no options', () => {
    // @ts-expect-error: what a program in JavaScript may do
    expect(() => createPostgresInbox()).toThrow('options of createPostgresInbox must be an object')
  })

  it.each<[table: unknown, good: boolean]>([
    ['antom_inbox', true],
    ['payments.antom_inbox', true],
    ['_a1', true],
    ['x'.repeat(48), true],
    ['x'.repeat(49), false],
    ['', false],
    ['a.b.c', false],
    ['.a', false],
    ['a.', false],
    ['1a', false],
    ['A', false],
    ['a b', false],
    ['a-b', false],
    ['é', false],
    ['a"b', false],
    ['a; DROP TABLE orders', false],
    ["a'", false],
    ['a\n', false],
    ['a\u0000', false],
    [1, false],
    [null, false],
    [['a'], false],
  ])('takes the table %j: %s', (table, good) => {
    const name = table as string // also what is none
    expect(optionOf(() => createPostgresInbox({ pool, table: name }))).toBe(good ? undefined : 'table')
    expect(optionOf(() => postgresInboxSchema(name))).toBe(good ? undefined : 'table')
  })

  it.each<[purgeEvery: unknown, good: boolean]>([
    [1, true],
    [50_000, true],
    [false, true],
    [0, false],
    [50_001, false],
    [1.5, false],
    [true, false],
  ])('takes a purge after %j completions: %s', (purgeEvery, good) => {
    const given = purgeEvery as number // also what is none
    expect(optionOf(() => createPostgresInbox({ pool, purgeEvery: given }))).toBe(
      good ? undefined : 'purgeEvery',
    )
  })

  it.each([[0], [100_001], [1.5], [Number.NaN]])('does not purge %s rows', async (limit) => {
    await expect(createPostgresInbox({ pool }).purge(limit)).rejects.toMatchObject({ option: 'limit' })
  })

  const claim = { owner: 'me', leaseMs: 1000 }
  it.each<[code: string, failures: number, want: 'claimed' | { code: string }]>([
    ['40001', 2, 'claimed'],
    ['40P01', 2, 'claimed'],
    ['40001', 3, { code: '40001' }],
    ['57014', 1, { code: '57014' }],
  ])('after %s, %i times: %j', async (code, failures, want) => {
    let left = failures
    const failing = {
      query: async () => {
        if (left-- > 0) throw Object.assign(new Error('could not'), { code })
        return { rows: [{ state: 'claimed' }] }
      },
    }
    const claimed = Promise.resolve(createPostgresInbox({ pool: failing }).claim('a', claim))
    if (typeof want === 'string') expect(await claimed).toBe(want)
    else await expect(claimed).rejects.toMatchObject(want)
  })

  it.each<[string, { given: { code: string; table?: string }; want: string }]>([
    [
      'has no table',
      {
        given: { code: '42P01' },
        want: 'The table "antom_inbox" does not exist (42P01). Run the SQL of postgresInboxSchema() in',
      },
    ],
    [
      'has no schema',
      {
        given: { code: '3F000', table: 'shop.inbox' },
        want: `The table "shop.inbox" does not exist (3F000). Run the SQL of postgresInboxSchema('shop.inbox') in`,
      },
    ],
    [
      'has another table of that name',
      {
        given: { code: '42703' },
        want: 'The table "antom_inbox" is another one than the inbox needs (42703)',
      },
    ],
  ])('says what to run where the database %s', async (_, { given: { code, ...options }, want }) => {
    const cause = Object.assign(new Error('no'), { code })
    const failing = { query: async () => Promise.reject(cause) }
    const claimed = Promise.resolve(createPostgresInbox({ pool: failing, ...options }).claim('a', claim))
    await expect(claimed).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'table',
      message: expect.stringContaining(want),
      cause,
    })
  })

  it.each<[string, { given: number | false; want: number[] }]>([
    ['after as many completions as it is told, twice as many rows', { given: 2, want: [4, 4] }],
    ['never by itself when it is told so', { given: false, want: [] }],
  ])('purges %s', async (_, { given, want }) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    onTestFinished(() => void vi.restoreAllMocks())
    const limits: unknown[] = []
    const noting = {
      query: async (text: string, values: unknown[]) => {
        if (text.includes('SKIP LOCKED')) limits.push(values[0])
        return { rows: [{ count: '0' }] }
      },
    }
    const inbox = createPostgresInbox({ pool: noting, purgeEvery: given })
    for (const key of ['a', 'b', 'c', 'd', 'e']) await inbox.complete(key, 'me')
    expect(limits).toEqual(want)
    await inbox.release('a', 'me')
    expect(await inbox.purge(7)).toBe(0)
    expect(limits).toEqual([...want, 7])
  })

  it('does not repeat a statement of your transaction, which has failed as a whole', async () => {
    let calls = 0
    const failing = {
      query: async () => {
        calls += 1
        throw Object.assign(new Error('could not serialize'), { code: '40001' })
      },
    }
    await expect(createPostgresInbox({ pool }).completeWithin(failing, 'a')).rejects.toThrow('serialize')
    expect(calls).toBe(1)
  })

  it.each<[string, unknown]>([
    ['nothing, as clients with callbacks do', undefined],
    ['null', null],
    ['the rows alone', [{ state: 'claimed' }]],
    ['rows that are no list', { rows: 'claimed' }],
    ['no row', { rows: [] }],
    ['a row that is none', { rows: [null] }],
    ['a row as a list', { rows: [['claimed']] }],
    ['another state', { rows: [{ state: 'CLAIMED' }] }],
  ])('takes no claim from a client that gives %s', async (_, given) => {
    const odd = { query: async () => given } as typeof pool // what a client of another make may do
    const claimed = Promise.resolve(createPostgresInbox({ pool: odd }).claim('a', claim))
    await expect(claimed).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'pool',
      message: expect.stringContaining('{ rows }'),
    })
  })

  it('ships its schema as a file, too', () => {
    const file = readFileSync(join(projectFolder, 'src/inbox/postgres.sql'), 'utf8')
    expect(file).toBe(postgresInboxSchema())
  })
})

describe('storeKey', () => {
  const hash = /^sha256:[0-9a-f]{64}$/
  it.each<[string, RegExp | string]>([
    ['["CAPTURE_RESULT",["1"]]', '["CAPTURE_RESULT",["1"]]'],
    ['x'.repeat(256), 'x'.repeat(256)],
    ['x'.repeat(257), hash],
    ['', hash],
    ['é', hash],
    ['a\u007f', hash],
    ['a\n', hash],
    ['sha256:', hash],
  ])('names %j', async (key, want) => {
    if (typeof want === 'string') expect(await storeKey(key)).toBe(want)
    else expect(await storeKey(key)).toMatch(want)
  })

  it('gives different names to different keys, each of which every store can hold', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 260 }),
      fc.string({ unit: 'binary-ascii', minLength: 250, maxLength: 260 }),
      fc.constantFrom('sha256:', '\ud800', '\udc00', '\ufffd', 'e\u0301', '\u00e9'),
    )
    const pair = fc.tuple(text, text).filter(([one, other]) => one !== other)
    await fc.assert(
      fc.asyncProperty(pair, async ([one, other]) => {
        const names = await Promise.all([storeKey(one), storeKey(other), storeKey(await storeKey(one))])
        for (const name of names) expect(name).toMatch(/^[ -~]{1,256}$/)
        expect(names[1]).not.toBe(names[0])
        // No key is named as another's hash.
        expect(names[2] === names[0]).toBe(names[0] === one)
      }),
    )
  })
})
