import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

/** Behind an HTTP API or a function URL (payload format 2.0). */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { status, headers, body } = await receiver.handle({
    method: event.requestContext.http.method,
    path: event.rawPath + (event.rawQueryString && `?${event.rawQueryString}`), // with the stage, as Antom called it
    headers: event.headers,
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
  })
  return { statusCode: status, headers, body }
}
