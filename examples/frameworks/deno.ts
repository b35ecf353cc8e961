import process from 'node:process'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

// `deno serve --port 8080 --allow-env --allow-net deno.ts`
export default {
  fetch(request: Request) {
    const { pathname } = new URL(request.url)
    return pathname === '/shop/antom/notify' ? receiver.fetch(request) : new Response(null, { status: 404 })
  },
}
