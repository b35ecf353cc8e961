import { readFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'

/** What a result depends on besides the code. */
export function machine(): [string, string][] {
  const [first] = cpus()
  return [
    ['date', new Date().toISOString().slice(0, 10)],
    ['processor', `${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores`],
    ['system', `${platform()} ${arch()}, Node ${process.versions.node}, V8 ${process.versions.v8}`],
    ['peers', versions('package.json', new URL('.', import.meta.url)).join(', ')],
    [
      'tools',
      versions('package.json', new URL('../', import.meta.url), ['esbuild', 'openapi-typescript']).join(', '),
    ],
  ]
}

/** Name and version of the packages that a manifest pins exactly. */
function versions(manifest: string, folder: URL, only?: readonly string[]): string[] {
  const { dependencies = {}, devDependencies = {} }: Record<string, Record<string, string> | undefined> =
    JSON.parse(readFileSync(new URL(manifest, folder), 'utf8'))
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name]) => only === undefined || only.includes(name))
    .map(([name, version]) => `${name} ${version}`)
}
