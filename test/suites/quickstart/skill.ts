import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bash, freePort, installing, withSandbox } from './steps.ts'

/** A block of SKILL.md, and what its comment says is to be done with it. */
export interface SkillBlock {
  readonly step: 'install' | 'sandbox' | 'file' | 'run' | 'output'
  /** The name of a file to be written; empty otherwise. */
  readonly file: string
  readonly code: string
}

/**
 * Takes the blocks out of the page, in order.
 *
 * @throws {Error} when there is one of which no comment says what to do with it: it would not be tested
 */
export function skillBlocks(page: string): SkillBlock[] {
  const blocks = [
    ...page.matchAll(
      /^<!-- skill:(install|sandbox|file|run|output)(?: (\S+))? -->\n```\w+\n([\s\S]*?)^```$/gm,
    ),
  ].map(
    // One of those of the pattern.
    ([, step, file = '', code = '']): SkillBlock => ({ step: step as SkillBlock['step'], file, code }),
  )
  const fences = [...page.matchAll(/^```\w/gm)].length
  if (fences !== blocks.length)
    throw new Error(`SKILL.md has ${fences} blocks, and ${blocks.length} of them say what they are for.`)
  for (const step of ['install', 'sandbox'] as const) {
    const count = blocks.filter((block) => block.step === step).length
    if (count !== 1) throw new Error(`SKILL.md has ${count} blocks <!-- skill:${step} -->, not one.`)
  }
  return blocks
}

/**
 * Does what the page says, in an empty folder.
 *
 * @param place the folder, which is made
 * @returns how many blocks there were
 * @throws {Error} when a command fails, or prints something else than the page says
 */
export async function followSkill(page: string, place: string, tarballs: readonly string[]): Promise<number> {
  const blocks = skillBlocks(page)
  const codeOf = (step: SkillBlock['step']) => blocks.find((block) => block.step === step)?.code ?? ''
  const port = await freePort()
  await mkdir(place)
  await bash(`npm init -y\n${installing(codeOf('install'), tarballs)}`, place)
  await withSandbox(codeOf('sandbox'), place, async () => {
    let printed = ''
    for (const { step, file, code } of blocks) {
      if (step === 'file') await writeFile(join(place, file), code.replaceAll('8080', String(port)))
      if (step === 'run') printed = await bash(code, place)
      if (step === 'output' && printed.trim() !== code.trim())
        throw new Error(`SKILL.md promises\n${code}\nand what comes is\n${printed}`)
    }
  })
  return blocks.length
}
