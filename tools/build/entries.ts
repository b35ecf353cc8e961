import { matchingExport } from './matching-export.ts'

/** The folder of `dist/` with the declarations, which both formats share. */
export const TYPES = 'types'

/** The formats of a module: a folder of `dist/` each, and the extension by which Node knows the format. */
export const FORMATS = [
  { folder: 'esm', extension: '.mjs' },
  { folder: 'cjs', extension: '.cjs' },
] as const

/** A module that can be imported by name, or a program. */
export interface Entry {
  /** The path of its modules below `dist/esm` and `dist/cjs`, without extension, such as `inbox/redis`. */
  readonly name: string
  /** What it is made of, such as `src/inbox/redis.ts`. */
  readonly source: string
  /** Whether it is a program: that has one format, and no declaration. */
  readonly isProgram: boolean
}

/** What of package.json says what is made. */
export interface BuildManifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly bin?: Readonly<Record<string, string>>
}

/**
 * Lists the modules and programs that package.json names. Its declaration in `dist/types` tells the source of each.
 *
 * @param manifest - package.json
 * @param files - every file that can be a source, by its path in the project; patterns are expanded with them
 * @throws Error when a target is not what is made for it, or has no source
 */
export function entriesOf({ exports, bin = {} }: BuildManifest, files: readonly string[]): Entry[] {
  const sources = new Map(
    files
      .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
      .map((file) => [file.replace(/\.[jt]s$/, '.d.ts'), file]),
  )
  const sourceOf = (declaration: string) => {
    const source = sources.get(declaration)
    if (source === undefined) throw new Error(`package.json leads to ${declaration}, which has no source`)
    return source
  }
  const modules = Object.entries(exports).flatMap(([subpath, target]): Entry[] => {
    if (target === null || typeof target === 'string') return []
    const name = subpath === '.' ? 'index' : subpath.slice('./'.length)
    const [start = '', end] = declarationOf(subpath, name, target).split('*')
    if (end === undefined) return [{ name, source: sourceOf(start), isProgram: false }]
    return [...sources].flatMap(([declaration, source]) => {
      if (!declaration.startsWith(start) || !declaration.endsWith(end)) return []
      const star = declaration.slice(start.length, declaration.length - end.length)
      // Another key can rule the subpath of a file, and be null.
      if (matchingExport(exports, subpath.replace('*', star)) !== subpath) return []
      return [{ name: name.replace('*', star), source, isProgram: false }]
    })
  })
  const programs = Object.values(bin).map((file): Entry => {
    const name = /^\.\/dist\/esm\/(.+)\.mjs$/.exec(file)?.[1]
    if (name === undefined) throw new Error(`package.json: bin leads to ${file}, which is not made`)
    return { name, source: sourceOf(`src/${name}/index.d.ts`), isProgram: true }
  })
  return [...modules, ...programs]
}

/** The declaration that an export leads to, below `dist/types`. Its other targets follow from its name. */
function declarationOf(subpath: string, name: string, target: unknown): string {
  const types: unknown = Object(Object(target).require).types
  const wanted = {
    import: { types: `./dist/esm/${name}.d.mts`, default: `./dist/esm/${name}.mjs` },
    require: { types, default: `./dist/cjs/${name}.cjs` },
  }
  const prefix = `./dist/${TYPES}/`
  // As text: the first condition that fits is taken, so that their order counts.
  if (
    typeof types !== 'string' ||
    !types.startsWith(prefix) ||
    JSON.stringify(target) !== JSON.stringify(wanted)
  ) {
    throw new Error(
      `package.json: exports["${subpath}"] is ${JSON.stringify(target)}; what is made is ` +
        JSON.stringify({ ...wanted, require: { types: `${prefix}….d.ts`, default: wanted.require.default } }),
    )
  }
  return types.slice(prefix.length)
}
