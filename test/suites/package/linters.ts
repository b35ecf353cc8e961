import { readFile } from 'node:fs/promises'
import { type Check, count, Rejected } from '../../support/outside/check.ts'
import { importable, type PackedPackage } from '../../support/outside/packed.ts'
import { runProgram } from '../../support/outside/run-program.ts'
import { binOf, load, versionOf } from './peers.ts'

/** Outside tools that look a package over. */
export function linterChecks(packed: PackedPackage): Check[] {
  return [
    {
      what: 'manifest and files',
      tool: 'publint',
      version: versionOf('publint'),
      run: () => publint(packed),
    },
    {
      // node10, node16 from CommonJS and from ESM, and bundler.
      what: 'types, profile strict',
      tool: 'Are The Types Wrong',
      version: versionOf('@arethetypeswrong/cli'),
      run: () => areTheTypesWrong(packed),
    },
  ]
}

interface Publint {
  publint(options: {
    pack: { tarball: ArrayBuffer }
    level: 'suggestion'
    strict: boolean
  }): Promise<{ messages: { code: string; type: string; path: string[] }[] }>
}

async function publint({ tarball }: PackedPackage): Promise<string> {
  const { publint } = await load<Publint>('publint')
  const bytes = new Uint8Array(await readFile(tarball))
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, level: 'suggestion', strict: true })
  if (messages.length > 0) {
    const lines = messages.map(({ type, code, path }) => `${type}: ${code} at ${path.join('.')}`)
    throw new Rejected(count(messages.length, 'message'), lines.join('\n'))
  }
  return 'no message'
}

async function areTheTypesWrong(packed: PackedPackage): Promise<string> {
  // It does not look behind patterns by itself.
  const entryPoints = importable(packed).map(
    ({ specifier }) => specifier.slice(packed.manifest.name.length + 1) || '.',
  )
  const { ok, stdout, output } = await runProgram(
    binOf('@arethetypeswrong/cli', 'attw'),
    [packed.tarball, '--profile', 'strict', '--format', 'json', '--entrypoints', ...entryPoints],
    packed.project,
  )
  if (!ok) throw new Rejected('problems', output)
  const { analysis }: { analysis: { entrypoints: Record<string, unknown> } } = JSON.parse(stdout)
  const looked = Object.keys(analysis.entrypoints).length
  if (looked !== entryPoints.length)
    throw new Rejected(`looked at ${looked} of ${entryPoints.length}`, output)
  return `${count(looked, 'entry point')}`
}
