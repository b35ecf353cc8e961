import type { Assets } from '../assets.ts'
import type { LocaleWords } from '../site-locale.ts'

/** What every page shares. */
export interface Frame {
  readonly locales: readonly LocaleWords[]
  readonly assets: Assets
  /** Address of the site, for what has to be absolute. */
  readonly base: string
}
