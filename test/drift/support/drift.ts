import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSnapshots, snapshotFolder } from '../../../tools/doc-snapshots/snapshot.ts'
import { driftOf, type PageReport } from '../../../tools/drift/drift.ts'
import { readPage } from '../../../tools/drift/page/read-page.ts'
import type { PageReader } from '../../../tools/drift/page-reader.ts'
import { exampleContract } from '../../support/example-contract.ts'

/** The contract that the pages are about. */
export const contract = await exampleContract()

/** The date on which undated pages of these tests are retrieved. */
export const TODAY = '2026-11-20'

/** Reads a page in this thread, where nothing has to be interrupted. */
export const readHere: PageReader = {
  read: async ({ text, calls, translations }) => readPage(text, calls, translations),
  close: async () => {},
}

/** A folder for one test, with doc snapshots of its own. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'drift-'))
  readonly docs = snapshotFolder(this.folder)

  write(name: string, text: string): string {
    const path = join(this.folder, name)
    writeFileSync(path, text)
    return path
  }

  async drift(
    text: string,
    options: { record?: boolean; url?: string; today?: string } = {},
  ): Promise<PageReport> {
    return driftOf(this.write('page.md', text), {
      reader: readHere,
      contract,
      snapshots: await readSnapshots(this.docs),
      snapshotFolder: this.docs,
      record: options.record ?? false,
      url: options.url,
      today: options.today ?? TODAY,
    })
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
