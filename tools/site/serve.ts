import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * Serves a folder to this machine alone.
 *
 * @param prefix path that the folder is served under, such as `/antom-contract/`
 */
export async function serveFolder(folder: string, port: number, prefix = '/'): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length)) : '..'
    const file = join(folder, inside === '.' || inside.endsWith('/') ? `${inside}/index.html` : inside)
    const isFile =
      !inside.startsWith('..') &&
      (await stat(file).then(
        (found) => found.isFile(),
        () => false,
      ))
    if (!isFile) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', ready)
  })
  return server
}
