import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'
import { projectFolder } from '../../support/contract.ts'
import { entryPoints } from '../../support/public-symbols.ts'

/** Runs a sample of a guide on the sources, the first one or the one below a heading, and gives what it prints. */
async function run(page: string, heading = '# '): Promise<string[]> {
  const text = await readFile(join(projectFolder, 'docs', page), 'utf8')
  let code = text.slice(text.indexOf(heading)).match(/^```ts\n([\s\S]*?)^```$/m)?.[1] ?? ''
  for (const [name, source] of entryPoints(true)) {
    code = code.replaceAll(`'${name}'`, `'${pathToFileURL(source)}'`)
  }
  const folder = await mkdtemp(join(projectFolder, 'node_modules', '.sample-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'sample.ts')
  await writeFile(file, code)
  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(values.join(' ')))
  onTestFinished(() => log.mockRestore())
  await import(pathToFileURL(file).href)
  return printed
}

it('does what the guide to auto debit says', async () => {
  expect(await run('auto-debit.md')).toEqual([
    expect.stringMatching(/^send the payer to http:.*\/consent\/\d+$/),
    'succeeded SUCCESS',
    'succeeded SUCCESS',
    'succeeded',
    'failed INVALID_ACCESS_TOKEN',
    'true true',
  ])
})

it('does what the guide to auto debit says of a first payment', async () => {
  expect(await run('auto-debit.md', '## With the first payment')).toEqual([
    'pending PAYMENT_IN_PROCESS',
    expect.stringMatching(/^send the payer to http:.*\/cashier\/\d+$/),
    'succeeded SUCCESS',
  ])
})

it('does what the guide to stored cards says', async () => {
  expect(await run('stored-cards.md')).toEqual([
    expect.stringMatching(/^send the payer to http:.*\/vault\/\d+$/),
    'succeeded',
    'succeeded',
    'succeeded',
    'failed INVALID_EXPIRATION_DATE',
  ])
})

it('does what the guide to stored cards says of a card that is stored while it pays', async () => {
  expect(await run('stored-cards.md', '## Store a card while it pays')).toEqual([
    expect.stringMatching(/^send the payer to http:.*\/cashier\/\d+$/),
    'VISA ************0768 true true',
  ])
})
