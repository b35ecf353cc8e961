import { expect, it } from 'vitest'
import { greatest, type Impact, isAtLeast, lowestVersion } from '../../tools/diff/version.ts'

it.each<[string, Impact | undefined, string]>([
  ['0.1.0', undefined, '0.1.0'],
  ['0.1.0', 'patch', '0.1.1'],
  ['0.1.0', 'minor', '0.1.1'],
  ['0.1.9', 'major', '0.2.0'],
  ['1.2.3', undefined, '1.2.3'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
])('after %s with a change that is %s comes %s', (base, impact, want) => {
  expect(lowestVersion(base, impact)).toBe(want)
})

it.each([
  ['1.2.3', '1.2.3', true],
  ['1.2.2', '1.2.3', false],
  ['1.2.4', '1.2.3', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.9.9', true],
  ['1.9.9', '2.0.0', false],
])('%s is at least %s: %s', (version, lowest, want) => {
  expect(isAtLeast(version, lowest)).toBe(want)
})

it('refuses what is no version', () => {
  expect(() => isAtLeast('1.2', '1.2.3')).toThrow(/"1\.2" is not a version/)
})

it.each<[Impact[], Impact | undefined]>([
  [[], undefined],
  [['patch', 'minor'], 'minor'],
  [['minor', 'major', 'patch'], 'major'],
])('the greatest of %j is %s', (impacts, want) => {
  expect(greatest(impacts)).toBe(want)
})
