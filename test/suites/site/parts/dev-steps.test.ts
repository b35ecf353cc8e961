import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contractModel } from '../../../../tools/contract/model.ts'
import { ContractProblems, type Problem } from '../../../../tools/contract/problem.ts'
import { concernedCalls } from '../../../../tools/site/dev/concerned-calls.ts'
import { CONTRACT_TESTS, concernedTests, TEXT_TESTS } from '../../../../tools/site/dev/concerned-tests.ts'
import { takeUp } from '../../../../tools/site/dev/develop.ts'
import { type StepResult, stepRunner } from '../../../../tools/site/dev/run-step.ts'
import type { Notice } from '../../../../tools/site/dev/server.ts'
import type { Update } from '../../../../tools/site/dev/session.ts'
import { projectFolder } from '../../../support/contract.ts'
import { exampleDocument } from '../../../support/example-contract.ts'
import { captureOutput } from '../../../support/output.ts'
import { temporaryFolder } from '../../../support/spec-copy.ts'

const pay = { name: 'pay', request: 'PayRequest', response: 'PayResponse' }
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...pay, name: `call${index}` }))

describe('the calls that a change concerns', () => {
  it('are those that say something else, or reach what does', async () => {
    const before = contractModel(await exampleDocument())
    expect(before.calls.length).toBeGreaterThan(1)
    expect(concernedCalls(before, before)).toEqual([])
    for (const call of before.calls) {
      const document = structuredClone(before.document)
      const schema = document.components as { schemas: Record<string, { description?: string }> } // as published
      const request = schema.schemas[call.request]
      if (request) request.description = 'Another text.'
      const sharing = before.calls.filter((one) => one.request === call.request).map(({ name }) => name)
      expect(concernedCalls(before, contractModel(document))).toEqual(sharing)
    }
  })

  it('are those that reach it through other components, also in a circle', async () => {
    const { calls } = contractModel(await exampleDocument())
    const [direct, far, other] = calls
    if (!direct || !far || !other) throw new Error('The example has calls.')
    const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
    const documentOf = (description: string) => ({
      paths: {
        '/direct': { post: { operationId: direct.name, schema: to('Leaf') } },
        '/far': { post: { operationId: far.name, schema: to('Root') } },
        '/other': { post: { operationId: other.name, schema: to('Other') } },
      },
      components: {
        schemas: {
          Root: { a: to('Middle') },
          Middle: { b: to('Leaf'), c: to('Root') },
          Leaf: { description },
          Other: {},
        },
      },
    })
    const before = { calls: [direct, far, other], document: documentOf('before') }
    expect(concernedCalls(before, before)).toEqual([])
    expect(concernedCalls(before, { ...before, document: documentOf('now') })).toEqual([
      direct.name,
      far.name,
    ])
  })

  it('are new ones, and those whose own texts differ', async () => {
    const now = contractModel(await exampleDocument())
    const [first, second] = now.calls
    if (!first || !second) throw new Error('The example has calls.')
    const text = JSON.stringify(now.document)
    const renamed = JSON.parse(text.replaceAll(`"operationId":"${first.name}"`, '"operationId":"former"'))
    expect(concernedCalls({ calls: [], document: renamed }, now)).toEqual([first.name])
    const reworded = JSON.parse(text.replaceAll(JSON.stringify(second.summary), '"Another summary"'))
    expect(concernedCalls({ calls: [], document: reworded }, now)).toEqual([second.name])
    expect(concernedCalls({ calls: [], document: {} }, now)).toEqual(now.calls.map(({ name }) => name))
  })
})

