import { posix } from 'node:path'
import ts from 'typescript'
import { asObject, isObject, type Json, objectAt } from '../contract/json.ts'
import { type ContractChange, nothingToDo } from './contract-change.ts'

/** Reads a file of a version of the project; undefined when it has none. */
export type ReadFile = (path: string) => Promise<string | undefined>

/** What users import, by module: `antom-contract/notifications` and what it exports. */
export type ExportedNames = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The names that the modules of a version export, from their sources.
 *
 * @param manifest - the package.json of the version
 * @param read - reads a file of that version
 */
export async function exportedNames(manifest: unknown, read: ReadFile): Promise<ExportedNames> {
  const modules = new Map<string, ReadonlySet<string>>()
  const targets = isObject(manifest) ? objectAt(manifest, 'exports') : {}
  for (const [path, target] of Object.entries(targets)) {
    const source = sourceOf(target)
    if (target === null || source === undefined || path.includes('*')) continue
    modules.set(posix.join('antom-contract', path), await namesOf(source, read, new Set()))
  }
  return modules
}

/** Where the source of what is exported lies; undefined for data and for what is not exported. */
function sourceOf(target: Json): string | undefined {
  if (typeof target === 'string') {
    const [, path] =
      /^\.\/dist\/(?:types\/|esm\/|cjs\/)?((?:src|generated)\/.*)\.d\.[cm]?ts$/.exec(target) ?? []
    return path
  }
  for (const value of Object.values(asObject(target))) {
    const found = sourceOf(value)
    if (found !== undefined) return found
  }
  return undefined
}

async function namesOf(file: string, read: ReadFile, seen: Set<string>): Promise<ReadonlySet<string>> {
  if (seen.has(file)) return new Set()
  seen.add(file)
  const text = (await read(`${file}.ts`)) ?? (await read(`${file}.d.ts`)) ?? ''
  const names = new Set<string>()
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement
      if (exportClause && ts.isNamedExports(exportClause))
        for (const { name } of exportClause.elements) names.add(name.text)
      else if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) {
        const target = posix.join(posix.dirname(file), moduleSpecifier.text.replace(/\.[jt]s$/, ''))
        for (const name of await namesOf(target, read, seen)) names.add(name)
      }
    } else for (const name of declaredNames(statement)) names.add(name)
  }
  return names
}

function declaredNames(statement: ts.Statement): readonly string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  if (!isExported) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? name.text : [],
    )
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

/** What changed in the names that users import. */
export function exportedNameChanges(before: ExportedNames, after: ExportedNames): ContractChange[] {
  return [
    ...[...before].flatMap(([module, names]): ContractChange[] => {
      const now = after.get(module)
      if (now === undefined) return [moduleGone(module)]
      return [...names].filter((name) => !now.has(name)).map((name) => nameGone(module, name))
    }),
    ...[...after].flatMap(([module, names]): ContractChange[] => {
      const old = before.get(module)
      if (old === undefined) return [moduleAdded(module)]
      const added = [...names].filter((name) => !old.has(name))
      return added.length === 0 ? [] : [namesAdded(module, added)]
    }),
  ]
}

const moduleGone = (place: string): ContractChange => ({
  impact: 'major',
  place,
  text: { en: 'the module is gone', zh: '该模块已不存在' },
  todo: { en: 'import from another module', zh: '改从其他模块导入' },
})

const nameGone = (place: string, name: string): ContractChange => ({
  impact: 'major',
  place,
  text: { en: `\`${name}\` is not exported any more`, zh: `不再导出 \`${name}\`` },
  todo: { en: 'import what takes its place', zh: '改为导入其替代项' },
})

const moduleAdded = (place: string): ContractChange => ({
  impact: 'minor',
  place,
  text: { en: 'new module', zh: '新增模块' },
  todo: nothingToDo,
})

const namesAdded = (place: string, names: readonly string[]): ContractChange => ({
  impact: 'minor',
  place,
  text: {
    en: `exports ${names.map((name) => `\`${name}\``).join(', ')}`,
    zh: `新增导出 ${names.map((name) => `\`${name}\``).join('、')}`,
  },
  todo: nothingToDo,
})
