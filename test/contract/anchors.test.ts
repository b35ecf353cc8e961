import { expect, it } from 'vitest'
import { REQUEST, SmallContract } from './support/small-contract.ts'

/** What is said of the small contract, all rules kept, when a file holds a text. */
async function problemsOf(text: string): Promise<string[]> {
  const contract = await SmallContract.create()
  await contract.write(REQUEST, text)
  return contract.problems('all')
}

it.each([
  ['a text', 'a: &a text\n', '1:4'],
  ['a key', '&a a: text\n', '1:1'],
  ['a map', 'a: &a\n  b: 1\n', '1:4'],
  ['a map in a line', 'a: &a { b: 1 }\n', '1:4'],
  ['a value in a list', 'a: 1\nb: [&a c]\n', '2:5'],
  ['nothing', 'a:\n  - &a\n', '2:5'],
  ['the whole file', '&a\nb: 1\n', '1:1'],
  ['a value with a tag', 'a: !!str &a text\n', '1:10'],
])('an anchor of %s is refused, also when nothing repeats it', async (_, text, place) => {
  expect(await problemsOf(text)).toEqual([
    expect.stringContaining(`${REQUEST}:${place}  The contract has no anchors and aliases.`),
  ])
})

it.each([
  'description: Goods & services, R&D &c.\n',
  "description: '&a of a text'\n",
  'description: >-\n  &a in lines\n',
  'description: a # &a\n',
])('an ampersand stands for itself in %j', async (text) => {
  expect(await problemsOf(`${text}type: object\n`)).not.toContainEqual(expect.stringContaining('anchors'))
})
