import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../../tools/contract/json.ts'
import { curl } from '../../../../tools/site/samples/curl.ts'
import { goRawString } from '../../../../tools/site/samples/go.ts'
import { sampleExamples } from '../../../../tools/site/samples/index.ts'
import { javaTextBlock } from '../../../../tools/site/samples/java.ts'
import { phpLiteral } from '../../../../tools/site/samples/php.ts'
import { pythonLiteral } from '../../../../tools/site/samples/python.ts'
import { typescriptLiteral } from '../../../../tools/site/samples/typescript.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { openapi } from '../../../support/contract.ts'
import { temporaryFolder } from '../../../support/spec-copy.ts'
import { needsTool, outputOf, QUICK_JAVA } from './tools.ts'

/** What ends or begins something in one of the languages. */
const hostile = [
  ...'\'"`\\$#%{}[]()<>&;!~? \t\n\r\0\u007f\u2028\u2029\ufeff',
  ...[
    '"""',
    "'''",
    ['$', '{x}'].join(''),
    '{$x}',
    '$x',
    '$(x)',
    '?>',
    '//',
    '*/',
    '\\u0041',
    '\\n',
    '\\',
    '\\"',
    "\\'",
    '%s',
  ],
  ...['EOF', '😀', '支付', '__proto__', 'constructor', '0', '-1', '08', ''],
]
const text = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 3 })), {
  maxLength: 6,
})
const texts = text.map((parts) => parts.join(''))
const { value: values } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    texts,
    fc.constantFrom(null, true, false, 0, -1, 12, 0.1, 1e21, 1e-7, 9007199254740991),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(texts, tie('value'), { maxKeys: 4 }),
  ),
}))
/** What JSON makes of them. */
const json = values.map((value): Json => JSON.parse(JSON.stringify(value)))

/** The same values in every run, for programs that are started once for all of them. */
const fixed: Json[] = [
  ...hostile,
  ...hostile.map((part) => ({ [part]: [part, { [part]: part }] })),
  { __proto__: null, nested: {} },
  [],
  {},
  [[], {}, [{}]],
  { 0: 'a', 1: 'b' },
  { 1: 'a', b: 'c' },
  ...fc.sample(json, { numRuns: 300, seed: 20_260_901 }),
]

describe('a literal is the value that it was made of in', () => {
  it('TypeScript', () => {
    fc.assert(
      fc.property(json, (value) => {
        const read: unknown = runInNewContext(`JSON.stringify((${typescriptLiteral(value)}))`)
        expect(read).toBe(JSON.stringify(value))
      }),
    )
    for (const value of fixed)
      expect(runInNewContext(`JSON.stringify((${typescriptLiteral(value)}))`)).toBe(JSON.stringify(value))
  })

  it('Go', () => {
    fc.assert(
      fc.property(json, (value) => {
        const inside = /^`([^`\r]*)`$/.exec(goRawString(value))?.[1] ?? ''
        expect(JSON.parse(inside)).toEqual(value)
      }),
    )
  })

  it('Python', async ({ skip }) => {
    needsTool('python3', skip)
    const folder = await temporaryFolder()
    await writeFile(
      join(folder, 'values.py'),
      `import json\n${fixed.map((value) => `print(json.dumps(${pythonLiteral(value)}))\n`).join('')}`,
    )
    expect(linesOf(await outputOf('python3', ['values.py'], folder))).toEqual(fixed)
  })

  it('PHP', async ({ skip }) => {
    needsTool('php', skip)
    const folder = await temporaryFolder()
    await writeFile(
      join(folder, 'values.php'),
      `<?php\n${fixed.map((value) => `echo json_encode(${phpLiteral(value)}, JSON_THROW_ON_ERROR), "\\n";\n`).join('')}`,
    )
    expect(linesOf(await outputOf('php', ['values.php'], folder))).toEqual(fixed)
  })

  it('Java', async ({ skip }) => {
    needsTool('java', skip)
    const folder = await temporaryFolder()
    // A method may have 64 kB of code.
    const methods = chunksOf(50, fixed).map(
      (chunk, index) => `    static void print${index}(java.io.PrintStream out) {
${chunk.map((value) => `        out.print(${javaTextBlock(value, ' '.repeat(12))} + "\\0");\n`).join('')}    }\n`,
    )
    await writeFile(
      join(folder, 'Values.java'),
      `public class Values {
    public static void main(String[] arguments) {
        var out = new java.io.PrintStream(System.out, false, java.nio.charset.StandardCharsets.UTF_8);
${methods.map((_, index) => `        print${index}(out);\n`).join('')}        out.flush();
    }
${methods.join('')}}
`,
    )
    const output = await outputOf('java', [...QUICK_JAVA, 'Values.java'], folder)
    expect(output.split('\0').slice(0, -1).map(parsed)).toEqual(fixed)
  })

  it('Bash', async () => {
    const locale = siteLocale('en', openapi, [])
    const [call] = locale.calls
    const [example] = call ? sampleExamples(call) : []
    if (!call || !example) throw new Error('The contract has no call with an example.')
    const script = fixed.map((value) => {
      const sample = curl.sampleOf(call, { ...example, value }, locale) ?? ''
      const body = sample.slice(sample.indexOf('BODY='), sample.indexOf('REQUEST_TIME='))
      return `${body}\nprintf '%s\\0' "$BODY"\n`
    })
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'values.sh'), script.join(''))
    const output = await outputOf('bash', ['values.sh'], folder)
    expect(output.split('\0').slice(0, -1).map(parsed)).toEqual(fixed)
  })
})

function chunksOf<T>(size: number, items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

function linesOf(output: string): Json[] {
  return output.trimEnd().split('\n').map(parsed)
}

function parsed(line: string): Json {
  return JSON.parse(line)
}
