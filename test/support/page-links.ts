import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Without code, in which brackets and hashes mean something else. */
export function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '')
}

/** The places on a page to which a link can lead, as GitHub names them, in the order of the headings. */
export function anchorsOf(text: string): string[] {
  const used = new Map<string, number>()
  return [...proseOf(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
    // A heading that stands there again gets a number.
    const count = used.get(anchor) ?? 0
    used.set(anchor, count + 1)
    return count === 0 ? anchor : `${anchor}-${count}`
  })
}

/**
 * The files of the installed package that a page names by their path in a project that has it, in its code as well.
 *
 * @param text - of the page
 * @param name - of the package
 */
export function installedFiles(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`\\bnode_modules/${name}/([\\w./-]*\\w)`, 'g'))].map(
    ([, path = '']) => path,
  )
}

/**
 * The links and images of a page that lead nowhere. Those to other sites are not looked at.
 *
 * @param folder - that has the page, and everything that it may lead to
 * @param page - its path in the folder
 */
export function brokenLinks(folder: string, page: string): string[] {
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8')
  const prose = proseOf(textOf(page))
  const links = [/\]\(([^)\s]+)\)/g, /\b(?:src|href)="([^"]+)"/g].flatMap((form) =>
    [...prose.matchAll(form)].map(([, link = '']) => link),
  )
  return links.filter((link) => {
    if (/^(https?|mailto):/.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : join(dirname(page), path)
    if (target.startsWith('..') || !existsSync(join(folder, target))) return true
    return anchor !== undefined && !anchorsOf(textOf(target)).includes(anchor)
  })
}
