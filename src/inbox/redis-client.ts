import { ConfigurationError } from '../core/errors/configuration-error.ts'
import { kindOf } from '../core/kind-of.ts'

/** What an inbox needs of a client of ioredis: a `Redis` or a `Cluster`. */
export interface IoredisClient {
  /** Runs a script by its text. */
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
  /** Runs a script that the server has already, by its digest. */
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** What an inbox needs of a client of node-redis: what `createClient`, `createCluster` or a pool gives. */
export interface NodeRedisClient {
  /** Runs a script by its text. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
  /** Runs a script that the server has already, by its digest. */
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** Runs a script of one key: by its SHA-1, or as a whole when `sha1` is undefined. */
export type RunScript = (
  script: string,
  sha1: string | undefined,
  key: string,
  args: string[],
) => Promise<unknown>

/**
 * The one thing that an inbox does with a client, whichever it is.
 *
 * @param client - the option
 * @throws {ConfigurationError} when it is no client of ioredis or node-redis
 */
export function scriptRunner(client: IoredisClient | NodeRedisClient): RunScript {
  // Whatever a program in JavaScript hands over.
  const { eval: run, evalSha, evalsha } = Object(client) as Partial<Record<string, unknown>>
  if (typeof run === 'function' && typeof evalSha === 'function') {
    const redis = client as NodeRedisClient // it has both methods
    return (script, sha1, key, args) => {
      const options = { keys: [key], arguments: args }
      return sha1 === undefined ? redis.eval(script, options) : redis.evalSha(sha1, options)
    }
  }
  if (typeof run === 'function' && typeof evalsha === 'function') {
    const redis = client as IoredisClient // it has both methods
    return (script, sha1, key, args) =>
      sha1 === undefined ? redis.eval(script, 1, key, ...args) : redis.evalsha(sha1, 1, key, ...args)
  }
  const need = 'a client of ioredis (new Redis()) or of node-redis 4 or later (createClient())'
  throw new ConfigurationError(`client must be ${need}; ${kindOf(client)} has no eval and evalSha`, {
    option: 'client',
  })
}
