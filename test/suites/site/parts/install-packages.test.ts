import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { installPackages } from '../../../../tools/site/install-packages.ts'
import { siteOptions } from '../../../../tools/site/options.ts'
import { projectFolder } from '../../../support/contract.ts'
import { temporaryFolder } from '../../../support/spec-copy.ts'

const entry = (version: string) => ({ version, integrity: `sha512-${version}` })

/** A folder with a list of packages, and what npm wrote down of those that are there. */
async function folderWith(installed: object | undefined, modules = 'node_modules') {
  const folder = await temporaryFolder()
  const list = {
    packages: {
      '': { name: 'one' },
      'node_modules/a': entry('1.0.0'),
      'node_modules/for-others': { ...entry('2.0.0'), optional: true },
    },
  }
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(list))
  await mkdir(join(folder, modules))
  if (installed) {
    const file = join(folder, modules, '.package-lock.json')
    await writeFile(file, JSON.stringify({ packages: installed }))
    // Older than the list, as after a checkout.
    await utimes(file, 1, 1)
  }
  return folder
}

async function isInstalledIn(folder: string): Promise<boolean> {
  let isInstalled = true
  await installPackages(folder, async () => {
    isInstalled = false
    return 0
  })
  return isInstalled
}

describe('the packages of the site', () => {
  it.each<[string, object | undefined, boolean]>([
    ['there, however old they are', { 'node_modules/a': entry('1.0.0') }, true],
    ['of another version', { 'node_modules/a': entry('1.0.1') }, false],
    ['more than are listed', { 'node_modules/a': entry('1.0.0'), 'node_modules/b': entry('1.0.0') }, false],
    ['fewer', {}, false],
    ['not there', undefined, false],
  ])('are %s', async (_, installed, want) => {
    expect(await isInstalledIn(await folderWith(installed))).toBe(want)
  })

  it('are not installed through a link', async () => {
    const folder = await folderWith({ 'node_modules/a': entry('3.0.0') }, 'elsewhere')
    await symlink(join(folder, 'elsewhere'), join(folder, 'node_modules'))
    await expect(installPackages(folder, async () => 0)).rejects.toThrow('is a link')
    expect(await readFile(join(folder, 'elsewhere/.package-lock.json'), 'utf8')).toContain('3.0.0')
  })

  it('are missed when npm fails', async () => {
    await expect(installPackages(await folderWith(undefined), async () => 1)).rejects.toThrow('npm ci')
  })

  it.each(['tools/site', 'tools/site/dev'])('are not needed to say how %s is used', async (program) => {
    const index = await readFile(join(projectFolder, program, 'index.ts'), 'utf8')
    expect(index.indexOf('Options(')).toBeGreaterThan(0)
    expect(index.indexOf('Options(')).toBeLessThan(index.indexOf('await installPackages()'))
    const run = promisify(execFile)('npx', ['tsx', `${program}/index.ts`, '--help'], { cwd: projectFolder })
    const { stdout, stderr } = await run
    expect(stdout).toContain('Usage: npm run ')
    expect(stderr).not.toContain('Installing')
  })

  it('are not needed to refuse wrong options', () => {
    expect(siteOptions(['--port', 'x'])).toBe(2)
  })
})