describe('the tests that a change concerns', () => {
  it.each([...CONTRACT_TESTS, ...TEXT_TESTS])('%s is there', (file) => {
    expect(existsSync(join(projectFolder, file))).toBe(true)
  })

  const filesOf = (args: readonly string[]) => args.filter((arg) => arg.endsWith('.test.ts'))
  it.each<[string, Parameters<typeof concernedTests>, readonly string[], boolean]>([
    ['nothing', [['shared/x.yaml'], []], [], false],
    ['a call', [['families/a/x.yaml'], [pay]], CONTRACT_TESTS, true],
    ['eight calls', [['shared/x.yaml'], many(8)], CONTRACT_TESTS, true],
    ['nine calls', [['shared/x.yaml'], many(9)], CONTRACT_TESTS, false],
    ['a translation', [['locales/zh-CN/a.yaml'], []], TEXT_TESTS, false],
    [
      'both',
      [['families/a/x.yaml', 'locales/zh-CN/a.yaml'], [pay]],
      [...TEXT_TESTS, ...CONTRACT_TESTS],
      false,
    ],
  ])('of %s', (_, given, files, isFiltered) => {
    const args = concernedTests(...given)
    expect(filesOf(args)).toEqual(files)
    expect(args.includes('-t')).toBe(isFiltered)
  })

  it('have the name of the call or of a message of it, and not as a part of another', () => {
    const args = concernedTests(['families/a/x.yaml'], [pay])
    const filter = new RegExp(args[args.indexOf('-t') + 1] ?? '')
    for (const name of ['PayRequest is valid', 'the call pay', 'pay accepted', 'PayResponse'])
      expect(filter.test(name), name).toBe(true)
    for (const name of ['inquiryPay', 'payment', 'PayRequestX', 'UnpayRequest'])
      expect(filter.test(name), name).toBe(false)
  })
})

describe('a program of the project', () => {
  const run = async (code: string, signal = new AbortController().signal) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'x.js'), code)
    return stepRunner(folder)(['x.js'], signal)
  }

  it.each<[string, StepResult]>([
    ['', { isOk: true, lines: [] }],
    ['console.log("a\\nb\\n")', { isOk: true, lines: ['a', 'b'] }],
    ['console.error("bad"); process.exitCode = 1', { isOk: false, lines: ['bad'] }],
  ])('is run: %j', async (code, want) => {
    expect(await run(code)).toEqual(want)
  })

  it('is ended when more is saved, and not begun when that was before', async () => {
    const controller = new AbortController()
    const endless = run('setInterval(() => {}, 1000)', controller.signal)
    controller.abort(new Error('saved again'))
    await expect(endless).rejects.toThrow('saved again')
    await expect(run('', controller.signal)).rejects.toThrow('saved again')
  })

  it('is ended while it runs', async () => {
    const controller = new AbortController()
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'x.js'), 'setInterval(() => {}, 1000)')
    const endless = stepRunner(folder)(['x.js'], controller.signal)
    controller.abort(new Error('saved again'))
    await expect(endless).rejects.toThrow('saved again')
  })

  it('that cannot be started is an error', async () => {
    const run = stepRunner(join(await temporaryFolder(), 'gone'))
    await expect(run([], new AbortController().signal)).rejects.toThrow(/ENOENT/)
  })
})

/** What is done about a save, where each step ends as told. */
async function saved({
  files = ['families/a/x.yaml'],
  update = async (): Promise<Update> => ({ calls: ['pay'], steps: [['lint', 12.3]] }),
  results = {},
  isTesting = true,
  signal = new AbortController().signal,
}: {
  files?: string[]
  update?: () => Promise<Update>
  results?: Record<string, StepResult>
  isTesting?: boolean
  signal?: AbortSignal
} = {}) {
  const { out, err } = captureOutput()
  const log: string[] = []
  const notices: Notice[] = []
  await takeUp(
    files,
    {
      session: { update, warmUp: async () => void log.push('warm'), calls: () => [pay] },
      server: { reload: () => log.push('reload'), notify: (notice) => notices.push(notice) },
      runStep: async ([program = ''], given) => {
        given.throwIfAborted()
        log.push(program)
        return results[program] ?? { isOk: true, lines: ['first', 'last line'] }
      },
      isTesting,
    },
    signal,
  )
  return { out, err, log, notices }
}

