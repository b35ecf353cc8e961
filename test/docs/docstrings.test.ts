import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { model, projectFolder } from '../support/contract.ts'
import { entryPoints, publicSymbols } from '../support/public-symbols.ts'
import { temporaryFolder } from '../support/spec-copy.ts'
import { typeCheckAlone } from '../support/type-check.ts'

/** Public functions that throw nothing, whatever they are given within their types. */
const NEVER_THROW: readonly RegExp[] = [
  /: is[A-Z]\w*$/, // guards
  /^antom-contract\/validators: validate/,
  /: describeError$/,
  /: identifyEvent$/,
  /: hasCode$/,
  /: knownCode$/,
  /: createTestNotification$/,
  /: generateKeyPair$/,
  /: createManualClock$/,
]

const symbols = publicSymbols()

describe('what an editor shows of every public symbol', () => {
  it('is found at all', () => {
    expect(symbols.length).toBeGreaterThan(150)
  })

  it('is never nothing', () => {
    expect(symbols.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([])
  })

  it('names each parameter of a function and what it returns', () => {
    const findings = symbols.flatMap(({ name, callable, tags, parameters, returns }) => {
      if (!callable) return []
      return [
        ...parameters
          // A parameter that is taken apart where it is declared has no name but that in the documentation.
          .filter((one, index) => !(one.startsWith('__') ? tags.param[index] : tags.param.includes(one)))
          .map((one) => `${name}: @param ${one}`),
        ...(returns && !tags.returns ? [`${name}: @returns`] : []),
      ]
    })
    expect(findings).toEqual([])
  })

  it('has an example of every function', () => {
    const found = symbols.filter(({ callable, tags }) => callable && !tags.example)
    expect(found.map(({ name }) => name)).toEqual([])
  })

  it('says of every function what it throws, unless it throws nothing', () => {
    const throwing = symbols.filter(
      ({ name, callable }) => callable && !NEVER_THROW.some((pattern) => pattern.test(name)),
    )
    expect(throwing.length).toBeGreaterThan(4)
    expect(throwing.filter(({ tags }) => !tags.throws).map(({ name }) => name)).toEqual([])
  })

  it('says what every member means', () => {
    expect(
      symbols.flatMap(({ name, bareMembers }) => bareMembers.map((member) => `${name}.${member}`)),
    ).toEqual([])
  })
})

describe('the examples in documentation comments', () => {
  const examples = symbols.flatMap(({ name, examples }) =>
    examples.map((example) => ({ name, code: /```ts\n([\s\S]*?)```/.exec(example)?.[1] ?? '' })),
  )

  const commentsOf = (file: string) =>
    readFileSync(join(projectFolder, 'generated', file), 'utf8').replaceAll(/^ +\* ?/gm, '')

  /** Those of a client's methods and of events, which are generated from the contract. */
  const methods = commentsOf('methods.ts')
  const generated = [
    ...methods.matchAll(/```ts\n(const outcome = await antom\.(\w+)[\s\S]*?)```/g),
    ...commentsOf('events.ts').matchAll(
      /```ts\n(const on: NotificationHandlers = \{\n {2}(\w+)[\s\S]*?)```/g,
    ),
  ].map(([, code = '', name = '']) => ({ name, code }))

  it('are right', async () => {
    expect(examples.length).toBeGreaterThan(25)
    const names = [
      ...model.operations.map(({ name }) => name),
      ...model.notifications.flatMap(({ events }) => events),
    ]
    expect(generated.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
    expect(
      await problemsOf([...examples, ...generated, { name: 'wrong', code: "amount(1, 'USD')" }]),
    ).toEqual([expect.stringMatching(/^wrong: .*'number' is not assignable/)])
  })
})

/** What the examples take from the program around them. */
const SURROUNDINGS = `
declare const error: unknown
declare const message: import('antom-contract/notifications').ReceivedNotification & Record<string, unknown>
declare const antom: import('antom-contract').AntomClient & import('antom-contract/testing').TestKeyPair
declare const receiver: import('antom-contract/notifications').NotificationReceiver
declare const request: import('antom-contract').CaptureRequest
declare const clientId: string, antomPublicKey: string
declare const on: import('antom-contract/notifications').NotificationHandlers
declare const onUnknown: import('antom-contract/notifications').NotificationReceiverOptions['onUnknown']
declare const log: { error(what: unknown): void }
declare const orders: { captured(...what: unknown[]): Promise<void> }
declare const store: { keep(...what: unknown[]): Promise<void>; claimUnlessDone(...what: unknown[]): Promise<'claimed'>; markDone(...what: unknown[]): Promise<void>; deleteIfOwned(...what: unknown[]): Promise<void> }
declare const app: { fetch(request: Request): Promise<Response> }
declare const http: typeof import('node:http')
declare const pool: import('pg').Pool
declare const paymentRequestId: string
declare const askForAnotherAmount: () => void, alertOperations: (error: unknown) => void
`

/** What the compiler says about the examples, each in a module of its own, after the name of what it is an example of. */
async function problemsOf(samples: readonly { name: string; code: string }[]): Promise<string[]> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  const files = await Promise.all(
    samples.map(async ({ code }, index) => {
      const file = join(folder, `example-${index}.ts`)
      await writeFile(file, surrounded(code))
      return file
    }),
  )
  // Clients of stores, which are not installed here.
  const problems = typeCheckAlone([...files, join(projectFolder, 'test/docs/store-clients.d.ts')], {
    paths: Object.fromEntries([...entryPoints(true)].map(([name, source]) => [name, [source]])),
    types: ['node'],
    typeRoots: [join(projectFolder, 'node_modules/@types')],
    skipLibCheck: true,
    // Which imports an example makes for types is not what it is about.
    verbatimModuleSyntax: false,
  })
  return problems.map((problem) =>
    problem.replace(/^example-(\d+)\.ts:\d+/, (_, index) => samples[Number(index)]?.name ?? ''),
  )
}

/** Adds what an example uses and does not say: imports, and the program's own things. */
function surrounded(code: string): string {
  const declared = new Set(
    [...code.matchAll(/\b(?:const|let|function|import(?: type)?)\s+(?:\{([^}]*)\}|(\w+))/g)].flatMap(
      ([, list = '', one = '']) => [one, ...list.split(',').map((name) => name.trim())],
    ),
  )
  const imports = symbols.flatMap(({ name }) => {
    const [entry = '', symbol = ''] = name.split(': ')
    return new RegExp(`\\b${symbol.replace('$', '\\$')}\\(|: ${symbol.replace('$', '\\$')}\\b`).test(code) &&
      !declared.has(symbol)
      ? [`import { ${symbol} } from '${entry}'`]
      : []
  })
  const surroundings = SURROUNDINGS.split('\n').filter((line) => {
    const name = /declare const (\w+)/.exec(line)?.[1]
    return name !== undefined && !declared.has(name)
  })
  return [...imports, ...surroundings, code, 'export {}', ''].join('\n')
}
