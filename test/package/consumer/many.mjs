// Receives many notifications at once, every seventh of them forged, and prints what came of it as JSON.
import { createNotificationReceiver } from 'antom-contract/notifications'
import { generateKeyPair, signNotification } from 'antom-contract/testing'

const threads = []
process.on('worker', (thread) => threads.push(thread))

const clientId = 'SANDBOX_5X00000000000000'
const { publicKey, privateKey } = await generateKeyPair()
const message = await signNotification('{"notifyType":"X"}', { privateKey, clientId })
const forged = { ...message, body: '{"notifyType":"Y"}' }
const receiver = createNotificationReceiver({
  clientId,
  antomPublicKey: publicKey,
  on: {},
  onUnknown: () => {},
  onRefused: () => {},
  inbox: false,
})

let wrong = 0
let left = 6400
const one = async () => {
  while (left-- > 0) {
    const isForged = left % 7 === 0
    const { status } = await receiver.handle(isForged ? forged : message)
    if (status !== (isForged ? 401 : 200)) wrong++
  }
}
await Promise.all(Array.from({ length: 64 }, one))

// A thread that is still there did not keep the program from ending.
process.on('exit', () => {
  const alive = threads.filter(({ threadId }) => threadId > 0).length
  console.log(JSON.stringify({ wrong, threads: threads.length, alive }))
})
