import { describe, expect, it } from 'vitest'
import { createPostgresInbox, type PostgresClient } from '../../src/inbox/postgres.ts'
import { createUnconfirmedRecords } from '../../src/inbox/unconfirmed-records.ts'

/** Postgres as far as the inbox asks: fails, or gives the rows, by the beginning of a statement. */
function postgres(replies: Readonly<Record<string, readonly object[] | Error>> = {}) {
  const texts: string[] = []
  const client: PostgresClient = {
    query: async (text) => {
      texts.push(text.split(' ')[0] ?? '')
      const reply = replies[texts.at(-1) ?? ''] ?? []
      if (reply instanceof Error) throw reply
      return { rows: reply }
    },
  }
  return { client, texts }
}

const coded = (code: string) => Object.assign(new Error(`failed with ${code}`), { code })

describe('completeWithin', () => {
  it('asks whether a transaction is open before it writes, and writes nothing when none is', async () => {
    const inbox = createPostgresInbox({ pool: postgres().client })
    const outside = postgres({ LOCK: coded('25P01') })
    await expect(inbox.completeWithin(outside.client, 'a')).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'client',
      message: expect.stringContaining('client must be the one on which your transaction is open'),
      cause: { code: '25P01' },
    })
    expect(outside.texts).toEqual(['LOCK'])
    const within = postgres({ INSERT: [{}] })
    expect(await inbox.completeWithin(within.client, 'a')).toBe(true)
    expect(within.texts).toEqual(['LOCK', 'INSERT'])
  })

  it('asks the pool of the inbox nothing', async () => {
    const pool = postgres()
    const recording = createPostgresInbox({ pool: pool.client }).completeWithin(pool.client, 'a')
    await expect(recording).rejects.toMatchObject({ name: 'ConfigurationError', option: 'client' })
    expect(pool.texts).toEqual([])
  })

  it('hands on another failure of the question', async () => {
    const { client } = postgres({ LOCK: coded('25P02') })
    const recording = createPostgresInbox({ pool: postgres().client }).completeWithin(client, 'a')
    await expect(recording).rejects.toMatchObject({ name: 'Error', code: '25P02' })
  })

  it('says what to run when the question finds no table', async () => {
    const { client } = postgres({ LOCK: coded('42P01') })
    const recording = createPostgresInbox({ pool: postgres().client }).completeWithin(client, 'a')
    await expect(recording).rejects.toMatchObject({ option: 'table' })
  })
})

describe('complete, after completeWithin', () => {
  const recorded = async (replies: Parameters<typeof postgres>[0], isFirst = true) => {
    const pool = postgres(replies)
    const inbox = createPostgresInbox({ pool: pool.client })
    await inbox.completeWithin(postgres(isFirst ? { INSERT: [{}] } : {}).client, 'a')
    return { ...pool, inbox }
  }

  it('looks for the record, and writes none', async () => {
    const { inbox, texts } = await recorded({ SELECT: [{}] })
    await inbox.complete('a', 'me')
    expect(texts).toEqual(['SELECT'])
    // Confirmed is confirmed.
    await inbox.complete('a', 'me')
    expect(texts).toEqual(['SELECT', 'INSERT'])
  })

  it.each<[string, Parameters<typeof postgres>[0]]>([
    ['there is no record', {}],
    ['nobody can say whether there is one', { SELECT: coded('08006') }],
  ])('asks for the notification again when %s', async (_, replies) => {
    const { inbox, texts } = await recorded(replies)
    for (const time of [1, 2]) {
      await expect(inbox.complete('a', 'me'), `time ${time}`).rejects.toMatchObject({ sendAgain: true })
    }
    expect(texts).toEqual(['SELECT', 'SELECT'])
  })

  it('is as ever once the claim was given back, for other keys, and for who was not the first', async () => {
    const { inbox, texts } = await recorded({})
    await inbox.complete('b', 'me')
    await inbox.release('a', 'me')
    await inbox.complete('a', 'me')
    expect(texts).toEqual(['INSERT', 'DELETE', 'INSERT'])
    const late = await recorded({}, false)
    await late.inbox.complete('a', 'me')
    expect(late.texts).toEqual(['INSERT'])
  })
})

describe('unconfirmed records', () => {
  it('are counted by key, so that one that fails does not end another', () => {
    const records = createUnconfirmedRecords()
    records.add('a')
    records.add('a')
    records.drop('a')
    expect(records.has('a')).toBe(true)
    records.drop('a')
    expect(records.has('a')).toBe(false)
    records.drop('a')
    records.add('a')
    records.add('a')
    records.clear('a')
    expect(records.has('a')).toBe(false)
  })

  it('are no more than so many: the oldest is forgotten', () => {
    const records = createUnconfirmedRecords(2)
    for (const key of ['a', 'b', 'a', 'c']) records.add(key)
    expect(['a', 'b', 'c'].map((key) => records.has(key))).toEqual([true, false, true])
  })
})
