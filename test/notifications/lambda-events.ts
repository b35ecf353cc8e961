import type { Sent } from '../conformance/receiver.ts'
import type { HttpEvent } from './hosts/lambda-http.ts'
import type { RestEvent } from './hosts/lambda-rest.ts'

function bodyOf({ body }: Sent, isBase64Encoded: boolean) {
  return { body: Buffer.from(body).toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded }
}

/** What an HTTP API makes of a request: headers that came more than once are joined. */
export function httpEvent(message: Sent, isBase64Encoded: boolean): HttpEvent {
  const [rawPath = '', ...query] = message.path.split('?')
  return {
    requestContext: { http: { method: message.method } },
    rawPath,
    rawQueryString: query.join('?'),
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(',')]),
    ),
    ...bodyOf(message, isBase64Encoded),
  }
}

/**
 * What a REST API makes of a request: every value of a header, in lists. Its query is only there taken apart; this one
 * keeps it in the path, so that what is sent with one can be the same as elsewhere.
 */
export function restEvent(message: Sent, isBase64Encoded: boolean): RestEvent {
  return {
    httpMethod: message.method,
    requestContext: { path: message.path },
    multiValueHeaders: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, [value].flat()]),
    ),
    ...bodyOf(message, isBase64Encoded),
  }
}
