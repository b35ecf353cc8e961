import { peersOf } from '../../support/outside/peers.ts'

/** The packages of this folder. */
export const { versionOf, binOf, folderOf } = peersOf(new URL('./', import.meta.url))
