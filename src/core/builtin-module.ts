/** What of Node's `process` is used. */
interface NodeProcess<Module> {
  readonly getBuiltinModule: (id: string) => Module | undefined
}

/**
 * Gives a module of Node.js without importing it, so that bundles for other runtimes need nothing of it.
 *
 * @param id - such as `node:crypto`
 * @returns undefined where there is none
 */
export function builtinModule<Module>(id: string): Module | undefined {
  try {
    // As Node has it. Elsewhere one of the two is missing, and in the edge runtime of Next.js the function throws.
    return (globalThis as unknown as { process: NodeProcess<Module> }).process.getBuiltinModule(id)
  } catch {
    return undefined
  }
}
