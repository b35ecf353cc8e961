import type { CompiledCache } from '../../tools/generate/compiled-cache.ts'

const kept = new Map<string, string>()

/**
 * Compiles each validator once in a run of tests: for tests that generate a whole contract several times, and are about
 * something else.
 */
export const compiledOnce: CompiledCache = {
  get: (source) => kept.get(source),
  set: (source, compiled) => void kept.set(source, compiled),
}
