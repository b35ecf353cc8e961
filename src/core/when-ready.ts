/**
 * Goes on with a value: at once when it is at hand, and later when it is only promised. To wait for what is at hand
 * takes a good part of the time that a notification does.
 *
 * @param value - of this package's own making, and with no member `then` of its own
 * @param next - what to do with it
 * @returns what `next` gives; the promise of it where `value` is one
 *
 * @example
 * ```ts
 * const length = whenReady(cache.get(url) ?? download(url), (page) => page.length)
 * ```
 */
export function whenReady<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return isPromised(value) ? value.then(next) : next(value)
}

/** By its form: programs replace the global `Promise`, of which what an async function returns is then no instance. */
function isPromised<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof Object(value).then === 'function'
}
