import { expect, it } from 'vitest'
import { unnamableTypes } from '../support/unnamable-types.ts'

it('a program can import every type that a public signature names', () => {
  expect(unnamableTypes()).toEqual([])
})
