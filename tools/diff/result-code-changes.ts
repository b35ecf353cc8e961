import type { JsonObject } from '../contract/json.ts'
import { contractModel } from '../contract/model.ts'
import type { ResultCodeRow } from '../contract/result-codes.ts'
import type { ContractChange } from './contract-change.ts'

const STATUS: Readonly<Record<string, string>> = { S: 'success', F: 'failure', U: 'unknown' }

/** What changed in the result codes between two published contracts, in the words of someone who handles them. */
export function resultCodeChanges(base: JsonObject, candidate: JsonObject): ContractChange[] {
  const before = tablesOf(base)
  const after = tablesOf(candidate)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    tableChanges(name, rowsOf(before, name), rowsOf(after, name)),
  )
}

type Table = ReadonlyMap<string, ResultCodeRow>

/** A table that is not there has no rows. */
function rowsOf(tables: ReadonlyMap<string, Table>, name: string): Table {
  return tables.get(name) ?? new Map()
}

function tablesOf(document: JsonObject): ReadonlyMap<string, Table> {
  return new Map(
    contractModel(document).resultCodeTables.map(({ name, rows }) => [
      name,
      new Map(rows.map((row) => [row.code, row])),
    ]),
  )
}

function tableChanges(name: string, before: Table, after: Table): ContractChange[] {
  const place = name === 'gateway' ? 'every call' : name
  const removed = [...before.values()]
    .filter(({ code }) => !after.has(code))
    .map(
      ({ code }): ContractChange => ({
        impact: 'major',
        place,
        text: `the result code \`${code}\` is gone; code that names it no longer compiles`,
      }),
    )
  const others = [...after.values()].flatMap((row): ContractChange[] => {
    const old = before.get(row.code)
    if (old === undefined) {
      const text = `new result code \`${row.code}\` (\`${row.status}\`, ${statusWord(row)}; advice \`${row.advice}\`): ${row.meaning}`
      return [{ impact: 'minor', place, text }]
    }
    return rowChanges(place, old, row)
  })
  return [...removed, ...others]
}

function rowChanges(place: string, old: ResultCodeRow, row: ResultCodeRow): ContractChange[] {
  const changes: ContractChange[] = []
  const code = `\`${row.code}\``
  if (old.status !== row.status) {
    changes.push({
      impact: 'major',
      place,
      text: `${code} is now \`${row.status}\` (${statusWord(row)}), and was \`${old.status}\` (${statusWord(old)})`,
    })
  }
  if (old.advice !== row.advice) {
    changes.push({
      impact: 'minor',
      place,
      text: `the advice on ${code} is now \`${row.advice}\`, and was \`${old.advice}\`: ${row.action}`,
    })
  }
  const products = (one: ResultCodeRow) => one.productCodes?.join(', ') ?? 'all products'
  if (products(old) !== products(row)) {
    changes.push({
      impact: 'minor',
      place,
      text: `${code} is documented for ${products(row)}, and was for ${products(old)}`,
    })
  }
  if (old.mayFollowSuccess !== row.mayFollowSuccess) {
    const [now, was] = row.mayFollowSuccess === true ? ['open', 'a failure'] : ['a failure', 'open']
    changes.push({
      impact: 'minor',
      place,
      text: `${code} in answer to a repetition by the client is now ${now}, and was ${was}`,
    })
  }
  if (changes.length === 0 && (old.meaning !== row.meaning || old.action !== row.action)) {
    changes.push({ impact: 'patch', place, text: `${code} is described anew` })
  }
  return changes
}

function statusWord({ status }: ResultCodeRow): string {
  return STATUS[status] ?? status
}
