import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Place } from '../../conformance/areas.ts'
import type { World } from '../../conformance/world.ts'

/** Compiles the programs of this folder into a project that has the package installed. */
export async function buildPrograms(project: string): Promise<void> {
  const source = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const world = ['./world.js']
  // The package itself stays outside: each run-time finds it where npm has put it.
  await build({
    entryPoints: [source('program.ts'), source('worker.ts')],
    outdir: project,
    bundle: true,
    packages: 'external',
    external: world,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    // Not this project's, whose names for the package lead to its sources.
    tsconfigRaw: {},
  })
  // Workers are deployed as what a bundler makes of them, with these conditions.
  await build({
    absWorkingDir: project,
    entryPoints: ['worker.js'],
    outdir: 'worker',
    bundle: true,
    splitting: true,
    conditions: ['workerd', 'worker', 'browser'],
    external: [...world, 'node:*'],
    format: 'esm',
    platform: 'neutral',
    mainFields: ['browser', 'module', 'main'],
    target: 'es2022',
    tsconfigRaw: {},
  })
}

/** Writes what the programs are given. */
export async function writeWorld(project: string, world: World, place: Place): Promise<void> {
  const text = `export const world = ${JSON.stringify(world)}\nexport const place = ${JSON.stringify(place)}\n`
  for (const folder of ['.', 'worker']) await writeFile(join(project, folder, 'world.js'), text)
}
