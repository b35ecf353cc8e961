import { resultCodes } from '../../generated/result-codes.ts'

const tables: Readonly<Record<string, Readonly<Record<string, object>>>> = resultCodes

/** The calls and notifications that have a result code, in the order of the contract. */
export function callsWithCode(code: string): string[] {
  return Object.keys(tables).filter((call) => tables[call]?.[code] !== undefined)
}

/** The same, those together for which the code means the same. */
export function callsAlike(code: string): string[][] {
  const groups = new Map<string, string[]>()
  for (const call of callsWithCode(code)) {
    const row = JSON.stringify(tables[call]?.[code])
    groups.set(row, [...(groups.get(row) ?? []), call])
  }
  return [...groups.values()]
}
