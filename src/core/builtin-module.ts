/**
 * Gives a module of Node.js without importing it, so that bundles for other runtimes need nothing of it.
 *
 * @param id - such as `node:crypto`
 * @returns undefined where there is none
 */
export function builtinModule<Module>(id: string): Module | undefined {
  return (
    globalThis as { process?: { getBuiltinModule?: (id: string) => Module | undefined } }
  ).process?.getBuiltinModule?.(id)
}
