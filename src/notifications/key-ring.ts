import { optionError } from '../core/check-options.ts'
import { preparePublicKey } from '../signing/keys/public-key.ts'
import type { VerificationKey } from '../signing/types.ts'
import type { NotificationReceiverOptions, PublicKeyInput } from './types.ts'

/** Keys of one version, of which any may fit; the same object each time. */
export type VersionKeys = readonly VerificationKey[]

/** Gives the keys of a version, or nothing when there are none. A promise, which rejects when it fails, of a lookup alone. */
export type KeyRing = (
  keyVersion: number | undefined,
) => VersionKeys | undefined | Promise<VersionKeys | undefined>

/**
 * Makes the ring of a receiver's keys. Keys are checked at once and imported when first needed: what is made at the
 * top level of a Worker must not start anything asynchronous there.
 *
 * @param option - the option `antomPublicKey`
 * @throws {ConfigurationError} when a key cannot be used
 */
export function createKeyRing(option: NotificationReceiverOptions['antomPublicKey']): KeyRing {
  // What receives has the ring of a lookup: `createKeyLookup`.
  if (typeof option === 'function') return () => undefined
  // Lists and bytes, which the types exclude, would be taken for keys of the versions 0 and 1: the check refuses them.
  if (typeof option !== 'object' || !option || 'usages' in option || 'length' in option) {
    const { keys } = preparePublicKey(option as PublicKeyInput)
    return () => keys
  }
  const versions = new Map(
    Object.entries(option).map(([version, key]) => [
      +version,
      preparePublicKey(key, `antomPublicKey[${version}]`).keys,
    ]),
  )
  // A header without a version means the newest key.
  const newest = Math.max(...versions.keys())
  // No keys, or one without a number. A Map has none either: its keys are no members.
  if (!(newest >= 0)) throw optionError('antomPublicKey', 'must be a key, or keys by keyVersion')
  return (version = newest) => versions.get(version)
}
