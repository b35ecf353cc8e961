import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import Stripe from 'stripe'
import type { Contender } from '../harness.ts'
import { STANDARD, STRIPE } from './rates.ts'

const SECRET = 'whsec_bm90IGEgc2VjcmV0'

/**
 * What others receive webhooks with, given the same bodies, each signed as they expect it. They check a shared secret
 * and parse, which is less: no key pair, no validation, no dispatch, no repetition.
 *
 * @param bodies - messages that have a `notifyType`
 */
export function sharedSecretContenders(bodies: readonly string[]): Contender[] {
  // Both refuse what is more than five minutes from now.
  const seconds = Math.floor(Date.now() / 1000) + 120
  const stripe = new Stripe('sk_test_none')
  const ofStripe = bodies.map((body) => {
    const header = `t=${seconds},v1=${hmac(SECRET, `${seconds}.${body}`).digest('hex')}`
    return () => stripe.webhooks.constructEvent(body, header, SECRET)
  })
  const webhook = new Webhook(SECRET)
  const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64')
  const ofStandard = bodies.map((body) => {
    const signature = hmac(key, `wh_1.${seconds}.${body}`).digest('base64')
    const headers = {
      'webhook-id': 'wh_1',
      'webhook-timestamp': `${seconds}`,
      'webhook-signature': `v1,${signature}`,
    }
    return () => webhook.verify(body, headers)
  })
  return [contender(STRIPE, ofStripe), contender(STANDARD, ofStandard)]
}

function contender(name: string, receive: readonly (() => unknown)[]): Contender {
  return {
    name,
    run: (times) => {
      let right = 0
      for (let done = 0; done < times; done++) {
        const event = receive[done % receive.length]?.()
        if (typeof event === 'object' && event !== null && 'notifyType' in event) right++
      }
      return right
    },
  }
}

function hmac(key: string | Buffer, text: string) {
  return createHmac('sha256', key).update(text)
}
