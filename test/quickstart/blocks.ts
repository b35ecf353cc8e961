/** The steps of the first five minutes, as a page names them in comments before its blocks. */

export type Blocks = Readonly<Record<'install' | 'sandbox' | 'shop.mjs' | 'run' | 'output', string>>

/**
 * Takes the blocks out of a page.
 *
 * @throws {Error} when a step is missing
 */
export function blocksOf(page: string): Blocks {
  const found = new Map(
    [...page.matchAll(/<!-- quickstart:(\S+) -->\n```\w+\n([\s\S]*?)^```$/gm)].map(
      ([, step = '', code = '']): [string, string] => [step, code],
    ),
  )
  const take = (step: string) => {
    const code = found.get(step)
    if (code === undefined) throw new Error(`The page has no block <!-- quickstart:${step} -->.`)
    return code
  }
  return {
    install: take('install'),
    sandbox: take('sandbox'),
    'shop.mjs': take('shop.mjs'),
    run: take('run'),
    output: take('output'),
  }
}

/** An output without what differs each time: the ids. */
export function shapeOf(output: string): string {
  return output.trim().replaceAll(/\d{16,}/g, 'ID')
}
