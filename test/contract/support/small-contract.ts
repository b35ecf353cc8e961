import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { loadContract, type Rules } from '../../../tools/contract/load.ts'
import { ContractProblems, formatProblem } from '../../../tools/contract/problem.ts'

/** A contract of nobody: one operation, in folders as deep as a large contract has them. */
const FILES: Readonly<Record<string, string>> = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Example, version: 1.0.0 }
paths:
  /transfer:
    $ref: families/transfer/operations/transfer.yaml
`,
  'families/transfer/operations/transfer.yaml': `post:
  operationId: transfer
  x-doc: { page: 'https://docs.example/transfer' }
  x-result-codes:
    $ref: ../result-codes/transfer.yaml
  requestBody:
    content:
      application/json:
        schema:
          $ref: ../schemas/transfer-request.yaml
  responses:
    '200':
      description: Done.
      content:
        application/json:
          schema:
            $ref: ../schemas/transfer-response.yaml
`,
  'families/transfer/result-codes/transfer.yaml':
    'DONE: { status: S, meaning: Done., advice: done, action: Nothing. }\n',
  'families/transfer/schemas/transfer-request.yaml': `type: object
properties:
  amount:
    $ref: ../../../shared/schemas/amount.yaml
  note:
    type: string
`,
  'families/transfer/schemas/transfer-response.yaml': `type: object
properties:
  amount:
    $ref: ../../../shared/schemas/amount.yaml
`,
  'shared/schemas/amount.yaml': 'type: object\nproperties:\n  value: { type: string }\n',
}

export const REQUEST = 'families/transfer/schemas/transfer-request.yaml'

/** The contract in a folder of its own, which a test can change, and which is gone when the test ends. */
export class SmallContract {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  static async create(): Promise<SmallContract> {
    const outside = await mkdtemp(join(tmpdir(), 'small-contract-'))
    onTestFinished(() => rm(outside, { recursive: true, force: true }))
    const contract = new SmallContract(join(outside, 'spec'))
    for (const [file, text] of Object.entries(FILES)) await contract.write(file, text)
    return contract
  }

  path(file: string): string {
    return join(this.folder, file)
  }

  async write(file: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(file)), { recursive: true })
    await writeFile(this.path(file), content)
  }

  /** Writes a file with one text replaced, which must be in it. */
  async replace(file: string, from: string, to: string): Promise<void> {
    const text = FILES[file] ?? ''
    if (!text.includes(from)) throw new Error(`${JSON.stringify(from)} is not in ${file}`)
    await this.write(file, text.replace(from, to))
  }

  /** The problems of the contract, one a line, without the folder's name; anything else that happens is thrown. */
  async problems(rules: Rules): Promise<string[]> {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('nothing may be fetched'))
    const outcome = await loadContract(this.path('openapi.yaml'), rules).catch((error: unknown) => error)
    const calls = fetched.mock.calls.length
    fetched.mockRestore()
    if (calls > 0) throw new Error('Something was fetched.')
    if (!(outcome instanceof ContractProblems)) {
      if (outcome instanceof Error) throw outcome
      return []
    }
    return outcome.problems.map((problem) => formatProblem(problem).replaceAll(`${this.folder}/`, ''))
  }
}

/** A file of some hundred bytes whose aliases stand for more than 10^9 values. */
export const ALIAS_BOMB = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(
    Array.from({ length: 9 }, (_, index) => {
      const [one, next] = [index, index + 1].map((at) => String.fromCharCode(97 + at))
      return `${next}: &${next} [${Array.from({ length: 10 }, () => `*${one}`).join(', ')}]`
    }),
  )
  .join('\n')
