/** What the package exports of the sandbox. */
export type { Clock as SandboxClock } from '../core/clock.ts'
export {
  createSandbox,
  type PaymentSnapshot,
  type Sandbox,
  type SandboxCredentials,
  type SandboxOptions,
  type SimulateOptions,
} from './create-sandbox.ts'
export type { Delivery, DeliveryAttempt } from './deliveries.ts'
export type { GatewayEvent } from './gateway.ts'
export type { PaymentStatus } from './ledger.ts'
export type { KeyTexts } from './make-keys.ts'
export { createManualClock, type ManualClock } from './manual-clock.ts'
export type { Scenario } from './scenario.ts'
