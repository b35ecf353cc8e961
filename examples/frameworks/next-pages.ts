// pages/api/antom/notify.ts, with basePath: '/shop' in next.config.ts
import type { NodeRequest, NodeResponse } from 'antom-contract/notifications'
import { createReceiver } from '@/receiver'

// With the first request: `next build` loads this file, too, and has no keys.
let receiver: ReturnType<typeof createReceiver> | undefined

export const config = { api: { bodyParser: false } } // the signature covers the bytes

export default function handler(request: NodeRequest, response: NodeResponse) {
  // Next.js takes basePath away from the path that Antom called, and signed.
  receiver ??= createReceiver(process.env, { publicPath: (path) => `/shop${path}` })
  return receiver.node(request, response)
}
