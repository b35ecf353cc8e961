import { childAt, type Json, type JsonObject, stringAt } from '../contract/json.ts'
import type { TextPath } from '../contract/texts.ts'

/** Where an overlay has the translation of a text: the target of an action, and keys below its `update`. */
export interface OverlayTarget {
  readonly target: string
  readonly keys: readonly string[]
}

/**
 * Where the translation of a text of the published document is written: with the operation, the component or the row of
 * result codes that it is in.
 *
 * @param path keys that lead from the document to the text
 */
export function overlayTarget(path: TextPath, document: JsonObject): OverlayTarget {
  const depth = ownerDepth(path, document)
  return {
    target: `$${path
      .slice(0, depth)
      .map((key, index) => step(key, path.slice(0, index), document))
      .join('')}`,
    keys: path.slice(depth).map(String),
  }
}

/** An `update` can name no item of a list, so a target goes down to the last one. */
function ownerDepth(path: TextPath, document: JsonObject): number {
  const lastItem = path.findLastIndex((_, index) => Array.isArray(nodeAt(path.slice(0, index), document)))
  const [top] = path
  const owner = top === 'components' || top === 'paths' || top === 'webhooks' ? 3 : 1
  return Math.min(path.length - 1, Math.max(lastItem + 1, owner))
}

function step(key: string | number, before: TextPath, document: JsonObject): string {
  const parent = nodeAt(before, document)
  if (Array.isArray(parent)) {
    const code = before.at(-1) === 'x-result-codes' ? stringAt(childAt(parent, key), 'code') : undefined
    return code === undefined ? `[${key}]` : `[?@.code==${quoted(code)}]`
  }
  return /^[A-Za-z_]\w*$/.test(String(key)) ? `.${key}` : `[${quoted(String(key))}]`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

function nodeAt(path: TextPath, document: JsonObject): Json | undefined {
  return path.reduce<Json | undefined>(childAt, document)
}
