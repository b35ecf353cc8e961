import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { objectAt } from '../../tools/contract/json.ts'
import { contractModel } from '../../tools/contract/model.ts'
import { componentReference, walkSchema } from '../../tools/contract/walk-schema.ts'
import { generateValidators, moduleName, validatorGroups } from '../../tools/generate/outputs/validators.ts'
import { messages, model, openapi, projectFolder } from '../support/contract.ts'
import { exampleDocument } from '../support/example-contract.ts'
import { exampleEvents } from '../support/example-events.ts'
import { temporaryFolder } from '../support/spec-copy.ts'

const run = promisify(execFile)
const folder = join(projectFolder, 'generated/validators')
const modules = messages.map((message) => [message, `${moduleName(message)}.js`] as const)

async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  })
  return result.outputFiles[0]?.text ?? ''
}

/** One bundle of each program, by its name, in one run of esbuild, which then parses every module once. */
async function bundles(programs: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    entryPoints: [...programs.keys()].map((name) => ({ in: `program:${name}`, out: name })),
    plugins: [
      {
        name: 'programs',
        setup(esbuild) {
          esbuild.onResolve({ filter: /^program:/ }, ({ path }) => ({
            path: path.slice('program:'.length),
            namespace: 'program',
          }))
          esbuild.onLoad({ filter: /.*/, namespace: 'program' }, ({ path }) => ({
            contents: programs.get(path) ?? '',
            resolveDir: folder,
          }))
        },
      },
    ],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    outdir: '/',
    write: false,
  })
  return new Map(result.outputFiles.map(({ path, text }) => [basename(path, '.js'), text]))
}

const gzipped = (code: string) => gzipSync(code, { level: 9 }).length

let made: Promise<ReadonlyMap<string, string>> | undefined

/** Each validator in a bundle that imports it alone, and in one that imports it from the index. */
function eachBundled(): Promise<ReadonlyMap<string, string>> {
  made ??= bundles(
    new Map(
      modules.flatMap(([message, file]) => [
        [`${message}-alone`, `export { validate${message} } from './${file}'`],
        [`${message}-from-index`, `export { validate${message} } from './index.js'`],
      ]),
    ),
  )
  return made
}

/** Contracts that never change: of messages that are compiled alone, and of notifications that are together. */
const exampleModels = {
  alone: contractModel(await exampleDocument()),
  together: contractModel(await exampleEvents()),
}

const groups = validatorGroups(model)
const groupOf = new Map(
  [...groups].flatMap(([group, all]) => all.map((message) => [message, group] as const)),
)

it('is one module a message, the modules they are compiled in, and an index', async () => {
  const modulesIn = async (path: string) =>
    (await readdir(join(folder, path))).filter((file) => file.endsWith('.js')).sort()
  expect(await modulesIn('.')).toEqual([...modules.map(([, file]) => file), 'index.js'].sort())
  expect(await modulesIn('compiled')).toEqual([...groups.keys()].map((group) => `${group}.js`).sort())
})

it('has the notifications of a family compiled together, and every other message alone', () => {
  const { notifications } = model
  expect([...groupOf.keys()].sort()).toEqual([...messages].sort())
  for (const [group, all] of groups) {
    const together = notifications.filter(({ family }) => group === `${family}-notifications`)
    if (together.length === 0) expect(all).toHaveLength(1)
    else expect(all).toEqual([...new Set(together.map(({ request }) => request))])
  }
})

