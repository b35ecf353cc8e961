import { decimalOf } from '../../src/index.ts'
import type { Sandbox } from '../../src/testing/index.ts'
import { ending } from './print.ts'
import type { Texts } from './texts.ts'

/** Compares what shop and gateway have, and prints it; whether they agree and nothing was wrong before. */
export function summarize({
  sandbox,
  paymentRequestId,
  received,
  wrong,
  text,
  began,
}: {
  sandbox: Sandbox
  paymentRequestId: string
  received: readonly unknown[]
  wrong: string[]
  text: Texts
  began: number
}): boolean {
  const { captures = [], refunds = [] } = sandbox.payment(paymentRequestId) ?? {}
  const captured = sumOf(captures)
  const refunded = sumOf(refunds)
  const deliveries = sandbox.deliveries()
  if (captured !== '150.00 HKD') wrong.push(`the gateway has captured ${captured}, not 150.00 HKD`)
  if (refunded !== '30.00 HKD') wrong.push(`the gateway has refunded ${refunded}, not 30.00 HKD`)
  if (received.length !== 5) wrong.push(`${received.length} notifications were handled, not 5`)
  for (const { notifyType, state } of deliveries) {
    if (state !== 'acknowledged') wrong.push(`${notifyType} is ${state}, not acknowledged`)
  }
  if (wrong.length > 0) {
    ending(false, text.notWell, wrong)
    return false
  }
  const facts = {
    captured,
    refunded,
    notifications: received.length,
    seconds: ((performance.now() - began) / 1000).toFixed(1),
  }
  ending(true, text.allWell(facts))
  return true
}

/** The sum of what has succeeded. */
function sumOf(
  steps: readonly { readonly status: string; readonly amount: { readonly value: string } }[],
): string {
  const sum = steps
    .filter(({ status }) => status === 'S')
    .reduce((total, { amount: { value } }) => total + BigInt(value), 0n)
  return spelled({ currency: 'HKD', value: String(sum) })
}

/** An amount as people read it: `150.00 HKD`. */
export function spelled(money: { readonly currency: string; readonly value: string }): string {
  return `${decimalOf(money)} ${money.currency}`
}
