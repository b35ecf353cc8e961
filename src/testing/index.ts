/**
 * For the tests of what stands on this package: a local gateway, key pairs, and notifications signed as Antom signs
 * them.
 *
 * @module
 */

export type { BodyInput } from '../core/body-bytes.ts'
export * from '../sandbox/index.ts'
export type { CryptoKey } from '../signing/types.ts'
export { createTestNotification, type NotificationOverrides } from './create-test-notification.ts'
export { generateKeyPair, type TestKeyPair } from './generate-key-pair.ts'
export {
  type SignedNotification,
  type SignNotificationOptions,
  signNotification,
} from './sign-notification.ts'
