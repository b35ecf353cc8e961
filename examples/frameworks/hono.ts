import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

const shop = new Hono()
shop.all('/antom/notify', (context) => receiver.fetch(context.req.raw))
shop.post('/orders', async (context) => context.json({ ordered: await context.req.json() }))

// route() leaves the URL of the request whole, as the signature needs it; mount() would shorten it.
const app = new Hono().route('/shop', shop)
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8080) })
