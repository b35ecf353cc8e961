import { receiver } from '../receiver.js'

export const runtime = 'edge'

export async function POST(request) {
  return receiver.fetch(request)
}