it.each([...groups.keys()].map((group) => [group]))(
  'needs no module and makes no code at run time: compiled/%s',
  async (group) => {
    const code = await readFile(join(folder, `compiled/${group}.js`), 'utf8')
    expect(code).not.toMatch(/\brequire\s*\(|\bimport\b|\beval\b|\bnew Function\b|\bFunction\s*\(/)
  },
)

it('changes in one compiled module when one message changes', async () => {
  const { alone, together } = exampleModels
  for (const [example, changed, size] of [
    [alone, alone.messages[0], 1],
    [alone, alone.messages.at(-1), 1],
    [together, together.notifications[0]?.request, together.notifications.length],
  ] as const) {
    const [group, all] = [...validatorGroups(example)].find(([, all]) => all.includes(`${changed}`)) ?? []
    expect(all).toHaveLength(size)
    const document = structuredClone(example.document)
    Object(document.components).schemas[`${changed}`].minProperties = 1
    const before = await generateValidators(example)
    const after = await generateValidators(contractModel(document))
    const different = [...after].filter(([path, code]) => before.get(path) !== code).map(([path]) => path)
    expect(different).toEqual([`validators/compiled/${group}.js`])
    expect(after.size).toBe(before.size)
  }
})

it('is refused when the code would need a module at run time', async () => {
  // Equality of objects is a function of AJV's.
  const document = structuredClone(exampleModels.alone.document)
  Object(document.components).schemas.NotificationAcknowledgement = { const: { a: 1 } }
  await expect(generateValidators(contractModel(document))).rejects.toThrow(
    /^The validator of NotificationAcknowledgement would need "const func\d+ = require\(.*" at run time\./,
  )
})

describe.each(modules)('%s', (message, file) => {
  let bundled: ReadonlyMap<string, string>
  beforeAll(async () => {
    bundled = await eachBundled()
  })

  it('imports the module that it is compiled in, and nothing else', async () => {
    const code = await readFile(join(folder, file), 'utf8')
    expect([...code.matchAll(/\bimport\b.*/g)].map(([line]) => line)).toEqual([
      `import { validate${message} as validate } from './compiled/${groupOf.get(message)}.js'`,
    ])
  })

  it('is all that a bundle holds that imports it from the index', () => {
    const alone = bundled.get(`${message}-alone`)?.length ?? 0
    expect(alone).toBeGreaterThan(200)
    const fromIndex = bundled.get(`${message}-from-index`)?.length ?? Number.POSITIVE_INFINITY
    // The other modules leave nothing behind but what setting `errors` to null takes.
    expect(fromIndex).toBeLessThanOrEqual(alone * 1.05 + 200)
  })
})

/** How many fields messages have, those of each type counted once. */
function fieldsOf(names: readonly string[]): number {
  const visited = new Set<string>()
  const nodes = names.flatMap((name) => [
    ...walkSchema(openapi, { $ref: componentReference(name) }, { visited }),
  ])
  return nodes.reduce((sum, { schema }) => sum + Object.keys(objectAt(schema, 'properties')).length, 0)
}

it('weighs little enough for a receiver: both notifications in a kilobyte, and 58 bytes a field', async () => {
  const both = await bundle(
    `export { validateCaptureNotification } from './capture-notification.js'
     export { validatePaymentNotification } from './payment-notification.js'`,
  )
  const fields = fieldsOf(['CaptureNotification', 'PaymentNotification'])
  expect(gzipped(both)).toBeLessThanOrEqual(1024 + 58 * fields)
})

it('runs in a plain ES module file', async () => {
  const file = join(await temporaryFolder(), 'consumer.mjs')
  await writeFile(
    file,
    `import { validateCaptureNotification } from ${JSON.stringify(join(folder, 'capture-notification.js'))}
     console.log(validateCaptureNotification({}), validateCaptureNotification.errors[0].keyword)`,
  )
  const { stdout } = await run(process.execPath, ['--disallow-code-generation-from-strings', file])
  expect(stdout.trim()).toBe('false required')
})

it('runs where there is nothing of Node.js: no require, process, Buffer or global', async () => {
  const code = await bundle(
    messages.map((message) => `export { validate${message} } from './${moduleName(message)}.js'`).join('\n'),
  )
  const file = join(await temporaryFolder(), 'bare.mjs')
  await writeFile(
    file,
    `import vm from 'node:vm'
     const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
     const module = new vm.SourceTextModule(${JSON.stringify(code)}, { context })
     await module.link(() => { throw new Error('it imports something') })
     await module.evaluate()
     const verdicts = Object.values(module.namespace).map((validate) => validate({ result: 1 }))
     console.log(verdicts.join(), vm.runInContext('typeof process + typeof require + typeof Buffer', context))`,
  )
  const { stdout } = await run(process.execPath, ['--experimental-vm-modules', '--no-warnings', file])
  expect(stdout.trim()).toBe(`${messages.map(() => 'false').join()} undefinedundefinedundefined`)
})

it('runs in a Worker', async () => {
  const file = join(await temporaryFolder(), 'main.mjs')
  const code = await bundle(`export { validateCaptureNotification } from './capture-notification.js'`)
  const worker =
    `${code}\n;import { parentPort } from 'node:worker_threads'; for (const name of ['process', 'Buffer', 'global', 'setImmediate']) delete globalThis[name]; parentPort.postMessage(validateCaptureNotification(null))`.replace(
      /export\s*\{\s*(\w+) as validateCaptureNotification\s*\};?/,
      'const validateCaptureNotification = $1;',
    )
  await writeFile(
    file,
    `import { Worker } from 'node:worker_threads'
     const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(worker)})))
     worker.on('message', (verdict) => console.log(verdict))`,
  )
  const { stdout } = await run(process.execPath, [file])
  expect(stdout.trim()).toBe('false')
})
