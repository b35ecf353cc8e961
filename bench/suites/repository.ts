import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { copyTrackedFiles } from '../../test/support/tracked-files.ts'
import { installPackages } from '../../tools/site/install-packages.ts'
import { builtPackage } from '../built-package.ts'
import { figure, integer } from '../format.ts'
import { sizeOfFiles } from '../size-of-files.ts'
import type { Figure, Suite, Verdict } from '../suite.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the package may weigh: packed, and installed with what it depends on. */
const TARBALL = 2_000_000
const INSTALLED = 9_000_000

export const repository: Suite = {
  name: 'repository',
  summary:
    'What is waited for and downloaded: the site, the repository from nothing to its tour, the package. One sample each; packages come from the cache of npm and the registry that this machine has.',
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'antom-bench-'))
    try {
      const site = await buildSite(join(folder, 'site'))
      const start = await startCopy(join(folder, 'copy'))
      const sizes = await packAndInstall(folder)
      const rows = [
        [site.time.what, figure(site.time.value, 'ms'), `${integer(site.files)} files`],
        [site.size.what, figure(site.size.value, 'bytes'), ''],
        ...start.map(({ what, value, unit }) => [what, figure(value, unit), '']),
        [sizes.packed.what, figure(sizes.packed.value, 'bytes'), ''],
        [sizes.installed.what, figure(sizes.installed.value, 'bytes'), `${integer(sizes.files)} files`],
      ]
      return {
        tables: [{ title: 'the repository and the package', columns: ['', 'takes', ''], rows }],
        figures: [site.time, site.size, ...start],
        verdicts: [within(sizes.packed, TARBALL), within(sizes.installed, INSTALLED)],
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

function within(weight: Figure, limit: number): Verdict {
  return {
    requirement: `${weight.what} within ${integer(limit)} bytes`,
    measured: integer(weight.value),
    met: weight.value <= limit,
    figure: weight,
  }
}

async function buildSite(out: string) {
  // Otherwise the first build would be one with an installation.
  await installPackages()
  const time = await timed(process.execPath, ['--import', 'tsx', 'tools/site/index.ts', '--out', out], root)
  const { files, bytes } = await sizeOfFiles(out)
  return {
    files,
    time: { what: 'build the site', value: time, unit: 'ms' },
    size: { what: 'the site', value: bytes, unit: 'bytes' },
  } as const
}

/** What a person does first with the repository. */
async function startCopy(copy: string): Promise<Figure[]> {
  await copyTrackedFiles(root, copy)
  const install = await timed('npm', ['ci', '--no-audit', '--no-fund'], copy)
  const start = await timed('npm', ['start'], copy)
  return [
    { what: 'npm ci', value: install, unit: 'ms' },
    { what: 'npm start after it', value: start, unit: 'ms' },
  ]
}

async function packAndInstall(folder: string) {
  await builtPackage()
  // It is built already.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error('npm pack made no tarball')
  const project = await mkdtemp(join(folder, 'project-'))
  await run('npm', ['init', '-y'], { cwd: project })
  await run('npm', ['install', '--no-audit', '--no-fund', join(folder, tarball)], { cwd: project })
  const { files, bytes } = await sizeOfFiles(join(project, 'node_modules'))
  return {
    files,
    packed: { what: 'the package, packed', value: (await stat(join(folder, tarball))).size, unit: 'bytes' },
    installed: { what: 'the package, installed with what it needs', value: bytes, unit: 'bytes' },
  } as const
}

async function timed(command: string, args: readonly string[], cwd: string): Promise<number> {
  const start = performance.now()
  // A tour and a build print more than the default allows.
  await run(command, args, { cwd, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: '1' } })
  return performance.now() - start
}
