import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Why a request cannot be answered with a file, as a status of HTTP. */
export type Refusal = 400 | 403 | 404 | 500 | 503

/** A file that is open, so that it stays what it is until it has been read. */
export interface OpenFile {
  readonly handle: FileHandle
  /** Path below the folder, with `index.html` for a folder. */
  readonly path: string
}

/**
 * Names below the folder that a request target asks for: `['sub', 'index.html']` for `/sub/?query`.
 *
 * @param target as in the request line: a path, or a whole address (which a proxy is asked with)
 * @param prefix path that the folder is served under, which begins and ends with a slash
 */
export function requestedNames(target: string, prefix: string): readonly string[] | 400 | 404 {
  const [path = ''] = target.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)
  // `*`, which `OPTIONS` may ask for, and whatever else is no path.
  if (!path.startsWith('/') && path !== '') return 400
  const names: string[] = []
  for (const part of (path || '/').slice(1).split('/')) {
    const name = decoded(part)
    if (name === undefined || name.includes('\0')) return 400
    // An encoded slash is part of a name, and no file of a site has one.
    if (/[/\\]/.test(name) || name === '..' || name === '.') return 404
    names.push(name)
  }
  const above = prefix.split('/').slice(1, -1)
  if (names.length <= above.length || above.some((name, index) => name !== names[index])) return 404
  const inside = names.slice(above.length)
  if (inside.slice(0, -1).includes('')) return 404
  return inside.at(-1) === '' ? [...inside.slice(0, -1), 'index.html'] : inside
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** Opens a file that is below a folder also when links have been followed. */
export async function openBelow(folder: string, names: readonly string[]): Promise<OpenFile | Refusal> {
  const path = names.join('/')
  try {
    const [top, file] = await Promise.all([realpath(folder), realpath(join(folder, ...names))])
    if (!file.startsWith(top.endsWith(sep) ? top : top + sep)) return 404
    // Opening a pipe would wait for somebody who writes to it.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const isFile = await handle.stat().then((found) => found.isFile())
    if (isFile) return { handle, path }
    await handle.close()
    return 404
  } catch (error) {
    // Everything above rejects with an error of the file system.
    return refusalOf((error as NodeJS.ErrnoException).code)
  }
}

function refusalOf(code: string | undefined): Refusal {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EISDIR':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'ENXIO':
      return 404
    case 'EACCES':
    case 'EPERM':
      return 403
    case 'EMFILE':
    case 'ENFILE':
      return 503
    default:
      return 500
  }
}
