import { expect, it } from 'vitest'
import { messages } from '../../support/contract.ts'
import { countTable, leastOf } from './count-table.ts'

const counts = [
  { message: 'CancelRequest', accepted: 1200, refused: 7 },
  { message: 'PayRequest', accepted: 3, refused: 4 },
  { message: 'PayResponse', accepted: 5, refused: 60 },
]

it('shows the messages in two halves, one beside the other', () => {
  expect(countTable(counts)).toEqual([
    'message       accepted refused   message     accepted refused',
    'CancelRequest    1,200       7   PayResponse        5      60',
    'PayRequest           3       4',
  ])
})

it('shows one message alone', () => {
  expect(countTable(counts.slice(0, 1))).toEqual([
    'message       accepted refused',
    'CancelRequest    1,200       7',
  ])
})

it('names every message of the contract once, on lines that a page has room for', () => {
  const lines = countTable(messages.map((message) => ({ message, accepted: 50_000, refused: 50_000 })))
  const words = lines.join(' ').split(/ +/)
  for (const message of messages) expect(words.filter((word) => word === message)).toEqual([message])
  expect(lines.length).toBe(Math.ceil(messages.length / 2) + 1)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(118)
})

it('says which messages were accepted and refused least', () => {
  expect(leastOf(counts)).toBe(
    '3 kinds of messages, 7 or more of each; least accepted PayRequest 3; least refused PayRequest 4',
  )
})
