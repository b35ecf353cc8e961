/** What the package exports of the sandbox. */
export type { Clock as SandboxClock } from '../core/clock.ts'
export { createSandbox } from './create-sandbox.ts'
export type { DeclarationSnapshot } from './families/customs/declaration-snapshot.ts'
export type { SandboxDeclarations } from './families/customs/sandbox-declarations.ts'
export type { OpenDisputeOptions, SandboxDisputes } from './families/dispute/sandbox-disputes.ts'
export type { SandboxSubscriptions } from './families/subscription/sandbox-subscriptions.ts'
export type { GatewayEvent } from './gateway/gateway-event.ts'
export type { KeyTexts } from './make-keys.ts'
export { createManualClock, type ManualClock } from './manual-clock.ts'
export type { SandboxOptions, ServerCertificate } from './options.ts'
export type { Scenario } from './scenario.ts'
export type { Delivery, DeliveryAttempt } from './state/delivery-state.ts'
export type { DisputeSnapshot } from './state/dispute-snapshot.ts'
export type {
  DisputeAcceptReason,
  DisputeJudgement,
  DisputeStatus,
  DisputeType,
} from './state/dispute-state.ts'
export type { PaymentSnapshot } from './state/payment-snapshot.ts'
export type { PaymentStatus } from './state/payment-state.ts'
export type { SubscriptionSnapshot } from './state/subscription-snapshot.ts'
export type { SubscriptionStatus } from './state/subscription-state.ts'
export type { Sandbox, SandboxCredentials, SimulateOptions } from './types.ts'
