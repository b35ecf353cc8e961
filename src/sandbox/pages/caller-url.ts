import type { SandboxRequest } from '../server/http.ts'
import type { RequestTarget } from '../server/request-target.ts'
import { hostRefusal, type PageAccess } from './page-access.ts'

/** Does work for a request: the links that the work makes have the name under which that came. */
export type InUrlOf = <Value>(request: SandboxRequest, target: RequestTarget, work: () => Value) => Value

/** What decides about links to the sandbox's pages. */
export interface CallerUrlOptions {
  /** Scheme, host and port under which this machine reaches the sandbox. */
  readonly url: () => string
  /** Whether it listens on all addresses of this machine. */
  readonly listensEverywhere: () => boolean
  readonly access: () => PageAccess
}

/**
 * Makes what says under which URL whoever asks reaches the pages. A sandbox that listens on all addresses is called from other
 * machines, for which `127.0.0.1` is themselves: they get links with the name that they have called, if the pages answer under
 * it.
 */
export function createCallerUrl({ url, listensEverywhere, access }: CallerUrlOptions) {
  let current: string | undefined
  const inUrlOf: InUrlOf = (request, target, work) => {
    const authority = target.authority ?? request.header('host')
    const isUsable = listensEverywhere() && authority !== undefined
    const before = current
    if (isUsable && hostRefusal(request, target, access()) === undefined) {
      current = `${new URL(url()).protocol}//${authority}`
    }
    try {
      return work()
    } finally {
      current = before
    }
  }
  return { url: () => current ?? url(), inUrlOf }
}
