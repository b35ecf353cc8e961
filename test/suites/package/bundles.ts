import { version } from 'esbuild'
import { chunkSizes } from '../../../bench/chunk-sizes.ts'
import { type Check, Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'

/** What an application loads at its start, minified and gzipped, in bytes. */
const LIMITS = [
  { name: 'createNotificationReceiver', from: '/notifications', limit: 8_192 },
  { name: 'createAntomClient', from: '', limit: 10_500 },
]

/** What a bundle of the installed package weighs. */
export function bundleChecks({ manifest, project }: PackedPackage): Check[] {
  return LIMITS.map(({ name, from, limit }) => ({
    what: `${name} in a bundle`,
    tool: 'esbuild',
    version,
    run: async () => {
      const { upFront } = await chunkSizes(`export { ${name} } from '${manifest.name}${from}'`, project)
      if (upFront > limit) throw new Rejected('too large', `${upFront} bytes, more than ${limit}`)
      return `${upFront} bytes of ${limit}`
    },
  }))
}
