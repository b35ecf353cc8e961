import { createContext, runInContext } from 'node:vm'

/** A collection in Postman's format 2.1, as far as it is read here. */
export interface Collection {
  readonly info: { readonly name: string; readonly schema: string }
  readonly variable: readonly { readonly key: string; readonly value: string }[]
  readonly event: readonly {
    readonly listen: 'prerequest' | 'test'
    readonly script: { readonly exec: readonly string[] }
  }[]
  readonly item: readonly { readonly name: string; readonly item: readonly CollectionItem[] }[]
}

export interface CollectionItem {
  readonly name: string
  readonly request: {
    readonly method: string
    readonly header: readonly { readonly key: string; readonly value: string }[]
    readonly url: { readonly raw: string; readonly host: readonly string[]; readonly path: readonly string[] }
    readonly body: { readonly mode: string; readonly raw: string }
  }
}

/** What came of a request: what was sent and answered, and the tests of its script by name. */
export interface Ran {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly sent: string
  readonly answer: { readonly status: number; readonly text: string }
  readonly tests: ReadonlyMap<string, boolean>
  readonly printed: readonly string[]
}

/**
 * Sends a request of a collection as Postman does: variables, the script before, the request, the script after. Scripts see
 * no more of Node than the globals that Postman gives them.
 *
 * @param environment variables, before those of the collection
 * @throws what a script throws, at once or in a timer
 */
export async function runItem(
  collection: Collection,
  item: CollectionItem,
  environment: Readonly<Record<string, string>>,
): Promise<Ran> {
  const variables = new Map([
    ...collection.variable.map(({ key, value }) => [key, value] as const),
    ...Object.entries(environment),
  ])
  const replaceIn = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (all, name) => variables.get(name) ?? all)
  const headers = new Map(item.request.header.map(({ key, value }) => [key, value]))
  let body = { ...item.request.body }
  const tests = new Map<string, boolean>()
  const printed: string[] = []
  const request = {
    url: { toString: () => item.request.url.raw },
    headers: { upsert: ({ key, value }: { key: string; value: string }) => headers.set(key, value) },
    body: {
      get raw() {
        return body.raw
      },
      toJSON: () => body,
      update: (next: typeof body) => {
        body = next
      },
    },
  }
  const pm = {
    variables: {
      get: (name: string) => variables.get(name),
      set: (name: string, value: string) => variables.set(name, value),
      replaceIn,
    },
    request,
    test: (name: string, check: () => void) => {
      try {
        check()
        tests.set(name, true)
      } catch {
        tests.set(name, false)
      }
    },
    expect: (given: unknown) => ({
      to: {
        equal: (wanted: unknown) => {
          if (given !== wanted) throw new Error(`${String(given)} is not ${String(wanted)}`)
        },
      },
    }),
  }
  const print = (...words: unknown[]) => printed.push(words.join(' '))
  await runScript(collection, 'prerequest', pm, print)
  const url = replaceIn(item.request.url.raw)
  const response = await fetch(url, {
    method: item.request.method,
    headers: Object.fromEntries(headers),
    body: body.raw,
  })
  const text = await response.text()
  const answered = { ...pm, response: { text: () => text, headers: response.headers } }
  await runScript(collection, 'test', answered, print)
  const answer = { status: response.status, text }
  return { url, headers: Object.fromEntries(headers), sent: body.raw, answer, tests, printed }
}

/** Runs a script until its timers are done, which is what Postman waits for. */
function runScript(
  { event }: Collection,
  listen: 'prerequest' | 'test',
  pm: object,
  print: (...words: unknown[]) => void,
): Promise<void> {
  const code = event.find((one) => one.listen === listen)?.script.exec.join('\n') ?? ''
  return new Promise((resolve, reject) => {
    const timers = new Set<NodeJS.Timeout>()
    const finish = (timer: NodeJS.Timeout) => {
      clearTimeout(timer)
      timers.delete(timer)
      if (timers.size === 0) resolve()
    }
    const context = createContext({
      pm,
      console: { log: print },
      crypto,
      atob,
      btoa,
      TextEncoder,
      setTimeout: (work: () => void, time?: number) => {
        const timer = setTimeout(() => {
          try {
            work()
          } catch (error) {
            reject(error)
          }
          finish(timer)
        }, time)
        timers.add(timer)
        return timer
      },
      clearTimeout: finish,
    })
    try {
      runInContext(code, context)
    } catch (error) {
      reject(error)
    }
    if (timers.size === 0) resolve()
  })
}
