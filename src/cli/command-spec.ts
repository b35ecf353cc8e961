import type { Text } from './language.ts'

/** What a shell offers in the place of a value: files, words, or names of the contract. */
export type Offer = 'file' | 'codes' | 'events' | 'operations' | 'families' | readonly string[]

/** A flag of a command. The first members are those that `parseArgs` of Node.js reads. */
export interface FlagSpec {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  readonly default?: string | boolean | string[]
  /** What stands for its value in a text, such as `FILE`; for flags that take one. */
  readonly value?: string
  /** What a shell offers for its value. */
  readonly offer?: Offer
  /** What it does, on one line. */
  readonly help: Text
}

/** Two flags of which one would be without effect, or undo the other, beside it. */
export interface Apart {
  readonly flags: readonly [string, string]
  /** Why, as a sentence without its end. */
  readonly why: Text
}

/** A command: what help, completion and parsing are made from. */
export interface CommandSpec {
  readonly name: string
  /** What stands behind the name in its usage, flags left out, such as `[FILE]`; empty when nothing does. */
  readonly operands: string
  /** What a shell offers for an operand. */
  readonly offer?: Offer
  /** What it does, in the list of commands. */
  readonly summary: Text
  /** What it does, in its own help: one or several paragraphs. */
  readonly about: Text
  /** By name. Those of every command are added to them. */
  readonly flags: Readonly<Record<string, FlagSpec>>
  /** Flags that are refused together. */
  readonly apart?: readonly Apart[]
  /** More of its help, which stands between flags and exit codes. */
  readonly more?: () => Promise<Text>
  /** What each exit code means, beside 70, which is a fault of the program. */
  readonly exits: readonly (readonly [code: number, meaning: Text])[]
  /** Whole commands, to be copied. */
  readonly examples: readonly string[]
}

/** Of a command that ends by itself when it is interrupted, with something left undone. */
export const interruptedExit = [
  130,
  {
    en: 'interrupted, with some not sent (143 by SIGTERM)',
    zh: '被中断，尚有未发送的通知（SIGTERM 时为 143）',
  },
] as const

/** The flags of every command. */
export const commonFlags = {
  lang: {
    type: 'string',
    value: 'LANG',
    offer: ['en', 'zh'],
    help: {
      en: 'en or zh; of LC_ALL, LC_MESSAGES or LANG when left out (with --json: en)',
      zh: 'en 或 zh；省略时取自 LC_ALL、LC_MESSAGES 或 LANG（使用 --json 时为 en）',
    },
  },
  help: { type: 'boolean', short: 'h', default: false, help: { en: 'this text', zh: '显示本说明' } },
} as const satisfies Record<string, FlagSpec>

/** Checks that a table has the form of a command, and keeps its exact type, which types what its flags were given. */
export function defineCommand<const Spec extends CommandSpec>(
  spec: Spec,
): Omit<Spec, 'flags'> & { readonly flags: Spec['flags'] & typeof commonFlags } {
  return { ...spec, flags: { ...spec.flags, ...commonFlags } }
}
