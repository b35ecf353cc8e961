import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

/** Behind a REST API (payload format 1.0). It has no query as it was sent: give Antom a URL without one. */
export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { status, headers, body } = await receiver.handle({
    method: event.httpMethod,
    path: event.requestContext.path, // with the stage, as Antom called it; event.path is without
    headers: event.multiValueHeaders,
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
  })
  return { statusCode: status, headers, body }
}
