import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { skillBlocks } from '../suites/quickstart/skill.ts'
import { projectFolder } from '../support/contract.ts'

const page = readFileSync(join(projectFolder, 'docs/other-languages.md'), 'utf8')

describe('docs/other-languages.md', () => {
  it('signs with openssl what stands in the vectors', () => {
    const [, script = ''] = /^```sh\n([\s\S]*?)^```$/m.exec(page) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'antom-contract-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(projectFolder, join(folder, 'node_modules/antom-contract'))
    const output = execFileSync('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8' })
    expect(output).toBe('as in the vectors\n')
  })

  it('names files that can be imported', () => {
    const { exports } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
    const named = [...page.matchAll(/^\| `([\w-]+\.json)` \|/gm)].map(([, file]) => file)
    expect(named.length).toBe(3)
    for (const file of named) expect(exports).toHaveProperty([`./${file}`])
  })
})

describe('SKILL.md', () => {
  const skill = readFileSync(join(projectFolder, 'SKILL.md'), 'utf8')

  it('says of every block what the quickstart suite does with it', () => {
    const steps = skillBlocks(skill).map(({ step }) => step)
    expect(steps.filter((step) => step === 'file').length).toBeGreaterThan(3)
    expect(steps.filter((step) => step === 'run').length).toBeGreaterThan(3)
  })

  it('begins with what a coding agent chooses it by', () => {
    const [, name, description = ''] = /^---\nname: (\S+)\ndescription: (.+)\n---\n/.exec(skill) ?? []
    expect(name).toBe('antom-contract')
    expect(description.length).toBeGreaterThan(100)
    expect(description.length).toBeLessThanOrEqual(1024)
    // It would end a text of YAML that is not quoted.
    expect(description).not.toMatch(/: | #/)
  })

  it.each([
    ['a block of which nothing is said', '```js\nx\n```\n', /has 3 blocks, and 2 of them say/],
    ['a second sandbox', '<!-- skill:sandbox -->\n```sh\nx\n```\n', /has 2 blocks <!-- skill:sandbox -->/],
  ])('is refused with %s', (_name, more, message) => {
    const small = ['install', 'sandbox']
      .map((step) => `<!-- skill:${step} -->\n\`\`\`sh\nx\n\`\`\`\n`)
      .join('\n')
    expect(skillBlocks(small).length).toBe(2)
    expect(() => skillBlocks(`${small}\n${more}`)).toThrow(message)
  })
})
