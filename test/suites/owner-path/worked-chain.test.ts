import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContract, rootDocument } from '../../../tools/contract/load.ts'
import { formatProblem } from '../../../tools/contract/problem.ts'
import { diffSince, writeChangelog } from '../../../tools/diff/diff.ts'
import { checkSnapshots } from '../../../tools/doc-snapshots/check-snapshots.ts'
import { readSnapshots, snapshotFolder } from '../../../tools/doc-snapshots/snapshot.ts'
import { driftOf, type PageReport } from '../../../tools/drift/drift.ts'
import { generate } from '../../../tools/generate/generate.ts'
import { compare, writeFiles } from '../../../tools/generate/write.ts'
import { readHere } from '../../drift/support/drift.ts'
import { edit, notifySettlePage } from '../../drift/support/pages.ts'
import { exampleProject } from '../../support/example-project.ts'
import type { ProjectCopy } from '../../support/project-copy.ts'

const URL_OF = 'https://docs.example/ams/notify_settle'
const page = notifySettlePage.markdown

/** The page of the next day: a new field, a shorter limit, a new result code. */
const nextPage = edit(
  edit(
    edit(
      page,
      '#### bankInfo',
      '#### settleChannel (String, REQUIRED)\n\nValid values are:\n\n- `ONLINE`: one\n- `STORE`: two\n\nMore information:\n\n- Maximum length: 16 characters\n\n#### bankInfo',
    ),
    '#### settleId (String, REQUIRED)\n\nMore information:\n\n- Maximum length: 64',
    '#### settleId (String, REQUIRED)\n\nMore information:\n\n- Maximum length: 48',
  ),
  '| RISK_REJECT',
  '| CHANNEL_CLOSED | F | It is closed. | Use another. |\n| RISK_REJECT',
)

const AT = {
  field: 'notifySettle.request.settleChannel',
  length: 'notifySettle.request.settleId',
  code: 'notifySettle.codes.CHANNEL_CLOSED',
}

