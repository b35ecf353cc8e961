import { describe, expect, it } from 'vitest'
import {
  blockOf,
  changeLines,
  changelogBlock,
  UnusableChangelog,
  withSection,
} from '../../tools/diff/changelog.ts'
import { versionProblems } from '../../tools/release/version.ts'
import { inEnglish } from './support/told.ts'

const block = changelogBlock(
  [
    inEnglish('minor', 'Order.extra', 'new field'),
    inEnglish('major', 'capture', 'the result code `A` is gone'),
  ],
  'v0.1.0',
)

const START = `# Changelog

## [Unreleased]

### Added

- By hand.

### Fixed

- A fault,
  over two lines.

## [0.1.0] - 2026-01-01

- First.

[0.1.0]: https://example.com/0.1.0
`

const write = (changelog: string, blockText = block) =>
  withSection(changelog, '0.2.0', '2026-11-20', blockText)

describe('the lines of changes', () => {
  it('say once what is the same of several places', () => {
    const changes = [
      inEnglish('minor', 'refund', 'new call'),
      inEnglish('minor', 'Order.extra', 'new field'),
      inEnglish('minor', 'revoke', 'new call'),
      inEnglish('minor', 'revoke', 'new call'),
    ]
    expect(changeLines(changes)).toEqual(['- `refund`, `revoke`: new call', '- `Order.extra`: new field'])
  })

  it('have one full stop between what changed and what to do', () => {
    const change = (text: string) => ({
      ...inEnglish('minor', 'Order', text),
      todo: { en: 'look', zh: '查看' },
    })
    expect(changeLines([change('It is new.'), change('it is gone')])).toEqual([
      '- `Order`: It is new. To do: look',
      '- `Order`: it is gone. To do: look',
    ])
  })
})

describe('the section of a version', () => {
  const written = write(START)

  it('is made below what is unreleased, with what stood there', () => {
    expect(written).toBe(`# Changelog

## [Unreleased]

## [0.2.0] - 2026-11-20

### Added

- By hand.

### Changed

<!-- contract changes: written by npm run contract:diff -->

#### The contract since v0.1.0: breaking

- \`capture\`: the result code \`A\` is gone

#### The contract since v0.1.0: added and changed

- \`Order.extra\`: new field

<!-- end of contract changes -->

### Fixed

- A fault,
  over two lines.

## [0.1.0] - 2026-01-01

- First.

[0.1.0]: https://example.com/0.1.0
`)
    expect(versionProblems({ version: '0.2.0', changelog: written, tag: 'v0.2.0' })).toEqual([])
  })

  it('is the same when it is written again', () => {
    expect(withSection(written, '0.2.0', '2026-11-21', block)).toBe(written)
  })

  it('has only its block replaced', () => {
    const other = changelogBlock([inEnglish('patch', 'Order', 'else')], 'v0.1.0')
    const again = write(written, other)
    expect(again).toContain('- By hand.')
    expect(again).toContain('- `Order`: else')
    expect(again).not.toContain('Order.extra')
    expect(again).toContain('- First.')
    expect(write(again)).toBe(written)
  })

  it('loses its block, and the group that held nothing else, when the contract is as it was', () => {
    const again = write(written, '')
    expect(again).not.toContain('contract')
    expect(again).not.toContain('### Changed')
    expect(write(again)).toBe(written)
  })

  it('takes what was added under "Unreleased" since, each group into its own', () => {
    const later = written.replace(
      '## [Unreleased]\n',
      '## [Unreleased]\n\n### Changed\n\n- Later.\n\n### Added\n\n- One more.\n',
    )
    const again = write(later)
    expect(again).toContain('## [Unreleased]\n\n## [0.2.0]')
    expect(again).toContain('- By hand.\n- One more.\n')
    expect(again).toContain('### Changed\n\n- Later.\n\n<!-- contract changes')
    expect(write(again)).toBe(again)
  })

  it('is found by its heading alone', () => {
    const quoting = START.replace(
      '- By hand.',
      '- It is named `## [0.2.0]`:\n\n```\n## [0.2.0] - 2026-11-20\n```',
    )
    const again = write(quoting)
    expect(again.match(/^## \[0\.2\.0\] - 2026-11-20\n\n### Added/gm)).toHaveLength(1)
    expect(again.slice(again.indexOf('## [0.1.0]'))).toBe(START.slice(START.indexOf('## [0.1.0]')))
  })

  it('has a block that is found', () => {
    expect(blockOf(written, '0.2.0')).toBe(block)
    expect(blockOf(written, '0.1.0')).toBeUndefined()
    expect(blockOf(START, '0.2.0')).toBeUndefined()
  })

  it.each<[string, { given: string; want: RegExp }]>([
    [
      'without a section for what is unreleased',
      { given: '# Changelog\n', want: /has no "## \[Unreleased\]"/ },
    ],
    [
      'with the section twice',
      { given: `${written}\n## [0.2.0]\n`, want: /:\d+: "## \[0\.2\.0\]" stands there twice/ },
    ],
    [
      'with a block without an end',
      {
        given: written.replace('<!-- end of contract changes -->\n', ''),
        want: /:11: "Changed" has a block .* without an end/,
      },
    ],
  ])('is not written into a changelog %s', (_, { given, want }) => {
    expect(() => write(given)).toThrow(UnusableChangelog)
    expect(() => write(given)).toThrow(want)
  })
})