const GENERATE = 'tools/generate/index.js'
const CHECK = 'tools/check/index.js'
const VITEST = 'node_modules/vitest/vitest.mjs'
const problem: Problem = { file: 'a.yaml', line: 3, column: 4, message: 'Broken <b>.', severity: 'error' }

describe('a save', () => {
  it('reaches the page first, then generation, check and tests', async () => {
    const { out, err, log, notices } = await saved()
    expect(log).toEqual(['reload', GENERATE, CHECK, VITEST])
    expect([err, notices]).toEqual([[], []])
    expect(out[0]).toMatch(/^✓ families\/a\/x\.yaml: pay {2}lint 12 ms$/)
    expect(out.slice(1).every((line) => /^✓ last line {2}\d+ ms$/.test(line))).toBe(true)
  })

  it('says how many there are of very many', async () => {
    const names = many(7).map(({ name }) => name)
    const { out } = await saved({ files: names, update: async () => ({ calls: names, steps: [] }) })
    expect(out[0]).toMatch(/^✓ 7 files: 7 calls/)
    const six = await saved({
      files: names.slice(1),
      update: async () => ({ calls: names.slice(1), steps: [] }),
    })
    expect(six.out[0]).toMatch(/^✓ call1, .*call6: call1, .*call6/)
  })

  it('runs no tests where that is asked, or no call says anything else', async () => {
    expect((await saved({ isTesting: false })).log).toEqual(['reload', GENERATE, CHECK])
    const { log, out } = await saved({ update: async () => ({ calls: [], steps: [] }) })
    expect(log).toEqual(['reload', GENERATE, CHECK])
    expect(out[0]?.trimEnd()).toBe('✓ families/a/x.yaml')
  })

  it('is none at the start, when there is only the page', async () => {
    const { log, out } = await saved({ files: [], update: async () => ({ calls: [], steps: [] }) })
    expect(log).toEqual(['reload', 'warm'])
    expect(out[0]).toMatch(/^✓ the contract/)
  })

  it('with problems leaves the page, and shows them in terminal and browser', async () => {
    const { err, log, notices } = await saved({
      update: async () => {
        throw new ContractProblems([problem])
      },
    })
    expect(log).toEqual([])
    expect(err[0]).toMatch(/a\.yaml:3:4 {2}Broken <b>\./)
    expect(err.at(-1)).toMatch(/^1 problem in the contract\. The pages show/)
    expect(notices).toEqual([
      { title: { en: expect.any(String), 'zh-CN': expect.any(String) }, lines: ['a.yaml:3:4  Broken <b>.'] },
    ])
  })

  it('that the site cannot show is told, too', async () => {
    const { err, notices } = await saved({
      update: async () => {
        throw new Error('no words')
      },
    })
    expect(err).toEqual(['✗ no words'])
    expect(notices.map(({ lines }) => lines)).toEqual([['no words']])
  })

  it.each([
    [GENERATE, ['reload', GENERATE]],
    [CHECK, ['reload', GENERATE, CHECK]],
    [VITEST, ['reload', GENERATE, CHECK, VITEST]],
  ])('stops where %s fails, and shows what it printed', async (program, want) => {
    const { err, log, notices } = await saved({ results: { [program]: { isOk: false, lines: ['a', 'b'] } } })
    expect(log).toEqual(want)
    expect(err).toEqual(['a', 'b'])
    expect(notices.map(({ lines }) => lines)).toEqual([['a', 'b']])
  })

  it('says nothing that a later save has made old', async () => {
    const signal = AbortSignal.abort(new Error('saved again'))
    const { log, err, notices } = await saved({ signal })
    expect([log, err, notices]).toEqual([['reload'], [], []])
    const failed = await saved({
      signal,
      update: async () => {
        throw new ContractProblems([problem])
      },
    })
    expect([failed.log, failed.err, failed.notices]).toEqual([[], [], []])
  })
})
