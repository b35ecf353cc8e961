import express from 'express'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

const shop = express.Router()
shop.all('/antom/notify', receiver.node) // before express.json(): the signature covers the bytes
shop.use(express.json())
shop.post('/orders', (request, response) => {
  response.json({ ordered: request.body })
})

// Mounted: the receiver looks at request.originalUrl, the whole path that Antom called.
express()
  .use('/shop', shop)
  .listen(Number(process.env.PORT ?? 8080))
