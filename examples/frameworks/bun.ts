import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

// `bun bun.ts`
export default {
  port: Number(process.env.PORT ?? 8080),
  fetch(request: Request) {
    const { pathname } = new URL(request.url)
    return pathname === '/shop/antom/notify' ? receiver.fetch(request) : new Response(null, { status: 404 })
  },
}
