/* The program for workerd, which only answers requests. */
import type { FetchContext } from 'antom-contract/notifications'
import { createServed, type Result, runCases } from './runner.ts'
import { place, world } from './world.js'

const { receiver, takeHandled } = createServed(world)

export default {
  async fetch(request: Request, _env: unknown, context: FetchContext): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname === '/handled') return new Response(takeHandled())
    if (pathname !== '/run') return receiver.fetch(request, context)
    const results: Result[] = []
    await runCases(world, place, (result) => results.push(result))
    return new Response(results.map((result) => JSON.stringify(result)).join('\n'))
  },
}
