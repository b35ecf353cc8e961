import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { projectFolder } from './contract.ts'
import { hostFor } from './type-check.ts'

/** What the documentation of one public symbol has. */
export interface PublicSymbol {
  /** `antom-contract/notifications: createNotificationReceiver`. */
  readonly name: string
  readonly text: string
  /** A function, or a class that programs make. */
  readonly callable: boolean
  readonly parameters: readonly string[]
  /** Whether it gives something back. */
  readonly returns: boolean
  readonly tags: {
    readonly param: readonly string[]
    readonly returns: boolean
    readonly throws: boolean
    readonly example: boolean
  }
  /** Members of an interface, class or object type that have no documentation. */
  readonly bareMembers: readonly string[]
  /** The examples, as code. */
  readonly examples: readonly string[]
}

/**
 * The files behind the package's entry points, by the name under which a program imports them.
 *
 * @param patterns - whether those with a `*` are wanted as well
 */
export function entryPoints(patterns = false): Map<string, string> {
  const { name, exports } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
  const entries = Object.entries<string | null | { require: { types: string } }>(exports)
  return new Map(
    entries.flatMap(([subpath, target]): [string, string][] => {
      if (typeof target === 'string' || target === null || (subpath.includes('*') && !patterns)) return []
      const { types } = target.require
      const declaration = types.replace('./dist/types/', projectFolder)
      // Validators are generated with their declarations; what else ships is compiled from a file of the same name.
      const source = types.includes('/validators/') ? declaration : declaration.replace(/\.d\.ts$/, '.ts')
      return [[name + subpath.slice(1), source]]
    }),
  )
}

/** A symbol that an entry point exports, under the first name that it has. */
export interface PublicExport {
  /** `antom-contract/notifications: createNotificationReceiver`. */
  readonly name: string
  readonly symbol: ts.Symbol
}

/** Every symbol that an entry point exports, each once, at the first entry point that has it; and what knows its types. */
export function publicExports(): { readonly checker: ts.TypeChecker; readonly exports: PublicExport[] } {
  const entries = entryPoints()
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  }
  const program = ts.createProgram([...entries.values()], options, hostFor(options))
  const checker = program.getTypeChecker()
  const found = new Map<ts.Symbol, PublicExport>()
  for (const [entry, file] of entries) {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${entry} leads to ${file}, which is no module.`)
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      if (!found.has(symbol)) found.set(symbol, { name: `${entry}: ${exported.name}`, symbol })
    }
  }
  return { checker, exports: [...found.values()] }
}

/** What the documentation of each of them has; a type that is passed on from a dependency is documented there. */
export function publicSymbols(): PublicSymbol[] {
  const { checker, exports } = publicExports()
  const own = exports.filter(
    ({ symbol }) =>
      !symbol.declarations?.some((one) => one.getSourceFile().fileName.includes('/node_modules/')),
  )
  return own.map(({ name, symbol }) => describe(name, symbol, checker))
}

function describe(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): PublicSymbol {
  const tags = symbol.getJsDocTags(checker)
  const textOf = (tag: ts.JSDocTagInfo) => ts.displayPartsToString(tag.text)
  const signatures = signaturesOf(symbol, checker)
  return {
    name,
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    callable: signatures.length > 0,
    parameters: [...new Set(signatures.flatMap(({ parameters }) => parameters.map((one) => one.name)))],
    returns: signatures.some((signature) => {
      const type = checker.typeToString(signature.getReturnType())
      return !/^(void|Promise<void>)$/.test(type) && !(symbol.flags & ts.SymbolFlags.Class)
    }),
    tags: {
      param: tags.filter((tag) => tag.name === 'param').map((tag) => textOf(tag).split(/\s/)[0] ?? ''),
      returns: tags.some((tag) => tag.name === 'returns'),
      throws: tags.some((tag) => tag.name === 'throws'),
      example: tags.some((tag) => tag.name === 'example'),
    },
    bareMembers: bareMembersOf(symbol, checker),
    examples: tags.filter((tag) => tag.name === 'example').map(textOf),
  }
}

function signaturesOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Signature[] {
  const [declaration] = symbol.declarations ?? []
  if (!declaration || !(symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable))) return []
  return checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures()
}

function bareMembersOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  return (symbol.declarations ?? []).flatMap((declaration) => {
    // Generated data has a type of its own that documents its members.
    const isListed = ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)
    if (!isListed || declaration.getSourceFile().fileName.endsWith('/generated/types.ts')) return []
    return declaration.members.flatMap((member) => {
      const name = member.name?.getText() ?? ''
      const own = member.name && checker.getSymbolAtLocation(member.name)
      const isHidden =
        ts.canHaveModifiers(member) &&
        (ts.getModifiers(member) ?? []).some(
          ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.OverrideKeyword,
        )
      if (!own || isHidden || name.startsWith('#')) return []
      return own.getDocumentationComment(checker).length > 0 ? [] : [name]
    })
  })
}
