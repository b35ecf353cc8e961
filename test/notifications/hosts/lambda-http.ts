import type { NotificationReceiver } from 'antom-contract/notifications'

/** What is used of an event of an HTTP API or a function URL (payload format 2.0). */
export interface HttpEvent {
  readonly requestContext: { readonly http: { readonly method: string } }
  readonly rawPath: string
  readonly rawQueryString: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly isBase64Encoded: boolean
}

/** AWS Lambda behind an HTTP API or a function URL. */
export function createHttpHandler(receiver: NotificationReceiver) {
  return async (event: HttpEvent) => {
    const { status, headers, body } = await receiver.handle({
      method: event.requestContext.http.method,
      path: event.rawPath + (event.rawQueryString && `?${event.rawQueryString}`),
      headers: event.headers,
      body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
    })
    return { statusCode: status, headers, body }
  }
}
