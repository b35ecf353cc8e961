import type { JsonObject } from '../contract/json.ts'
import { contractModel } from '../contract/model.ts'
import type { ResultCodeRow } from '../contract/result-codes.ts'
import { type ContractChange, nothingToDo } from './contract-change.ts'

/** The codes that every call has. */
const GATEWAY = 'gateway'

const STATUS: Readonly<Record<string, string>> = { S: 'success', F: 'failure', U: 'unknown' }

/** What changed in the result codes between two published contracts, in the words of someone who handles them. */
export function resultCodeChanges(base: JsonObject, candidate: JsonObject): ContractChange[] {
  const before = tablesOf(base)
  const after = tablesOf(candidate)
  const [old, now] = [callsOf(base), callsOf(candidate)]
  // Those of a call, a notification or a field that is new or gone are told by that.
  const isTold = (name: string) =>
    name === GATEWAY || (old.has(name) && now.has(name)) || (before.has(name) && after.has(name))
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(isTold)
    .flatMap((name) => tableChanges(name, before.get(name) ?? new Map(), after.get(name) ?? new Map()))
}

const callsOf = (document: JsonObject): ReadonlySet<string> => {
  const { operations, notifications } = contractModel(document)
  return new Set([...operations, ...notifications].map(({ name }) => name))
}

type Table = ReadonlyMap<string, ResultCodeRow>

function tablesOf(document: JsonObject): ReadonlyMap<string, Table> {
  return new Map(
    contractModel(document).resultCodeTables.map(({ name, rows }) => [
      name,
      new Map(rows.map((row) => [row.code, row])),
    ]),
  )
}

function tableChanges(name: string, before: Table, after: Table): ContractChange[] {
  const place = name === GATEWAY ? 'every call' : name
  const removed = [...before.values()]
    .filter(({ code }) => !after.has(code))
    .map(
      ({ code }): ContractChange => ({
        impact: 'major',
        place,
        text: {
          en: `the result code \`${code}\` is gone; code that names it no longer compiles`,
          zh: `结果码 \`${code}\` 已不存在；引用它的代码无法再编译`,
        },
        todo: { en: 'take its case out', zh: '删除其分支' },
      }),
    )
  const others = [...after.values()].flatMap((row): ContractChange[] => {
    const old = before.get(row.code)
    if (old === undefined) {
      const text = {
        en: `new result code \`${row.code}\` (\`${row.status}\`, ${statusWord(row)}; advice \`${row.advice}\`): ${row.meaning}`,
        zh: `新增结果码 \`${row.code}\`（\`${row.status}\`；建议动作 \`${row.advice}\`）`,
      }
      const todo = {
        en: 'nothing where you decide by status and advice; else add a case for it',
        zh: '若按状态与建议动作判断则无需处理，否则增加对应分支',
      }
      return [{ impact: 'minor', place, text, todo }]
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
      text: {
        en: `${code} is now \`${row.status}\` (${statusWord(row)}), and was \`${old.status}\` (${statusWord(old)})`,
        zh: `${code} 的状态由 \`${old.status}\` 变为 \`${row.status}\``,
      },
      todo: {
        en: 'check what is done about it: a final outcome became an open one, or the other way round',
        zh: '检查相应处理：最终结果与尚未确定的结果之间发生了变化',
      },
    })
  }
  if (old.advice !== row.advice) {
    changes.push({
      impact: 'minor',
      place,
      text: {
        en: `the advice on ${code} is now \`${row.advice}\`, and was \`${old.advice}\`: ${row.action}`,
        zh: `${code} 的建议动作由 \`${old.advice}\` 变为 \`${row.advice}\``,
      },
      todo: {
        en: 'check code that decides by this code and not by the advice',
        zh: '检查按此结果码而非建议动作判断的代码',
      },
    })
  }
  const products = (one: ResultCodeRow) => one.productCodes?.join(', ') ?? 'all products'
  if (products(old) !== products(row)) {
    changes.push({
      impact: 'minor',
      place,
      text: {
        en: `${code} is documented for ${products(row)}, and was for ${products(old)}`,
        zh: `${code} 所适用的产品由 ${products(old)} 变为 ${products(row)}`,
      },
      todo: nothingToDo,
    })
  }
  if (old.mayFollowSuccess !== row.mayFollowSuccess) {
    const isOpen = row.mayFollowSuccess === true
    const [now, was] = isOpen ? ['open', 'a failure'] : ['a failure', 'open']
    changes.push({
      impact: 'minor',
      place,
      text: {
        en: `${code} in answer to a repetition by the client is now ${now}, and was ${was}`,
        zh: `客户端重发后得到的 ${code} 现视为${isOpen ? '尚未确定' : '失败'}`,
      },
      todo: {
        en: 'check what is done about it where calls are repeated',
        zh: '检查重发请求之处对它的处理',
      },
    })
  }
  if (changes.length === 0 && (old.meaning !== row.meaning || old.action !== row.action)) {
    changes.push({
      impact: 'patch',
      place,
      text: { en: `${code} is described anew`, zh: `${code} 的说明已更新` },
      todo: nothingToDo,
    })
  }
  return changes
}

function statusWord({ status }: ResultCodeRow): string {
  return STATUS[status] ?? status
}
