import { dirname, resolve } from 'node:path'
import { isObject } from './json.ts'
import { fragmentKeys } from './json-pointer.ts'

/** A reference that leads to itself through nothing but references. */
export interface ReferenceCircle {
  /** Absolute path. */
  readonly file: string
  /** Keys that lead to the object with the `$ref`. */
  readonly keys: readonly string[]
}

/**
 * The references of a contract that never arrive at anything.
 *
 * @param files what the contract's files hold, by absolute path
 */
export function referenceCircles(files: ReadonlyMap<string, unknown>): ReferenceCircle[] {
  return [...files].flatMap(([file, root]) =>
    [...references(root)]
      .filter(({ reference }) => isCircle(reference, file, files))
      .map(({ keys }) => ({ file, keys })),
  )
}

/** A reference, and the keys that lead to the object that has it. */
interface Reference {
  readonly reference: string
  readonly keys: readonly string[]
}

/** Every reference in a file. */
export function* references(node: unknown, keys: readonly string[] = []): Generator<Reference> {
  if (typeof node !== 'object' || node === null) return
  if (isObject(node) && typeof node.$ref === 'string') yield { reference: node.$ref, keys }
  for (const [key, child] of Object.entries(node)) yield* references(child, [...keys, key])
}

/** More references in a row than this are taken for a circle: one that grows never comes back to the same place. */
const LONGEST_CHAIN = 100

function isCircle(start: string, from: string, files: ReadonlyMap<string, unknown>): boolean {
  let target: Target | undefined = targetOf(start, from)
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    target = nextTarget(target, files.get(target.file))
    if (target === undefined) return false
  }
  return true
}

/**
 * The file and the keys that a part of a contract is really at, after every reference at it or on the way to it.
 *
 * @param part file by absolute path, and keys in it
 */
export function endOfReferences(part: Target, files: ReadonlyMap<string, unknown>): Target {
  let end = part
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    const next = nextTarget(end, files.get(end.file))
    if (next === undefined) return end
    end = next
  }
  return end
}

interface Target {
  readonly file: string
  readonly keys: readonly string[]
}

function targetOf(reference: string, from: string): Target {
  const [path = '', fragment = ''] = reference.split('#')
  return { file: path === '' ? from : resolve(dirname(from), path), keys: fragmentKeys(fragment) }
}

/** Where the reference leads that stands at a target, or on the way to it. */
function nextTarget({ file, keys }: Target, root: unknown): Target | undefined {
  let node = root
  for (const [index, key] of keys.entries()) {
    const child: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
    if (child === undefined) return redirected(node, file, keys.slice(index))
    node = child
  }
  return redirected(node, file, [])
}

function redirected(node: unknown, file: string, rest: readonly string[]): Target | undefined {
  if (!isObject(node) || typeof node.$ref !== 'string') return undefined
  const target = targetOf(node.$ref, file)
  return { ...target, keys: [...target.keys, ...rest] }
}
