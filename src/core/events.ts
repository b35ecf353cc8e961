import { builtinModule } from './builtin-module.ts'

/** What of `node:diagnostics_channel` is used here. */
interface Channels {
  readonly channel: (name: string) => Channel
}

interface Channel {
  readonly hasSubscribers: boolean
  readonly publish: (message: object) => void
}

/** Node.js, and runtimes that have the same; where there is none, only hooks are told. */
const channels = builtinModule<Channels>('node:diagnostics_channel')

/** Those of this package, by name: a handful. To look one up at Node takes longer than to ask whether anybody listens. */
const known = new Map<string, Channel | undefined>()

function channelOf(name: string): Channel | undefined {
  if (!known.has(name)) known.set(name, channels?.channel(name))
  return known.get(name)
}

/**
 * Tells whether anybody listens to a diagnostics channel.
 *
 * @param name - of the channel, such as `antom-contract:retry`
 */
export function hasSubscribers(name: string): boolean {
  return channelOf(name)?.hasSubscribers === true
}

/**
 * Tells a hook and a diagnostics channel what has happened, and drops whatever goes wrong in the hook: a log that
 * fails must not decide about a payment. What a subscriber of a channel throws is Node's to report.
 *
 * @param hook - of the options; not waited for
 * @param name - of the channel, such as `antom-contract:retry`
 * @param event - makes what they are told; not called when nobody listens
 */
export function emitEvent<Event extends object>(
  hook: ((event: Event) => unknown) | undefined,
  name: string,
  event: () => Event,
): void {
  const isHeard = hasSubscribers(name)
  if (!hook && !isHeard) return
  const told = event()
  // The promise takes what is thrown as well as what is rejected.
  if (hook) new Promise((resolve) => resolve(hook(told))).catch(() => {})
  if (isHeard) channelOf(name)?.publish(told)
}
