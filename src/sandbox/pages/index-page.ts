import { timing } from '../../../generated/sandbox.ts'
import type { SandboxContract } from '../contract.ts'
import type { FamilySection } from '../family.ts'
import { timeText } from '../format.ts'
import { scenarioWords } from '../scenario.ts'
import type { Delivery } from '../state/delivery-state.ts'
import { escapeHtml, htmlTable, page } from './page.ts'

/** What the first page of a sandbox shows. */
export interface IndexPageOptions {
  readonly url: string
  readonly clientId: string
  readonly antomPublicKey: string
  /** The fingerprint of the key that requests are verified with; empty when it is not known. */
  readonly merchantKeyFingerprint: string
  readonly speed: number
  /** The sandbox's time, in milliseconds since 1970. */
  readonly now: number
  readonly contract: SandboxContract
  readonly sections: readonly FamilySection[]
  readonly deliveries: readonly Delivery[]
}

/** The first page: how to reach the sandbox, the latest records, and the words of scenarios. */
export function indexPage(options: IndexPageOptions): string {
  const { url, clientId, antomPublicKey, speed, contract, sections, deliveries } = options
  const fingerprint = options.merchantKeyFingerprint || 'not known'
  const codes = Object.entries(contract.operations).map(([operation]) => [
    operation,
    Object.keys(contract.resultCodes[operation] ?? {}).join(', '),
  ])
  const keys = [
    ...new Set(Object.values(contract.operations).flatMap(({ idempotencyKey }) => idempotencyKey ?? [])),
  ]
  const retries = timing.notificationRetries.map((seconds) => duration(seconds / speed)).join(', ')
  return page(
    'Antom sandbox',
    `<main><h1>Antom sandbox</h1>
<p>A local gateway. It verifies, validates, answers and notifies as the contract says; no money moves, and nothing leaves this machine.</p>
<pre>ANTOM_BASE_URL=${escapeHtml(url)}
ANTOM_CLIENT_ID=${escapeHtml(clientId)}
ANTOM_PUBLIC_KEY=${escapeHtml(antomPublicKey)}</pre>
<p class="dim">Requests are verified with the public key whose SHA-256 is <code>${escapeHtml(fingerprint)}</code>.</p>
<p class="dim">Time passes ${speed === 1 ? 'as in reality' : `${speed} times faster than in reality`}. A notification that is not acknowledged is sent ${timing.notificationRetries.length} times, after waits of ${retries}. This page as data: <a href="/state.json">/state.json</a>.</p>
${timeForm(options.now)}
${sections.map(({ title, html }) => `<h2>${escapeHtml(title)}</h2>\n${html}\n`).join('')}<h2>Notifications</h2>
${deliveries.length === 0 ? '<p class="dim">None yet.</p>' : deliveriesTable(deliveries)}
<h2>Ask for what you want to see</h2>
<p>Begin the request's own id (${keys.map((key) => `<code>${escapeHtml(key)}</code>`).join(', ')}) with <code>sim.</code>, words between dots, and a hyphen: <code>sim.RISK_REJECT-order-17</code>, <code>sim.CAPTURE_IN_PROCESS.PROCESS_FAIL-1</code>, <code>sim.approve.slow500.duplicate-2</code>. Or send the words in a header: <code>sandbox-scenario: RISK_REJECT</code>.</p>
${htmlTable(
  ['word', 'what happens'],
  scenarioWords.map(({ word, meaning }) => [word, meaning]),
)}
<h2>Result codes</h2>
${htmlTable(['operation', 'codes'], codes)}
</main>`,
  )
}

/** How far a person can move the time at once, in seconds. */
const moves: Readonly<Record<string, number>> = {
  '10 seconds': 10,
  '1 minute': 60,
  '10 minutes': 600,
  '1 hour': 3600,
  '1 day': 86_400,
  '7 days': 7 * 86_400,
  '31 days': 31 * 86_400,
  '366 days': 366 * 86_400,
}

function timeForm(now: number): string {
  const options = Object.entries(moves).map(
    ([text, seconds]) =>
      `<option value="${seconds}"${seconds === 86_400 ? ' selected' : ''}>${text}</option>`,
  )
  return `<form method="post" action="/time" class="actions">
<label>It is ${escapeHtml(timeText(now))}. <select name="seconds">${options.join('')}</select></label>
<button>Move the time forward</button>
</form>`
}

/** How far a form asks to move the time, in seconds; undefined for what no form has. */
export function moveIn(form: URLSearchParams): number | undefined {
  const seconds = Number(form.get('seconds') ?? '')
  return Object.values(moves).includes(seconds) ? seconds : undefined
}

function deliveriesTable(deliveries: readonly Delivery[]): string {
  return htmlTable(
    ['notification', 'result', 'payment or refund', 'to', 'state', 'sends', 'last problem'],
    deliveries.map((delivery) => [
      delivery.notifyType,
      `${delivery.resultStatus} ${delivery.resultCode}`,
      // The notification of a refund names no payment.
      delivery.paymentId || (delivery.refundId ?? ''),
      delivery.url,
      delivery.state,
      String(delivery.attempts.length),
      delivery.attempts.at(-1)?.problem ?? '',
    ]),
  )
}

function duration(seconds: number): string {
  if (seconds >= 3600) return `${round(seconds / 3600)} h`
  if (seconds >= 60) return `${round(seconds / 60)} min`
  return `${round(seconds)} s`
}

function round(number: number): string {
  return String(Math.round(number * 10) / 10)
}
