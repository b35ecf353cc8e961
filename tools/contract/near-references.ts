import { type Dirent, readdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { nearest } from '../terminal/nearest.ts'
import { isObject } from './json.ts'
import { fragmentKeys, jsonPointer } from './json-pointer.ts'

/** So many files and folders are looked at. */
const MOST_ENTRIES = 20_000
const SHOWN = 3

/**
 * What a reference that leads nowhere may have meant: a file of the contract by a near name or the same in another
 * folder, or what has a near name where the reference leads to. As it would be written there; the likeliest first.
 *
 * @param file absolute path of the file with the reference
 * @param pointer where it stands in it
 * @param files what the contract's files hold, by absolute path
 * @param folder the contract's folder
 */
export function nearReferences(
  file: string,
  pointer: string,
  files: ReadonlyMap<string, unknown>,
  folder: string,
): string[] {
  const node = fragmentKeys(pointer).reduce(childOf, files.get(file))
  const reference = isObject(node) ? node.$ref : node
  if (typeof reference !== 'string') return []
  const [path = '', fragment = ''] = reference.split('#')
  const target = path === '' ? file : resolve(dirname(file), path)
  if (!files.has(target)) return nearFiles(target, file, folder).map((near) => withFragment(near, fragment))
  return nearKeys(files.get(target), fragmentKeys(fragment)).map((keys) => `${path}#${jsonPointer(keys)}`)
}

function withFragment(path: string, fragment: string): string {
  return fragment === '' ? path : `${path}#${fragment}`
}

function nearFiles(target: string, from: string, folder: string): string[] {
  const all = filesBelow(folder).filter((path) => path !== from)
  const asWritten = (path: string) => relative(dirname(from), path).replaceAll('\\', '/')
  const distance = (path: string) => relative(dirname(target), path).split(/[\\/]/).length
  const named = (name: string) =>
    all.filter((path) => basename(path) === name).sort((a, b) => distance(a) - distance(b))
  const names = [...new Set(all.map((path) => basename(path)))]
  const name = basename(target)
  // Its own name is right more often than another, and the folder wrong.
  const same = named(name)
  const likely = same.length > 0 ? same : nearest(name, names).flatMap(named)
  return likely.slice(0, SHOWN).map(asWritten)
}

/** Folder by folder, the upper ones first: what is near is seldom deep, and a folder of somebody else may be anything. */
function filesBelow(folder: string): string[] {
  const found: string[] = []
  const folders = [folder]
  let seen = 0
  for (const path of folders) {
    for (const entry of entriesOf(path)) {
      seen += 1
      if (seen > MOST_ENTRIES) return found
      if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
        folders.push(join(path, entry.name))
      else if (entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name)) found.push(join(path, entry.name))
    }
  }
  return found
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // One that cannot be opened holds nothing that could be meant.
    return []
  }
}

/** The keys of what is there, up to the first that leads nowhere, with one that is near in the place of that. */
function nearKeys(root: unknown, keys: readonly string[]): string[][] {
  let node = root
  for (const [index, key] of keys.entries()) {
    const child = childOf(node, key)
    if (child === undefined) {
      const known = isObject(node) ? Object.keys(node) : []
      return nearest(key, known).map((near) => [...keys.slice(0, index), near, ...keys.slice(index + 1)])
    }
    node = child
  }
  return []
}

function childOf(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined
  return Reflect.get(node, key)
}