describe('from a changed page to a release', () => {
  let project: ProjectCopy
  let firstReport: PageReport

  const spec = () => project.path('spec')
  const root = () => rootDocument(spec())
  const drift = async (text: string, record: boolean) => {
    project.write('page.md', text)
    return driftOf(project.path('page.md'), {
      reader: readHere,
      contract: await loadContract(root()),
      snapshots: await readSnapshots(snapshotFolder(spec())),
      snapshotFolder: snapshotFolder(spec()),
      record,
      url: URL_OF,
      today: '2026-11-20',
    })
  }
  const problems = async () =>
    (await checkSnapshots(spec(), await loadContract(root()))).problems.map((problem) =>
      formatProblem(problem).replaceAll(`${project.folder}/`, ''),
    )

  beforeAll(async () => {
    project = await exampleProject()
    rmSync(snapshotFolder(spec()), { recursive: true, force: true })
    await drift(page, true)
    const snapshot = 'spec/doc-snapshots/ams-notify-settle.en.yaml'
    project.write(
      snapshot,
      `${project.read(snapshot)}deviations:
  - difference: not-on-page
    at: [ notifySettle.request.result.resultStatus=U ]
    reason: One type serves every result, and only calls can end with U.
`,
    )
    project.release('v0.1.0')
    firstReport = await drift(nextPage, false)
  })

  afterAll(() => project[Symbol.dispose]())

  it('starts from agreement', async () => {
    expect(await problems()).toEqual([])
  })

  it('1. drift reports the three facts, and where the contract stands', () => {
    expect(
      firstReport.findings.map(({ kind, at, before, after, contract }) => ({
        kind,
        at,
        before,
        after,
        file: contract?.file.replace(`${project.folder}/`, ''),
      })),
    ).toEqual([
      {
        kind: 'maxLength',
        at: AT.length,
        before: '64',
        after: '48',
        file: 'spec/families/example-order/schemas/settle-notification.yaml',
      },
      {
        kind: 'added',
        at: AT.field,
        after: 'String, required, maxLength 16, values ONLINE and STORE',
        file: 'spec/families/example-order/schemas/settle-notification.yaml',
      },
      {
        kind: 'added',
        at: AT.code,
        after: 'F',
        file: 'spec/families/example-order/result-codes/notify-settle.yaml',
      },
    ])
  })

  it('2. once recorded, the check fails until the contract says so too', async () => {
    const { recorded } = await drift(nextPage, true)
    expect(recorded).toContain('ams-notify-settle.en.yaml')
    expect(await problems()).toEqual([
      expect.stringMatching(
        /^spec\/families\/example-order\/schemas\/settle-notification\.yaml:25:5 {2}.*maxLength 48, in the contract 64/,
      ),
      expect.stringMatching(/settleChannel: the page has the field settleChannel; the contract has not/),
      expect.stringMatching(/the page has the result code CHANNEL_CLOSED \(F\); the contract has not/),
    ])
  })

  it('3. the spec is edited, and the check is satisfied', async () => {
    const file = 'spec/families/example-order/schemas/settle-notification.yaml'
    project.edit(
      file,
      "The gateway's id of the settlement.\n    type: string\n    maxLength: 64",
      "The gateway's id of the settlement.\n    type: string\n    maxLength: 48",
    )
    project.edit(
      file,
      '  bankInfo:',
      `  settleChannel:
    description: Where the settle was asked for.
    type: string
    enum: [ONLINE, STORE]
    x-open-enum: true
    maxLength: 16
    x-since: '2026-11'
  bankInfo:`,
    )
    project.edit(file, 'settleId, settleAmount]', 'settleId, settleAmount, settleChannel]')
    for (const example of ['succeeded', 'succeeded-full', 'failed']) {
      const path = `spec/families/example-order/examples/notify-settle/${example}.json`
      project.write(
        path,
        project.read(path).replace('"notifyType"', '"settleChannel": "ONLINE",\n    "notifyType"'),
      )
    }
    project.write(
      'spec/families/example-order/result-codes/notify-settle.yaml',
      `${project.read('spec/families/example-order/result-codes/notify-settle.yaml')}CHANNEL_CLOSED:
  status: F
  meaning: The channel does not take settles.
  advice: new-request
  action: Settle through another channel.
  x-since: '2026-11'
`,
    )
    expect(await problems()).toEqual([])
  })

  it('4. everything that is generated follows', async () => {
    const files = await generate(spec())
    await writeFiles(project.path('generated'), files)
    expect(await compare(project.path('generated'), files)).toEqual({ missing: [], stale: [], extra: [] })

    expect(project.read('generated/types.ts')).toContain('settleChannel: "ONLINE" | "STORE" | (string & {});')
    expect(project.read('generated/result-codes/notify-settle.ts')).toMatch(/CHANNEL_CLOSED: \{ status: "F"/)
    const { validateSettleNotification } = await import(
      /* @vite-ignore */ pathToFileURL(project.path('generated/validators/settle-notification.js')).href
    )
    const example = JSON.parse(
      project.read('spec/families/example-order/examples/notify-settle/succeeded.json'),
    )
    const message = example.value ?? example
    const { settleChannel: _, ...without } = message
    expect(validateSettleNotification(message)).toBe(true)
    expect(validateSettleNotification({ ...message, settleChannel: 'ELSEWHERE' })).toBe(true)
    expect(validateSettleNotification(without)).toBe(false)
    expect(validateSettleNotification({ ...message, settleChannel: 'X'.repeat(17) })).toBe(false)
    expect(validateSettleNotification({ ...message, settleId: 'X'.repeat(48) })).toBe(true)
    expect(validateSettleNotification({ ...message, settleId: 'X'.repeat(49) })).toBe(false)
  })

  it('5. diff tells the consumers, and asks for a higher version', async () => {
    const report = await diffSince(project.folder, undefined)
    expect(report.base).toEqual({ name: 'v0.1.0', version: '0.1.0' })
    expect(report.changes.map(({ place, text }) => `${place}: ${text.en}`)).toEqual(
      expect.arrayContaining([
        'SettleNotification.settleChannel: new field',
        'SettleNotification: `settleChannel` became required',
        'SettleNotification.settleId: `maxLength` is now `48`, and was `64`',
        'notifySettle: new result code `CHANNEL_CLOSED` (`F`, failure; advice `new-request`): The channel does not take settles.',
      ]),
    )
    expect(report.problems).toEqual([
      `The version in package.json is 0.1.0; these changes need ${report.lowest} or later.`,
    ])
  })

  it('6. with the version raised, the changelog is written and all is in order', async () => {
    const { lowest } = await diffSince(project.folder, undefined)
    project.edit('package.json', '"version": "0.1.0"', `"version": "${lowest}"`)
    project.edit('spec/openapi.yaml', '  version: 0.1.0', `  version: ${lowest}`)
    const report = await diffSince(project.folder, undefined)
    expect(report.problems).toEqual([])
    expect(await writeChangelog(project.folder, report, '2026-11-20')).toBe(true)
    const changelog = project.read('CHANGELOG.md')
    expect(changelog).toContain(`## [${lowest}] - 2026-11-20`)
    expect(changelog).toContain('- `SettleNotification.settleChannel`: new field')
    expect(changelog).toContain('new result code `CHANNEL_CLOSED`')
    const { findings } = await drift(nextPage, false)
    expect(findings).toEqual([])
  })
})
