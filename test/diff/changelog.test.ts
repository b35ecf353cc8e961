import { describe, expect, it } from 'vitest'
import { changelogBlock, withSection } from '../../tools/diff/changelog.ts'

const block = changelogBlock(
  [
    { impact: 'minor', place: 'Order.extra', text: 'new field' },
    { impact: 'major', place: 'capture', text: 'the result code `A` is gone' },
  ],
  'v0.1.0',
)

const START = `# Changelog

## [Unreleased]

### Added

- By hand.

## [0.1.0] - 2026-01-01

- First.
`

describe('the section of a version', () => {
  const written = withSection(START, '0.2.0', '2026-11-20', block)

  it('is made below what is unreleased, with what stood there', () => {
    expect(written).toBe(`# Changelog

## [Unreleased]

## [0.2.0] - 2026-11-20

### Added

- By hand.

<!-- contract changes: written by npm run contract:diff -->

The contract, compared with v0.1.0:

### Contract: breaking

- \`capture\`: the result code \`A\` is gone

### Contract: added and changed

- \`Order.extra\`: new field

<!-- end of contract changes -->

## [0.1.0] - 2026-01-01

- First.
`)
  })

  it('is the same when it is written again', () => {
    expect(withSection(written, '0.2.0', '2026-11-21', block)).toBe(written)
  })

  it('has only its block replaced', () => {
    const other = changelogBlock([{ impact: 'patch', place: 'Order', text: 'else' }], 'v0.1.0')
    const again = withSection(written, '0.2.0', '2026-11-21', other)
    expect(again).toContain('- By hand.')
    expect(again).toContain('- `Order`: else')
    expect(again).not.toContain('Order.extra')
    expect(again).toContain('- First.')
  })
})

it('needs a section for what is unreleased', () => {
  expect(() => withSection('# Changelog\n', '0.2.0', '2026-11-20', block)).toThrow(/Unreleased/)
})
