import { preparePublicKey } from '../signing/keys/public-key.ts'
import { createVerifier, type Verifier } from '../signing/verifier.ts'
import type { NotificationReceiverOptions, PublicKeyInput } from './types.ts'

/** Gives what verifies with the key of a version, or nothing when there is none. Rejects when a lookup or an import fails. */
export type KeyRing = (keyVersion: number | undefined) => Promise<Verifier | undefined>

/** How many keys of a lookup are kept imported. A rotation has two. */
const maxImported = 8

/**
 * Makes the ring of a receiver's keys. Keys are checked at once and imported when first needed: what is made at the
 * top level of a Worker must not start anything asynchronous there.
 *
 * @param keys - the option `antomPublicKey`
 * @throws {ConfigurationError} when a key cannot be used
 */
export function createKeyRing(keys: NotificationReceiverOptions['antomPublicKey']): KeyRing {
  const loaders = new Map<unknown, KeyRing>()
  if (typeof keys === 'function') {
    return async (keyVersion) => {
      const key = await keys(keyVersion)
      if (!key) return undefined
      let load = loaders.get(key)
      if (!load) {
        load = loader(key)
        if (loaders.size >= maxImported) loaders.clear()
        loaders.set(key, load)
      }
      return load(keyVersion)
    }
  }
  // A list, which the types exclude, would be taken for keys of the versions 0 and 1: the loader refuses it by name.
  if (typeof keys !== 'object' || !keys || 'usages' in keys || Array.isArray(keys)) {
    return loader(keys as PublicKeyInput)
  }
  for (const [version, key] of Object.entries(keys)) {
    loaders.set(+version, loader(key, `antomPublicKey[${version}]`))
  }
  // A header without a version means the newest key.
  const newest = Math.max(...Object.keys(keys).map(Number))
  return newest >= 0 ? async (version = newest) => loaders.get(version)?.(version) : loader('')
}

function loader(key: PublicKeyInput, option = 'antomPublicKey'): KeyRing {
  const { keys } = preparePublicKey(key, option)
  let loaded: Verifier | Promise<Verifier> | undefined
  return async () => {
    loaded ??= createVerifier(keys)
    try {
      return await loaded
    } catch (error) {
      // What failed for a passing reason must not fail for ever.
      loaded = undefined
      throw error
    }
  }
}
