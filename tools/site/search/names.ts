/*
 * What people paste: a JSON Pointer, a line of JSON, a path in code, an address. All of them become the name that the
 * site uses. Runs in Node and in the browser.
 */

/**
 * A pasted name as the reference writes it: `/order/goods/0/goodsName` and `order?.goods?.[0]?.goodsName` become
 * `order.goods[].goodsName`, `"AUTH_EXPIRED",` becomes `AUTH_EXPIRED`. What is no name comes back trimmed.
 *
 * @param query as typed
 */
export function pastedName(query: string): string {
  const bare = query
    .trim()
    .replace(/^[\s"'`“”‘’]+|[\s"'`“”‘’,;:，；：]+$/g, '')
    .replace(/^(?:await\s+)?(\w+\.\w+|\w+)\(.*$/s, '$1')
    .replace(/^(?:GET|POST|PUT|PATCH|DELETE)\s+(?=\/|https?:)/, '')
  if (/^https?:\/\//.test(bare)) return pathOfAddress(bare)
  if (/^#?\/\S*$/.test(bare)) return callPath(bare) ?? pointerAsPath(bare)
  if (/\s/.test(bare)) return bare
  return codeAsPath(bare)
}

/** The text by which names are compared: without case, without the marks of lists, and without `_`. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll('[]', '').replaceAll('_', '')
}

/** Paths of calls begin with their version, as in `/v1/payments/capture`; what stands before it is the gateway's. */
function callPath(path: string): string | undefined {
  return /\/v\d+\/.*$/.exec(path)?.[0]
}

function pathOfAddress(address: string): string {
  const [, path = ''] = /^https?:\/\/[^/?#]*([^?#]*)/.exec(address) ?? []
  return callPath(path) ?? path
}

function pointerAsPath(pointer: string): string {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (path, key) => (/^(\d+|-|\*)$/.test(key) ? `${path}[]` : path === '' ? key : `${path}.${key}`),
      '',
    )
}

/** Paths of JavaScript, JSONPath and anchors of this site. */
function codeAsPath(text: string): string {
  return text
    .replace(/^[$#]\.?/, '')
    .replaceAll('?.', '.')
    .replace(/\.?\[['"]([^'"\]]+)['"]\]/g, '.$1')
    .replace(/\.?\[[\d*]*\]/g, '[]')
    .replace(/\.\d+(?=\.|$)/g, '[]')
    .replace(/^\./, '')
}

/**
 * The words of a query that are written like names, as they are compared: with a capital inside, `_`, `.` or `/`. In a
 * line of JSON, these are the key and the value.
 */
export function nameLikeWords(query: string): string[] {
  const words = query.match(/[^\s"'`“”‘’,;，；：{}()]+/g) ?? []
  if (words.length < 2) return []
  return words.map((word) => pastedName(word)).filter((word) => /[a-z][A-Z]|_|\.\w|\//.test(word))
}
