import { describe, expect, it, onTestFinished } from 'vitest'
import { loadContract, rootDocument } from '../../tools/contract/load.ts'
import { ContractProblems } from '../../tools/contract/problem.ts'
import { readSnapshots, snapshotFolder } from '../../tools/doc-snapshots/snapshot.ts'
import { driftOf } from '../../tools/drift/drift.ts'
import { exampleProject } from '../support/example-project.ts'
import { readHere } from './support/drift.ts'
import { edit, notifySettlePage } from './support/pages.ts'

const SCHEMA = 'spec/families/example-order/schemas/settle-notification.yaml'
const CODES = 'spec/families/example-order/result-codes/notify-settle.yaml'

/** Applies a page to a copy of the example contract. */
async function applied(text: string) {
  const project = await exampleProject()
  onTestFinished(() => project[Symbol.dispose]())
  project.write('page.md', text)
  const before = { schema: project.read(SCHEMA), codes: project.read(CODES) }
  const report = await driftOf(project.path('page.md'), {
    reader: readHere,
    contract: await loadContract(rootDocument(project.path('spec'))),
    snapshots: await readSnapshots(snapshotFolder(project.path('spec'))),
    snapshotFolder: snapshotFolder(project.path('spec')),
    record: false,
    apply: true,
    url: 'https://docs.example/ams/notify_settle',
    today: '2026-11-20',
  })
  const problems = await loadContract(rootDocument(project.path('spec'))).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ContractProblems)) throw error
      return error.problems.map(({ message }) => message)
    },
  )
  const lines = report.applied.map(({ at, file, line, text: what }) => {
    const place =
      file === undefined
        ? ''
        : `${file.replace(`${project.folder}/`, '')}${line === undefined ? '' : `:${line}`} `
    return `${place}${at}: ${what}`
  })
  return { project, before, lines, problems }
}

const page = notifySettlePage.markdown
const FIELD =
  '#### settleChannel (String, REQUIRED)\n\nValid values are:\n\n- `ONLINE`: one\n- `STORE`: two\n\nMore information:\n\n- Maximum length: 16 characters\n\n'

describe('what a page says is written into the contract', () => {
  it('as a field, with what is known of it, and words to be written', async () => {
    const { project, before, lines, problems } = await applied(
      edit(page, '#### bankInfo', `${FIELD}#### bankInfo`),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(
        /settle-notification\.yaml:\d+ notifySettle\.request\.settleChannel: the field settleChannel$/,
      ),
    )
    expect(project.read(SCHEMA)).toContain(`  settleChannel:
    description: TODO
    type: string
    enum: [ONLINE, STORE]
    x-open-enum: true
    maxLength: 16
    x-since: '2026-11'
`)
    // Nothing else changed.
    expect(project.read(SCHEMA).replace(/ {2}settleChannel:\n(?: {4}.*\n)+/, '')).toBe(before.schema)
    expect(problems).toEqual([expect.stringMatching(/^The text is still to be written/)])
  })

  it('as a limit in the place of another', async () => {
    const { project, before, lines } = await applied(
      edit(
        page,
        '#### settleId (String, REQUIRED)\n\nMore information:\n\n- Maximum length: 64',
        '#### settleId (String, REQUIRED)\n\nMore information:\n\n- Maximum length: 48',
      ),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(/yaml:\d+ notifySettle\.request\.settleId: maxLength: 48$/),
    )
    const changed = project
      .read(SCHEMA)
      .split('\n')
      .filter((line, at) => line !== before.schema.split('\n')[at])
    expect(changed).toEqual(['    maxLength: 48'])
  })

  it('as a result code, whose advice is left to a person', async () => {
    const { project, before, lines, problems } = await applied(
      edit(page, '| RISK_REJECT', '| CHANNEL_CLOSED | F | It is closed. | Use another. |\n| RISK_REJECT'),
    )
    expect(lines).toContainEqual(
      expect.stringMatching(
        /notify-settle\.yaml:\d+ notifySettle\.codes\.CHANNEL_CLOSED: the code CHANNEL_CLOSED \(F\)$/,
      ),
    )
    expect(project.read(CODES)).toBe(
      `${before.codes.trimEnd()}\nCHANNEL_CLOSED:\n  status: F\n  meaning: TODO\n  advice: TODO\n  action: TODO\n  x-since: '2026-11'\n`,
    )
    expect(problems.join('\n')).toMatch(/CHANNEL_CLOSED: unknown advice "TODO"/)
  })

  it('as a required mark', async () => {
    const optional = await applied(edit(page, '#### settleId (String, REQUIRED)', '#### settleId (String)'))
    expect(optional.lines).toContainEqual(expect.stringMatching(/settleId: settleId is not required$/))
    expect(optional.project.read(SCHEMA)).not.toMatch(/^required: .*\bsettleId\b/m)
    expect(optional.before.schema).toMatch(/^required: .*\bsettleId\b/m)
  })

  it('and tells what is left to a person', async () => {
    const gone = await applied(edit(page, '| RISK_REJECT', '| OTHER_REJECT'))
    expect(gone.lines).toContainEqual(
      'notifySettle.codes.RISK_REJECT: left to you: the contract has it, and the page has not',
    )
    const typed = await applied(
      edit(page, '#### settleId (String, REQUIRED)', '#### settleId (Integer, REQUIRED)'),
    )
    expect(typed.lines).toContainEqual(
      'notifySettle.request.settleId: left to you: its type is Integer on the page',
    )
    expect(typed.project.read(SCHEMA)).toBe(typed.before.schema)
  })
})
