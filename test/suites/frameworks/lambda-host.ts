/*
 * Runs a function as AWS Lambda does: behind a server that makes of each request the event of an API Gateway or a
 * function URL, and of what the function returns the reply. `node lambda-host.js MODULE KIND text|base64`
 */
import { createServer, type IncomingMessage } from 'node:http'
import { pathToFileURL } from 'node:url'

const [module = '', kind = '', encoding = ''] = process.argv.slice(2)
const isBase64Encoded = encoding === 'base64'

/** What is read of a function's result. */
interface Result {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const { handler }: { handler: (event: object) => Promise<Result> } = await import(pathToFileURL(module).href)

/** A stage of this name is the first part of the path that was called. */
const stage = 'shop'

createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString(isBase64Encoded ? 'base64' : 'utf8')
  const event = kind === 'rest' ? restEvent(request, body) : httpEvent(request, body)
  const result = await handler(event)
  response.writeHead(result.statusCode, result.headers).end(result.body)
}).listen(Number(process.env.PORT))

/** Payload format 2.0: headers in lower case, and those that came twice joined. */
function httpEvent(request: IncomingMessage, body: string) {
  const { path, query } = split(request)
  const headers = Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(',')])
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: Object.fromEntries(headers),
    requestContext: {
      stage: kind === 'url' ? '$default' : stage,
      http: { method: request.method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
    },
    body,
    isBase64Encoded,
  }
}

/** Payload format 1.0: every value of a header as it was spelt; of the query, what it means. */
function restEvent(request: IncomingMessage, body: string) {
  const { path, query } = split(request)
  const headers: Record<string, string> = {}
  const multiValueHeaders: Record<string, string[]> = {}
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(at, at + 2)
    headers[name] = value
    multiValueHeaders[name] = [...(multiValueHeaders[name] ?? []), value]
  }
  const parameters = new URLSearchParams(query)
  return {
    resource: '/{proxy+}',
    path: path.replace(`/${stage}`, ''),
    httpMethod: request.method,
    headers,
    multiValueHeaders,
    queryStringParameters: query === '' ? null : Object.fromEntries(parameters),
    requestContext: { stage, path, httpMethod: request.method, protocol: 'HTTP/1.1' },
    body: body === '' ? null : body,
    isBase64Encoded,
  }
}

function split({ url = '' }: IncomingMessage) {
  const [path = '', ...query] = url.split('?')
  return { path, query: query.join('?') }
}
