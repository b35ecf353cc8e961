// app/antom/notify/route.ts, with basePath: '/shop' in next.config.ts
import { createReceiver } from '@/receiver'

// With the first request: `next build` loads this file, too, and has no keys.
let receiver: ReturnType<typeof createReceiver> | undefined

// Next.js answers other methods itself.
export function POST(request: Request) {
  // Next.js takes basePath away from the path that Antom called, and signed.
  receiver ??= createReceiver(process.env, { publicPath: (path) => `/shop${path}` })
  return receiver.fetch(request)
}
