/** The steps of the first five minutes, as a page names them in comments before its blocks. */

export type Blocks = Readonly<
  Record<'install' | 'sandbox' | 'shop.mjs' | 'run' | 'typescript' | 'output', string>
>

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
    typescript: take('typescript'),
    output: take('output'),
  }
}

/**
 * An output without what differs each time: the ids, and which of two notifications comes first. The gateway sends them
 * independently of each other.
 */
export function shapeOf(output: string): string {
  const lines = output
    .trim()
    .replaceAll(/\d{16,}/g, 'ID')
    .split('\n')
  const isNotified = (line: string) => line.startsWith('notified:')
  return [...lines.filter((line) => !isNotified(line)), ...lines.filter(isNotified).sort()].join('\n')
}
