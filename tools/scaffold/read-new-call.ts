import type { LoadedContract } from '../contract/load.ts'
import { NO_TRANSLATIONS, own } from '../doc-snapshots/facts.ts'
import { knownCalls } from '../drift/known-calls.ts'
import { isAddress, loadPage } from '../drift/load-page.ts'
import { isPageSource, parsePageSource } from '../drift/page/page-source.ts'
import type { createPageReader } from '../drift/page-reader.ts'
import type { NewCall } from './call-facts.ts'

/** Something is in the way of new files. None was written. */
export class CannotScaffold extends Error {
  override readonly name = 'CannotScaffold'
}

/** What a new call is asked to be. */
export interface NewCallOptions {
  readonly kind: NewCall['kind']
  readonly name: string
  readonly family: string
  readonly from?: string | undefined
  readonly url?: string | undefined
  readonly path?: string | undefined
}

const PATH = /\bPOST\s*(\/v\d[\w/]*)/i
const NO_PAGE = 'https://docs.antom.com/ac/ams/TODO'

/**
 * Reads what a page says about a call that the contract does not have yet.
 *
 * @returns the call, and what a person should know about the reading
 * @throws CannotScaffold when the contract has the call, or no path is known for an operation
 * @throws UnusablePage when the page cannot be read, or is about another call
 */
export async function readNewCall(
  { kind, name, family, from, url, path }: NewCallOptions,
  contract: LoadedContract,
  createReader: typeof createPageReader,
): Promise<{ call: NewCall; notes: string[] }> {
  const calls = knownCalls(contract.document)
  const text = from === undefined ? '' : await loadPage(from)
  const printed = path ?? (kind === 'operation' ? pathOn(text) : undefined)
  const same = calls.find((call) => call.name === name || (printed !== undefined && call.path === printed))
  if (same)
    throw new CannotScaffold(
      `The contract has ${same.name}${same.path === '' ? '' : ` (${same.path})`} already.`,
    )
  if (kind === 'operation' && printed === undefined) {
    throw new CannotScaffold(
      'The path of the operation is not known. Give it with --path, such as /v1/payments/refund.',
    )
  }
  const today = new Date().toISOString().slice(0, 10)
  const call = { kind, name, family, path: kind === 'operation' ? printed : undefined }
  if (from === undefined) {
    return {
      call: { ...call, page: url ?? NO_PAGE, retrieved: today, request: {}, response: {}, codes: {} },
      notes: [],
    }
  }
  const reader = createReader()
  try {
    const page = await reader.read({
      text,
      calls: [...calls, { kind, name, path: printed ?? '' }],
      translations: NO_TRANSLATIONS,
    })
    const message = own(page.facts.messages, name)
    if (message === undefined) {
      throw new CannotScaffold(
        `The page is about ${Object.keys(page.facts.messages).join(', ')}, and not about ${name}.`,
      )
    }
    return {
      call: {
        ...call,
        page: url ?? (isAddress(from) ? from.replace(/\.md$/, '') : undefined) ?? page.url ?? NO_PAGE,
        retrieved: page.revised ?? today,
        request: message.request ?? {},
        response: message.response ?? {},
        codes: own(page.facts.codes, name) ?? {},
      },
      notes: page.unrecognised.map(
        ({ what, printed: word, line }) =>
          `${from}:${line}  "${word}" is no ${what === 'code' ? 'result code' : 'type'} as the API spells them, and was left out; write it by hand, or mend a copy of the page and begin again`,
      ),
    }
  } finally {
    await reader.close()
  }
}

/** The path that a page prints. */
function pathOn(page: string): string | undefined {
  return isPageSource(page) ? parsePageSource(page).path : PATH.exec(page)?.[1]
}
