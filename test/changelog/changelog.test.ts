import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatChangelog,
  mergeGroups,
  parseChangelog,
  saysSomething,
} from '../../tools/changelog/changelog.ts'
import { projectFolder } from '../support/contract.ts'

const group = (title: string | undefined, ...lines: string[]) => ({ title, line: 0, lines })

describe('a changelog', () => {
  it('is read into sections and groups, with their lines', () => {
    expect(
      parseChangelog(
        '# Log\n\n## [Unreleased]\n## [1.0.0] - 2026-01-02\n\nText.\n\n### Added\n\n- A.\n\n[1]: x\n',
      ),
    ).toEqual({
      head: ['# Log'],
      sections: [
        { name: 'Unreleased', heading: '## [Unreleased]', line: 3, groups: [] },
        {
          name: '1.0.0',
          heading: '## [1.0.0] - 2026-01-02',
          line: 4,
          groups: [
            { title: undefined, line: 5, lines: ['Text.'] },
            { title: 'Added', line: 8, lines: ['- A.'] },
          ],
        },
      ],
      foot: ['[1]: x'],
    })
  })

  it.each([
    ['a fence', '```\n## [2.0.0]\n### Added\n```'],
    ['a fence of tildes', '~~~~\n~~~\n## [2.0.0]\n~~~~'],
    ['a line', '- see ## [2.0.0]'],
    ['an indented block', '    ## [2.0.0]'],
    ['a heading without an end', '```\n## [2.0.0]'],
  ])('has no heading in %s', (_, text) => {
    const { sections } = parseChangelog(`## [1.0.0]\n\n${text}\n`)
    expect(sections.map(({ name }) => name)).toEqual(['1.0.0'])
    expect(sections[0]?.groups).toEqual([{ title: undefined, line: 2, lines: text.split('\n') }])
  })

  it('of this project is written as it was read', () => {
    const own = readFileSync(join(projectFolder, 'CHANGELOG.md'), 'utf8')
    expect(formatChangelog(parseChangelog(own))).toBe(own)
  })

  it('is written in one form, whatever it looked like, and loses no line', () => {
    const line = fc.constantFrom(
      '',
      '# A',
      '## [Unreleased]',
      '## [1.0.0]',
      '### Added',
      '- x',
      '```',
      '[a]: b',
      '  y',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const once = formatChangelog(parseChangelog(lines.join('\n')))
        expect(formatChangelog(parseChangelog(once))).toBe(once)
        const said = (text: string) => text.split('\n').filter((one) => one !== '')
        expect(said(once)).toEqual(said(lines.join('\n')))
      }),
    )
  })

  it.each([
    ['nothing', '## [1.0.0]\n\n### Added\n', false],
    ['a text', '## [1.0.0]\n\nSoon.\n', false],
    ['an entry', '## [1.0.0]\n\n- A.\n', true],
  ])('with %s says something: %#', (_, text, want) => {
    expect(parseChangelog(text).sections.map(saysSomething)).toEqual([want])
  })
})

describe('groups that are merged', () => {
  it.each<[string, { given: [ReturnType<typeof group>[], ReturnType<typeof group>[]]; want: unknown }]>([
    [
      'are in the order of Keep a Changelog',
      {
        given: [
          [group('Fixed', '- a'), group('Own', '- b')],
          [group('Added', '- c'), group('Security', '- d')],
        ],
        want: [group('Added', '- c'), group('Fixed', '- a'), group('Security', '- d'), group('Own', '- b')],
      },
    ],
    [
      'are one where their titles are',
      {
        given: [[group('Added', '- a')], [group('Added', '- b', '  c')]],
        want: [group('Added', '- a', '- b', '  c')],
      },
    ],
    [
      'keep a distance from what is no list',
      {
        given: [[group(undefined, 'Text.')], [group(undefined, '- b')]],
        want: [group(undefined, 'Text.', '', '- b')],
      },
    ],
  ])('%s', (_, { given, want }) => {
    expect(mergeGroups(...given)).toEqual(want)
  })
})
