interface Watched {
  readonly callbacks: Set<() => void>
  readonly listener: () => void
}

/** The signals that something waits for. Weak, so that a signal which never fires keeps nothing alive. */
const watched = new WeakMap<AbortSignal, Watched>()

/**
 * Calls a function once a signal is aborted. However many functions wait for one signal, it has one listener of this
 * package: Node.js warns of a leak at more than ten, and a program may well give one signal to a hundred calls.
 *
 * @param signal - one that is not aborted yet; a signal fires once
 * @param callback - called at most once, with nothing; it must not throw
 * @returns stops waiting; the listener goes with the last function
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let entry = watched.get(signal)
  if (entry === undefined) {
    const callbacks = new Set<() => void>()
    const listener = () => {
      for (const each of [...callbacks]) each()
    }
    entry = { callbacks, listener }
    watched.set(signal, entry)
  }
  const { callbacks, listener } = entry
  // Its own function each time, so that one callback can be given twice.
  const call = () => callback()
  if (callbacks.size === 0) signal.addEventListener('abort', listener)
  callbacks.add(call)
  return () => {
    if (callbacks.delete(call) && callbacks.size === 0) signal.removeEventListener('abort', listener)
  }
}
