import { receiver } from '../receiver.js'

export const dynamic = 'force-dynamic'

export async function POST(request) {
  return receiver.fetch(request)
}
