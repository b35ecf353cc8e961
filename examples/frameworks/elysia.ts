import { Elysia } from 'elysia'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

const shop = new Elysia({ prefix: '/shop' })
  // Without a parser for this route: the receiver reads the bytes.
  .all('/antom/notify', ({ request }) => receiver.fetch(request), { parse: 'none' })
  .post('/orders', ({ body }) => ({ ordered: body }))

new Elysia().use(shop).listen(Number(process.env.PORT ?? 8080))
