import { isObject, textAt } from './json.ts'
import { DOC_PAGES, type Overlay, overlayProblems } from './overlay.ts'
import { ContractProblems } from './problem.ts'

/** The address of a page in a language, by its address in the contract; the same where nothing is known of it. */
export type PageInLanguage = (address: string) => string

/**
 * Reads where the vendor's pages are in a language.
 *
 * @param overlays of one language
 * @throws ContractProblems with every entry that is not a pair of addresses of one kind, or stands in two overlays
 */
export async function readPageAddresses(overlays: readonly Overlay[]): Promise<PageInLanguage> {
  const known = new Map<string, { readonly to: string; readonly overlay: Overlay }>()
  const faults: { overlay: Overlay; keys: string[]; message: string }[] = []
  for (const overlay of overlays) {
    const { pages } = overlay
    if (pages === undefined) continue
    const fault = (keys: string[], message: string) =>
      faults.push({ overlay, keys: [DOC_PAGES, ...keys], message })
    if (!isObject(pages)) {
      fault([], `\`${DOC_PAGES}\` has the addresses of this language by those of the contract.`)
      continue
    }
    for (const from of Object.keys(pages)) {
      const to = textAt(pages, from)
      const other = known.get(from)
      if (!isAddress(from) || !isAddress(to) || from.endsWith('/') !== to.endsWith('/')) {
        fault(
          [from],
          'Write an https address for an https address; both end in "/" where they are of a folder.',
        )
      } else if (other) {
        fault([from], `${from} stands in ${other.overlay.shown} as well. Delete one of the two.`)
      } else known.set(from, { to, overlay })
    }
  }
  if (faults.length > 0) throw new ContractProblems(await overlayProblems(overlays, faults))
  const folders = [...known].filter(([from]) => from.endsWith('/')).sort(([a], [b]) => b.length - a.length)
  return (address) => {
    const page = known.get(address)
    if (page) return page.to
    const [from, folder] = folders.find(([start]) => address.startsWith(start)) ?? []
    return from === undefined || folder === undefined ? address : folder.to + address.slice(from.length)
  }
}

/** Without what ends a literal or an attribute: programs and pages are made of it. */
function isAddress(text: string): boolean {
  return /^https:\/\/[^\s/'"`\\<>]+\/[^\s'"`\\<>]*$/.test(text)
}
