import { parseArgs } from 'node:util'

/** What a command line of a proof was asked for. */
export type Asked<Name extends string> = Readonly<Record<Name, number>> & { readonly json: boolean }

/**
 * Reads a command line whose options are whole numbers, beside `--json` and `--help`. Prints what is wrong with it.
 *
 * @param defaults what each option is when it is left out
 * @param least what each option must be at least; 1 when left out
 * @returns what was asked for, or the exit code: 0 after help, 2 after wrong usage
 */
export function wholeNumbers<Name extends string>(
  args: string[],
  usage: string,
  defaults: Readonly<Record<Name, number>>,
  least: Partial<Record<Name, number>> = {},
): Asked<Name> | 0 | 2 {
  const names = Object.keys(defaults) as Name[] // the type says that these are all keys
  const options: Record<string, { type: 'string' | 'boolean' }> = {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  }
  for (const name of names) options[name] = { type: 'string' }
  let values: Record<string, unknown>
  try {
    values = parseArgs({ args, options }).values
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error), usage)
  }
  if (values.help === true) {
    console.log(usage)
    return 0
  }
  const numbers: Partial<Record<Name, number>> = {}
  for (const name of names) {
    const text = values[name]
    const number = text === undefined ? defaults[name] : Number(text)
    const minimum = least[name] ?? 1
    if (!Number.isSafeInteger(number) || number < minimum || text === '')
      return wrong(`--${name} is a whole number of at least ${minimum}, not "${text}".`, usage)
    numbers[name] = number
  }
  // Every name has just been given its number.
  return { ...(numbers as Record<Name, number>), json: values.json === true }
}

function wrong(message: string, usage: string): 2 {
  console.error(`${message}\n\n${usage}`)
  return 2
}

/** A seed for a run that was given none. */
export function anySeed(): number {
  return Math.floor(Math.random() * 2 ** 31)
}
