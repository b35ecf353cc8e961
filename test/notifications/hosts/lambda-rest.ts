import type { NotificationReceiver } from 'antom-contract/notifications'

/** What is used of an event of a REST API (payload format 1.0). */
export interface RestEvent {
  readonly httpMethod: string
  readonly requestContext: { readonly path: string } // with the stage, as Antom called it; `path` is without
  readonly multiValueHeaders: Record<string, string[]>
  readonly body: string | null
  readonly isBase64Encoded: boolean
}

/** AWS Lambda behind a REST API. It has no query as it was sent: give Antom a URL without one. */
export function createRestHandler(receiver: NotificationReceiver) {
  return async (event: RestEvent) => {
    const { status, headers, body } = await receiver.handle({
      method: event.httpMethod,
      path: event.requestContext.path,
      headers: event.multiValueHeaders,
      body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
    })
    return { statusCode: status, headers, body }
  }
}
