import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonObject } from '../../../../tools/contract/json.ts'
import { paint } from '../../../../tools/terminal/style.ts'
import { type Check, count, Rejected } from '../../../support/outside/check.ts'
import { type Agreement, compareVerdicts, type Verdict } from './agreement.ts'
import { agreementTable } from './agreement-table.ts'
import { type Consumer, consumers, notInstalled } from './consumers.ts'
import { makeCorpus, type Sample } from './corpus.ts'
import { assertionsOf } from './schema-documents.ts'

/** Always the same messages: what differs is the contract, or a library. */
const SEED = 1

/** Checks by libraries of other languages, and what they have found, once they have run. */
export interface ConsumerChecks {
  readonly checks: readonly Check[]
  /** Prints how they agree, by keyword. */
  readonly report: () => void
}

/** Has libraries of other languages validate examples and made-up messages with the published types. */
export function consumerChecks(documentFile: string, temporary: string): ConsumerChecks {
  const agreements = new Map<Consumer, Agreement>()
  let corpus: Promise<readonly Sample[]> | undefined
  const run = async (consumer: Consumer, folder: string) => {
    if (consumer.version === '-') throw notInstalled(consumer, `There is no ${consumer.tool}.`)
    const document: JsonObject = JSON.parse(await readFile(documentFile, 'utf8'))
    corpus ??= soundCorpus(document)
    const samples = await corpus
    const agreement = await ask(consumer, document, samples, folder)
    agreements.set(consumer, agreement)
    return verdictOn(agreement, samples.length)
  }
  return {
    checks: consumers.map((consumer, index) => ({
      what: 'messages by JSON Schema',
      tool: consumer.tool,
      version: consumer.version,
      run: () => run(consumer, join(temporary, `json-schema-${index}`)),
    })),
    report: () => {
      const named = [...agreements].map(([{ tool }, agreement]) => ({ tool, agreement }))
      for (const line of agreementTable(named)) console.log(line)
      for (const { tool, differences } of agreements.keys()) {
        for (const { it, keyword, why } of differences)
          console.log(paint('dim', `  ${tool} ${it} more by ${keyword}: ${why}`))
      }
    },
  }
}

/** The messages to ask about: every example is right, and every keyword that the types have is broken by some. */
async function soundCorpus(document: JsonObject): Promise<readonly Sample[]> {
  const samples = await makeCorpus(document, SEED)
  const wrong = samples.filter(({ isExample, broken }) => isExample && broken.length > 0)
  if (wrong.length > 0)
    throw new Rejected('an example is wrong', wrong.map((one) => JSON.stringify(one)).join('\n'))
  const broken = new Set(samples.flatMap((sample) => sample.broken.map(({ keyword }) => keyword)))
  const never = assertionsOf(document).filter((keyword) => !broken.has(keyword))
  if (never.length > 0)
    throw new Rejected(
      'a keyword is not tried',
      `No message breaks ${never.join(', ')}: let some be made that do.`,
    )
  return samples
}

async function ask(
  consumer: Consumer,
  document: JsonObject,
  samples: readonly Sample[],
  folder: string,
): Promise<Agreement> {
  await mkdir(folder, { recursive: true })
  const [schemaFile, messagesFile] = [join(folder, 'schema.json'), join(folder, 'messages.jsonl')]
  await writeFile(schemaFile, JSON.stringify(consumer.schemasOf(document)))
  await writeFile(
    messagesFile,
    samples.map(({ message, value }) => `${JSON.stringify([message, value])}\n`).join(''),
  )
  const lines = (await consumer.validate(schemaFile, messagesFile, folder)).trim().split('\n')
  const verdicts = lines.map((line): Verdict => {
    const [isValid, rules]: [boolean, string[]] = JSON.parse(line)
    return { isValid, rules: rules.filter((rule) => !consumer.aggregates.includes(rule)) }
  })
  return compareVerdicts(samples, verdicts, consumer.differences)
}

function verdictOn({ rows, unexplained, unseen }: Agreement, all: number): string {
  const [first] = unexplained
  if (first !== undefined)
    throw new Rejected(
      `differs ${count(unexplained.length, 'time')}`,
      unexplained.map(({ sample, verdict }) => describe(sample, verdict)).join('\n'),
    )
  if (unseen.length > 0)
    throw new Rejected(
      'agrees where it should not',
      unseen
        .map(({ it, keyword }) => `It no longer ${it} more by ${keyword}: take the explanation out.`)
        .join('\n'),
    )
  const explained = [...rows.values()].reduce((sum, row) => sum + row.explained, 0)
  return `${all - explained} of ${all} the same`
}

function describe({ message, value, broken }: Sample, { isValid, rules }: Verdict): string {
  const ours = broken.map(({ place, keyword }) => `${place} ${keyword}`).join(', ') || 'valid'
  return `${message}: ${isValid ? 'accepts' : `refuses (${rules.join(', ')})`}, here ${ours}: ${JSON.stringify(value)}`
}
