import { exitCodes, type RunContext, readArguments, UsageError } from '../command.ts'
import { createOutput } from '../output.ts'
import { completionSpec } from '../specs/completion.ts'
import { commandSpecs } from '../specs/index.ts'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { zshScript } from './zsh.ts'

/** `antom-contract completion`: prints what completes the commands in a shell. */
export async function completion(args: readonly string[], context: RunContext): Promise<number> {
  const { positionals } = readArguments(args, completionSpec)
  const [shell = '', ...rest] = positionals
  const make = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined
  if (make === undefined || rest.length > 0) {
    const shown = positionals.join(' ')
    throw new UsageError({
      en: `completion takes bash, zsh or fish${shown === '' ? '' : `, not "${shown}"`}`,
      zh: `completion 接受 bash、zsh 或 fish${shown === '' ? '' : `，而不是“${shown}”`}`,
    })
  }
  createOutput(context.stdout, context.env).lines(make(context))
  return exitCodes.ok
}

const scripts: Readonly<Record<string, (context: RunContext) => string>> = {
  bash: () => bashScript(commandSpecs),
  zsh: ({ language }) => zshScript(commandSpecs, language),
  fish: ({ language }) => fishScript(commandSpecs, language),
}
