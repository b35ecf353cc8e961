import { createNotificationReceiver } from 'antom-contract/notifications'

export const receiver = createNotificationReceiver({
  clientId: process.env.ANTOM_CLIENT_ID,
  // A line break in an environment variable is written as \n.
  antomPublicKey: process.env.ANTOM_PUBLIC_KEY,
  on: { CAPTURE_RESULT: () => {} },
  onUnknown: () => {},
  onRefused: () => {},
})
