import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonObject } from '../../../../tools/contract/json.ts'
import { Rejected } from '../../../support/outside/check.ts'
import { runCommand } from '../../../support/outside/run-program.ts'
import type { Difference } from './agreement.ts'
import { draft7Document, schemaDocument } from './schema-documents.ts'

/** A library of another language that validates by JSON Schema. */
export interface Consumer {
  readonly tool: string
  readonly version: string
  /** What has to be installed, in the words of who installs it. */
  readonly needs: string
  /** The schemas as it takes them. */
  readonly schemasOf: (document: JsonObject) => JsonObject
  /** Validates messages; what it prints, a line for each. Throws {@link Rejected} where that cannot be done. */
  readonly validate: (schemaFile: string, messagesFile: string, temporary: string) => Promise<string>
  /** The rules by which it sums up others that it names, too. */
  readonly aggregates: readonly string[]
  readonly differences: readonly Difference[]
}

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Debian's, before one that somebody has put on the path: only that has Debian's packages. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'

/** Where Debian keeps libraries of Go. */
const GO_PATH = '/usr/share/gocode'
const GO_LIBRARY = 'github.com/xeipuuv/gojsonschema'

const python: Consumer = {
  tool: 'jsonschema (Python)',
  version: firstLine(PYTHON, ['-c', 'from importlib import metadata; print(metadata.version("jsonschema"))']),
  needs: 'apt-get install python3-jsonschema',
  schemasOf: schemaDocument,
  validate: (schemaFile, messagesFile, temporary) =>
    outputOf(PYTHON, [join(folder, 'consumer.py'), schemaFile, messagesFile], temporary),
  aggregates: ['anyOf', 'oneOf', 'allOf', 'if'],
  differences: [
    {
      it: 'accepts',
      keyword: 'format date-time',
      why: 'looks at times only where rfc3339-validator is installed, which Debian does not have',
    },
    {
      it: 'accepts',
      keyword: 'format uri',
      why: 'looks at addresses only where rfc3987 or rfc3986-validator is installed',
    },
    {
      it: 'accepts',
      keyword: 'pattern',
      of: (value) => typeof value === 'string' && value.endsWith('\n'),
      why: '`$` matches before a line break at the end, too',
    },
  ],
}

const go: Consumer = {
  tool: 'gojsonschema (Go)',
  version: firstLine('dpkg-query', ['-W', '-f', `\${Version}`, 'golang-github-xeipuuv-gojsonschema-dev']),
  needs: 'apt-get install golang-go golang-github-xeipuuv-gojsonschema-dev',
  schemasOf: draft7Document,
  validate: async (schemaFile, messagesFile, temporary) => {
    if (!existsSync(join(GO_PATH, 'src', GO_LIBRARY))) throw notInstalled(go, `There is no ${GO_LIBRARY}.`)
    const program = join(temporary, 'consumer')
    await outputOf('go', ['build', '-o', program, join(folder, 'consumer.go')], temporary, {
      // Without modules: those would be downloaded.
      GO111MODULE: 'off',
      GOPATH: GO_PATH,
      GOFLAGS: '',
      GOCACHE: join(temporary, 'go-cache'),
    })
    return outputOf(program, [schemaFile, messagesFile], temporary)
  },
  aggregates: ['number_any_of', 'number_one_of', 'number_all_of', 'condition_then', 'condition_else'],
  differences: [
    {
      it: 'accepts',
      keyword: 'format date-time',
      why: 'takes a date or a time alone, any number of digits after the second, and zones of 24 hours',
    },
    {
      it: 'accepts',
      keyword: 'format uri',
      why: 'takes what net/url can parse, with spaces and other letters',
    },
    { it: 'refuses', keyword: 'format', why: 'knows no leap seconds, and no small t and z in times' },
  ],
}

/** All of them. */
export const consumers: readonly Consumer[] = [python, go]

/** A suite that cannot ask somebody has not shown that he agrees. */
export function notInstalled({ needs }: Consumer, details: string): Rejected {
  return new Rejected('not installed', `${details} Install it: ${needs}`)
}

function firstLine(program: string, args: readonly string[]): string {
  try {
    const text = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return text.split('\n')[0] ?? ''
  } catch {
    return '-'
  }
}

async function outputOf(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { ok, stdout, output } = await runCommand(program, args, cwd, { env })
  if (!ok) throw new Rejected('ended with an error', output)
  return stdout
}
