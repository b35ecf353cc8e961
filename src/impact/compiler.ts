import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
// Types alone: the compiler is the project's own, and nothing of the package needs one.
import type ts from 'typescript'

/** The TypeScript compiler of a project. */
export type Compiler = typeof ts

/** Why a project cannot be looked at, in the languages of the commands; `message` is in English. */
export class ProjectError extends Error {
  readonly text: Readonly<Record<'en' | 'zh', string>>

  constructor(text: Readonly<Record<'en' | 'zh', string>>) {
    super(text.en)
    this.text = text
  }

  override get name(): 'ProjectError' {
    return 'ProjectError'
  }
}

/** A merchant's program, as its own compiler understands it. */
export interface MerchantProgram {
  readonly compiler: Compiler
  readonly checker: ts.TypeChecker
  /** The project's own files: no declarations, nothing of `node_modules`. */
  readonly files: readonly ts.SourceFile[]
  /** What `antom-contract` exports, as this project sees it. */
  readonly exports: ReadonlyMap<string, ts.Symbol>
  /** The folder that file names are told from. */
  readonly folder: string
}

/**
 * Loads a project as its `tsconfig.json` says.
 *
 * @param config - path of the tsconfig.json, or of its folder
 * @throws {ProjectError} when there is no compiler, no such file, or no `antom-contract` in it
 */
export function loadProgram(config: string): MerchantProgram {
  const path = configPath(config)
  const folder = dirname(path)
  const compiler = loadCompiler(folder)
  const { fileNames, options } = readConfig(compiler, path)
  const { resolvedModule } = compiler.resolveModuleName(
    'antom-contract',
    join(folder, 'index.ts'),
    options,
    compiler.sys,
  )
  if (resolvedModule === undefined)
    throw new ProjectError({
      en: `antom-contract is not installed for ${path}: run npm install in its folder first`,
      zh: `${path} 所属项目未安装 antom-contract：请先在其目录运行 npm install`,
    })
  const entry = resolvedModule.resolvedFileName
  const program = compiler.createProgram([...fileNames, entry], { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined)
    throw new ProjectError({
      en: `${entry} exports nothing: install antom-contract again`,
      zh: `${entry} 没有任何导出：请重新安装 antom-contract`,
    })
  return {
    compiler,
    checker,
    files: program
      .getSourceFiles()
      .filter((file) => !file.isDeclarationFile && fileNames.includes(file.fileName)),
    exports: new Map(
      checker
        .getExportsOfModule(module)
        .map((symbol) => [
          symbol.name,
          symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
        ]),
    ),
    folder,
  }
}

/** The file that a path names, which may be the folder of a tsconfig.json, as it may for `tsc --project`. */
function configPath(config: string): string {
  const path = resolve(config)
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    ? join(path, 'tsconfig.json')
    : path
}

/** @returns the path of a file of the `antom-contract` that a project has installed; undefined when there is none */
export function installedFile(config: string, file: string): string | undefined {
  try {
    return createRequire(configPath(config)).resolve(`antom-contract/${file}`)
  } catch {
    return undefined
  }
}

function loadCompiler(folder: string): Compiler {
  let compiler: Compiler
  try {
    compiler = createRequire(join(folder, 'tsconfig.json'))('typescript')
  } catch {
    throw new ProjectError({
      en: `There is no TypeScript in ${folder}: run npm install --save-dev typescript there`,
      zh: `${folder} 中没有 TypeScript：请在该目录运行 npm install --save-dev typescript`,
    })
  }
  // TypeScript 7 is a program of another language. Its package has no functions to call.
  if (typeof compiler.createProgram !== 'function')
    throw new ProjectError({
      en: 'The TypeScript of this project cannot be called from a program: install typescript@5 or typescript@6 beside it',
      zh: '此项目的 TypeScript 无法由程序调用：请另外安装 typescript@5 或 typescript@6',
    })
  return compiler
}

function readConfig(compiler: Compiler, path: string): ts.ParsedCommandLine {
  const problems: ts.Diagnostic[] = []
  const parsed = compiler.getParsedCommandLineOfConfigFile(path, undefined, {
    ...compiler.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => problems.push(problem),
  })
  const found = parsed === undefined ? [] : compiler.getConfigFileParsingDiagnostics(parsed)
  const fault = [...problems, ...found].find(({ category }) => category === compiler.DiagnosticCategory.Error)
  if (parsed && !fault) {
    refuseWithoutFiles(parsed, path)
    return parsed
  }
  const message = fault ? compiler.flattenDiagnosticMessageText(fault.messageText, ' ') : undefined
  throw new ProjectError({
    en: `${path}: ${message ?? 'it cannot be read'}`,
    zh: `${path}：${message ?? '无法读取'}`,
  })
}

/** @throws {ProjectError} for a program without files, of which nothing can be said: such as one of references alone */
function refuseWithoutFiles({ fileNames, projectReferences = [] }: ts.ParsedCommandLine, path: string): void {
  if (fileNames.some((name) => !/\.d\.[cm]?ts$|\.json$/.test(name))) return
  const names = projectReferences.map((reference) => reference.path)
  throw new ProjectError(
    names.length > 0
      ? {
          en: `${path} has no files of its own, only references: name each of them with --project: ${names.join(', ')}`,
          zh: `${path} 没有自己的文件，只有项目引用：请用 --project 逐个指定：${names.join('、')}`,
        }
      : {
          en: `${path} names no files of a program: there is nothing to look at`,
          zh: `${path} 没有指定任何程序文件：没有可检查的内容`,
        },
  )
}
