import type { AddressInfo } from 'node:net'
import { createAntomClient } from 'antom-contract'
import { createShop } from './shop.ts'

/*
 * Runs the shop beside a sandbox:
 *
 *   npx antom-contract sandbox --env .env
 *   node --env-file=.env --import tsx examples/checkout/index.ts
 */
const {
  ANTOM_CLIENT_ID = '',
  ANTOM_PUBLIC_KEY = '',
  ANTOM_BASE_URL = 'http://127.0.0.1:8787',
  PORT = '3000',
} = process.env
const antom = createAntomClient({ baseUrl: ANTOM_BASE_URL })
const { server } = createShop({
  antom,
  clientId: ANTOM_CLIENT_ID,
  antomPublicKey: ANTOM_PUBLIC_KEY,
  publicUrl: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
})
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(
    `curl -s http://127.0.0.1:${Number(PORT)}/orders -d '{"description":"Tea","total":"10.00","currency":"HKD"}'`,
  )
})
