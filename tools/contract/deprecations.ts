import { isObject, type Json, stringAt } from './json.ts'

/** The extension that says what to do instead of something deprecated. */
export const MIGRATION = 'x-migration'

/**
 * What to do instead of an operation or a field that is deprecated.
 *
 * @returns a sentence; an empty text for what others deprecated without one; undefined for what is not deprecated
 */
export function migrationOf(node: Json | undefined): string | undefined {
  return isObject(node) && node.deprecated === true ? (stringAt(node, MIGRATION) ?? '') : undefined
}
