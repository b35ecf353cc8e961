/*
 * Stand-ins for clients that samples import and that are not installed here. That the real ones fit is tested in
 * test/suites/stores, where they are.
 */
declare module 'pg' {
  export interface PoolClient {
    query(text: string, values?: unknown[]): Promise<{ command: string; rows: unknown[] }>
    release(error?: Error): void
    on(event: 'error', listener: (error: Error) => void): this
    off(event: 'error', listener: (error: Error) => void): this
  }
  export class Pool {
    constructor(config?: {
      connectionString?: string
      query_timeout?: number
      connectionTimeoutMillis?: number
      keepAlive?: boolean
    })
    query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
    connect(): Promise<PoolClient>
    on(event: 'error', listener: (error: Error) => void): this
  }
}

declare module 'ioredis' {
  export class Redis {
    constructor(url: string, options?: { commandTimeout?: number; socketTimeout?: number })
    eval(script: string, keys: number, ...args: string[]): Promise<unknown>
    evalsha(sha1: string, keys: number, ...args: string[]): Promise<unknown>
  }
}

declare module 'redis' {
  export interface RedisClient {
    connect(): Promise<RedisClient>
    on(event: 'error', listener: (error: Error) => void): this
    eval(script: string, options?: { keys?: string[]; arguments?: string[] }): Promise<unknown>
    evalSha(sha1: string, options?: { keys?: string[]; arguments?: string[] }): Promise<unknown>
  }
  export function createClient(options?: {
    url?: string
    socket?: {
      connectTimeout?: number
      socketTimeout?: number
      reconnectStrategy?: (retries: number) => number
    }
    pingInterval?: number
  }): RedisClient
}
