import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { requestedNames } from '../requested-file.ts'
import { contentType } from '../serve.ts'

/** What the browser shows over the page. */
export interface Notice {
  /** What it is about, in each language of ours. */
  readonly title: { readonly en: string; readonly 'zh-CN': string }
  /** One problem a line; from files and tools, so foreign text. */
  readonly lines: readonly string[]
}

/** The pages while they change. */
export interface DevServer {
  readonly server: Server
  /** Says that pages are new and nothing is wrong: browsers that show an older one load it again. */
  reload(): void
  /** Shows something over the pages, until they are new. */
  notify(notice: Notice): void
  close(): void
}

/** Makes a file of the site; undefined where there is none. */
type FileOf = (path: string) => Promise<string | undefined>

/** This machine under its own names: another name that leads here is that of a page that wants to read along. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/**
 * Serves the site to this machine alone, with a script in each page that loads the page again when it is new and shows
 * what is wrong with the contract.
 *
 * @param port 0 for any that is free
 */
export async function serveDev(fileOf: FileOf, port: number): Promise<DevServer> {
  const [script, style] = await Promise.all(
    ['dev-page.js', 'dev-page.css'].map((name) =>
      readFile(new URL(`./page/${name}`, import.meta.url), 'utf8'),
    ),
  )
  const listeners = new Set<ServerResponse>()
  // Differs from that of a server that ran before, whose pages are still open.
  const run = randomUUID()
  let count = 0
  let notice: Notice | undefined
  const state = () => `data: ${JSON.stringify({ version: `${run}-${count}`, notice: notice ?? null })}\n\n`
  const tell = () => {
    for (const listener of listeners) listener.write(state())
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url = '/', headers } = request
    if (!OWN_HOST.test(headers.host ?? '')) return refuse(response, 421)
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' })
    const names = requestedNames(url, '/')
    if (typeof names === 'number') return refuse(response, names)
    const path = names.join('/')
    if (path === 'dev/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      if (method === 'HEAD') return void response.end()
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
      response.write(state())
      return
    }
    if (path === 'dev/dev-page.js') return send(response, path, script ?? '')
    if (path === 'dev/dev-page.css') return send(response, path, style ?? '')
    // Before the page is made: a change while it is being made is then noticed by the page.
    const version = `${run}-${count}`
    const content = await fileOf(path)
    if (content === undefined) return refuse(response, 404)
    send(response, path, path.endsWith('.html') ? withDevScript(content, version) : content)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, {}, error)
    })
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', ready)
  })
  // A connection that could not be taken, for want of descriptors: who wanted it tries again.
  server.on('error', () => {})
  return {
    server,
    reload() {
      count += 1
      notice = undefined
      tell()
    },
    notify(next) {
      notice = next
      tell()
    },
    close() {
      for (const listener of listeners) listener.end()
      server.closeAllConnections()
      server.close()
    },
  }
}

/**
 * A page with the script that keeps it up to date, and leave to ask this server for news. A page that lists its scripts
 * by their hashes, as the interactive reference does, stays as it is.
 */
function withDevScript(html: string, version: string): string {
  const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/.exec(html)?.[2] ?? ''
  if (!policy.includes("script-src 'self'")) return html
  const open = policy.includes('connect-src ')
    ? policy.replace('connect-src ', "connect-src 'self' ")
    : `${policy}; connect-src 'self'`
  const styled = open.includes('style-src') ? open : `${open}; style-src 'self'`
  const head = `<link rel="stylesheet" href="/dev/dev-page.css">\n<script defer src="/dev/dev-page.js?${version}"></script>\n</head>`
  return html.replace(policy, () => styled).replace('</head>', () => head)
}

function send(response: ServerResponse, path: string, content: string): void {
  const body = Buffer.from(content)
  response.writeHead(200, {
    'content-type': contentType(path),
    'content-length': body.byteLength,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
}

/** @param error what went wrong here, which nobody but the person at this machine reads */
function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  error?: unknown,
): void {
  const why = error instanceof Error ? `\n${error.stack ?? error.message}\n` : ''
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      ...headers,
    })
    .end(`${STATUS_CODES[status] ?? ''}\n${why}`)
}
