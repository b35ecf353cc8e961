import { http } from '@google-cloud/functions-framework'
import { createReceiver } from './receiver.ts'

// The path that a function sees lacks the function's name, here `shop`; a service of Cloud Run sees it whole.
const receiver = createReceiver(process.env, { publicPath: (path) => `/shop${path}` })

// The bytes are in request.rawBody.
http('shop', (request, response) => receiver.node(request, response))
