import { visibleText } from '../../core/visible-text.ts'
import { UsageError } from '../command.ts'

/**
 * Changes a field of a message.
 *
 * @param message - is changed
 * @param assignment - of `--set`: a JSON Pointer, an equals sign, the value
 * @throws {UsageError} when it is no assignment, or leads through something that has no fields
 */
export function setField(message: object, assignment: string): void {
  const at = assignment.indexOf('=')
  const pointer = at < 0 ? '' : assignment.slice(0, at)
  if (!pointer.startsWith('/')) throw wrong(assignment)
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const value = readValue(assignment.slice(at + 1), assignment)
  let node: object = message
  for (const [index, key] of keys.entries()) {
    const isLast = index === keys.length - 1
    const child: unknown = Object.getOwnPropertyDescriptor(node, key)?.value
    if (isLast) define(node, key, value)
    else if (child === undefined || child === null) node = define(node, key, {})
    else if (typeof child === 'object') node = child
    else throw wrong(assignment)
  }
}

/** Defined, not assigned: `__proto__` is a name like any other. */
function define<Value>(node: object, key: string, value: Value): Value {
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true })
  return value
}

function readValue(text: string, assignment: string): unknown {
  if (!/^[{[]|^(?:true|false|null)$/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(assignment)
  }
}

function wrong(assignment: string): UsageError {
  const shown = visibleText(assignment, 100)
  return new UsageError({
    en: `--set takes a JSON Pointer to a field, = and a value, such as /captureAmount/value=500, not "${shown}"`,
    zh: `--set 的值应为指向字段的 JSON Pointer、= 与值，例如 /captureAmount/value=500，而不是“${shown}”`,
  })
}
