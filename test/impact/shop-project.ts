import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main as generate } from '../../tools/generate/cli.ts'
import { projectFolder } from '../support/contract.ts'
import { exampleSpec } from '../support/example-contract.ts'
import { typesOnce } from '../support/generated.ts'
import { shop } from './shop.ts'

const config = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  },
  include: ['src'],
}

const packageJson = {
  name: 'antom-contract',
  version: '0.0.1',
  type: 'module',
  exports: {
    '.': './src/index.ts',
    './notifications': './src/notifications/index.ts',
    './openapi.json': './generated/openapi.json',
  },
}

/**
 * For a whole file of tests: makes a shop's project that has the package of the example contract installed, and a compiler.
 *
 * @param files - the shop's own, by path
 * @returns its folder, which the caller removes: a hook of Vitest that is set within another one is not called
 */
export async function shopProject(files: Readonly<Record<string, string>> = shop): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'antom-contract-shop-'))
  const installed = join(folder, 'node_modules/antom-contract')
  mkdirSync(installed, { recursive: true })
  for (const name of ['typescript', 'openapi-fetch', 'openapi-typescript-helpers', '@types'])
    linkPackage(folder, name)
  cpSync(join(projectFolder, 'src'), join(installed, 'src'), { recursive: true })
  writeFileSync(join(installed, 'package.json'), JSON.stringify(packageJson))
  const code = await generate(['--spec', exampleSpec, '--out', join(installed, 'generated')], typesOnce)
  if (code !== 0) throw new Error('The example contract cannot be generated')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function linkPackage(folder: string, name: string): void {
  symlinkSync(join(projectFolder, 'node_modules', name), join(folder, 'node_modules', name))
}
