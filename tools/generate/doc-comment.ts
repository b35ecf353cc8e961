import { isObject, type Json } from '../contract/json.ts'

/**
 * A documentation comment of a member; nothing in the contract's text can end it.
 *
 * @param paragraphs those that are undefined or empty are left out
 */
export function docComment(paragraphs: readonly (string | undefined)[], indent = '  '): string {
  const text = paragraphs.filter((paragraph) => paragraph).join('\n\n')
  const lines = text
    .replaceAll('*/', '*\\/')
    .split('\n')
    .map((line) => `${indent} * ${line}`.trimEnd())
  return `${indent}/**\n${lines.join('\n')}\n${indent} */`
}

/** An example in a documentation comment. */
export function exampleTag(code: string): string {
  return `@example\n\`\`\`ts\n${code}\n\`\`\``
}

/** Names in a sentence, as code. */
export function codeList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

/** A JSON value as people write it in TypeScript. */
export function literal(value: Json, indent = ''): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(', ')}]`
  if (!isObject(value)) {
    return typeof value === 'string' && !/['\\\n]/.test(value) ? `'${value}'` : JSON.stringify(value)
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)
    return `${inner}${name}: ${literal(member, inner)},`
  })
  return `{\n${members.join('\n')}\n${indent}}`
}
