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
 * The styles, joined in the order of their names after `variables.css` and `base.css`, those of the interactive reference, and every script of `assets/`.
 *
 * @param made scripts that are made when the site is built, by name
 */
export async function loadAssets(made: ReadonlyMap<string, string> = new Map()): Promise<Assets> {
  const styles = (await readdir(new URL('styles/', FOLDER))).filter((name) => name.endsWith('.css')).sort()
  const first = ['variables.css', 'base.css']
  const ordered = [...first, ...styles.filter((name) => !first.includes(name))]
  const sheets = new Map(
    await Promise.all(
      ordered.map(async (name) => {
        const css = await readFile(new URL(`styles/${name}`, FOLDER), 'utf8')
        // Comments are for those who write the styles.
        return [name, css.replace(/\/\*.*?\*\//gs, '').trim()] as const
      }),
    ),
  )
  const scripts = (await readdir(FOLDER)).filter((name) => name.endsWith('.js')).sort()
  const contents = new Map([
    ['style.css', [...sheets.values()].join('\n')],
    ['reference.css', referenceStyle(sheets)],
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

/**
 * What the bar and the search need on the page of the interactive reference, whose other parts have styles of their own:
 * general rules hold within `.site-frame` only, and the colours follow its switch between light and dark.
 */
function referenceStyle(sheets: ReadonlyMap<string, string>): string {
  const sheet = (name: string) => sheets.get(name) ?? ''
  const [light = '', dark = ''] = sheet('variables.css').split('@media (prefers-color-scheme: dark)')
  const [, declarations] = /:root \{([^}]*)\}/.exec(dark) ?? []
  if (declarations === undefined) throw new Error('styles/variables.css has no colours for the dark.')
  return [
    light.trim(),
    `:root.dark {${declarations}}`,
    '.site-frame {\ndisplay: contents;\nfont: 1rem / 1.6 var(--font);\ncolor: var(--fg);\n}',
    // Weaker than what is said of a part by its class, as on every other page.
    ':where(.site-frame) {',
    sheet('base.css'),
    '}',
    sheet('top.css'),
    sheet('search.css'),
    '.site-frame .top {\nz-index: 200;\n}',
  ].join('\n')
}

/** `search.js` becomes `search-0123456789.js`. */
function hashedName(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return name.replace(/(\.[a-z]+)$/, `-${hash}$1`)
}
