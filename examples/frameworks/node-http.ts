import { createServer } from 'node:http'
import { createReceiver } from './receiver.ts'

const receiver = createReceiver(process.env)

const server = createServer((request, response) => {
  if (request.url?.split('?')[0] === '/shop/antom/notify') return receiver.node(request, response)
  response.writeHead(404).end()
})
server.listen(Number(process.env.PORT ?? 8080))
