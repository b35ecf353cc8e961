/**
 * Gives a module of Node.js without importing it, so that bundles for other runtimes need nothing of it.
 *
 * @param id - such as `node:crypto`
 * @returns undefined where there is none
 */
export function builtinModule<Module>(id: string): Module | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => Module | undefined } }
  try {
    return process?.getBuiltinModule?.(id)
  } catch {
    // The edge runtime of Next.js has a function that throws.
    return undefined
  }
}
