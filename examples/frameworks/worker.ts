import { createReceiver } from './receiver.ts'

let receiver: ReturnType<typeof createReceiver> | undefined

export default {
  fetch(
    request: Request,
    env: Record<string, string>,
    context: { waitUntil(promise: Promise<unknown>): void },
  ) {
    const { pathname } = new URL(request.url)
    if (pathname !== '/shop/antom/notify') return new Response(null, { status: 404 })
    receiver ??= createReceiver(env) // keys come with the first request
    return receiver.fetch(request, context) // the context keeps the Worker alive until onRefused has run
  },
}
