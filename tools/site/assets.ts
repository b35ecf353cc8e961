import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** The files that pages share: styles and scripts. Their names change with what is in them, so that caches may keep them. */
export interface Assets {
  /** Every file, by its path in the site. */
  readonly files: ReadonlyMap<string, string>
  /**
   * The path of a file in the site.
   *
   * @param name such as `style.css`
   * @throws Error when there is no such file
   */
  pathOf(name: string): string
}

const FOLDER = new URL('./assets/', import.meta.url)

/**
 * The styles, joined in the order of their names after `base.css`, and every script of `assets/`.
 *
 * @param made scripts that are made when the site is built, by name
 */
export async function loadAssets(made: ReadonlyMap<string, string> = new Map()): Promise<Assets> {
  const styles = (await readdir(new URL('styles/', FOLDER))).filter((name) => name.endsWith('.css')).sort()
  const ordered = ['base.css', ...styles.filter((name) => name !== 'base.css')]
  const style = await Promise.all(ordered.map((name) => readFile(new URL(`styles/${name}`, FOLDER), 'utf8')))
  const scripts = (await readdir(FOLDER)).filter((name) => name.endsWith('.js')).sort()
  const contents = new Map([
    // Comments are for those who write the styles.
    ['style.css', style.map((css) => css.replace(/\/\*.*?\*\//gs, '').trim()).join('\n')],
    ...(await Promise.all(
      scripts.map(async (name) => [name, await readFile(new URL(name, FOLDER), 'utf8')] as const),
    )),
    ...made,
  ])
  const paths = new Map([...contents].map(([name, content]) => [name, `assets/${hashedName(name, content)}`]))
  return {
    files: new Map([...contents].map(([name, content]) => [paths.get(name) ?? name, content])),
    pathOf(name) {
      const path = paths.get(name)
      if (path === undefined) throw new Error(`tools/site/assets/ has no ${name}.`)
      return path
    },
  }
}

/** `search.js` becomes `search-0123456789.js`. */
function hashedName(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return name.replace(/(\.[a-z]+)$/, `-${hash}$1`)
}
