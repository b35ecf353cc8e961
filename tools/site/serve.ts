import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { extname } from 'node:path'
import { openBelow, requestedNames } from './requested-file.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** The type that a file of the site is served as. */
export function contentType(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream'
}

/**
 * Serves a folder to this machine alone. Whatever comes is answered, and the server goes on.
 *
 * Any `Host` is answered: the pages are the same for everybody, they are published elsewhere, and nothing can be done
 * with them, so that a page of a stranger gains nothing by reading them under its own name.
 *
 * @param prefix path that the folder is served under, such as `/antom-contract/`
 */
export async function serveFolder(folder: string, port: number, prefix = '/'): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, folder, prefix).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    })
  })
  // A request to be a proxy comes with a bare connection, which would be cut off without an answer.
  server.on('connect', (_, socket) => {
    socket.on('error', () => {})
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nallow: GET, HEAD\r\nconnection: close\r\n\r\n')
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', ready)
  })
  // A connection that could not be taken, for want of descriptors: who wanted it tries again.
  server.on('error', () => {})
  return server
}

async function answer(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  prefix: string,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' })
  const names = requestedNames(url, prefix)
  if (typeof names === 'number') return refuse(response, names)
  const file = await openBelow(folder, names)
  if (typeof file === 'number') return refuse(response, file)
  try {
    // Read whole before anything is sent, so that what fails can still be said.
    const content = await file.handle.readFile()
    response.writeHead(200, {
      'content-type': contentType(file.path),
      'content-length': content.byteLength,
      'x-content-type-options': 'nosniff',
    })
    response.end(content)
  } finally {
    await file.handle.close()
  }
}

/** Node leaves the body out for HEAD. */
function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const reason = STATUS_CODES[status] ?? ''
  const text = `${reason.charAt(0)}${reason.slice(1).toLowerCase()}\n`
  response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(text)
}
