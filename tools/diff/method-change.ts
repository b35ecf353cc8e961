import { childAt, type JsonObject, objectAt, textAt } from '../contract/json.ts'
import type { Words } from './contract-change.ts'
import type { Impact } from './version.ts'

/** Extensions that make a method of the client have its name in `name`. */
export interface MethodRules {
  /** The method that a name makes. */
  readonly method: (name: string) => string
  /** What else its callers write against: what they give it, and what it gives them. */
  readonly signature: (extension: JsonObject) => readonly string[]
  /** What is said where callers need not know. */
  readonly otherwise: { readonly text: Words; readonly todo: Words }
}

/** What is said when the fact of a method changed. */
export interface MethodChange {
  readonly impact: Impact
  readonly text: Words
  readonly todo: Words
}

/**
 * What it is to callers that the extension changed which makes a method: the method can be gone, or another one under the same
 * name.
 *
 * @param now - the extension as JSON, as facts have it
 * @param before - the same in the earlier release
 */
export function methodChange(now: string, before: string, rules: MethodRules): MethodChange {
  const [extension, old] = [parsed(now), parsed(before)]
  const [method, lost] = [methodIn(now, rules), methodIn(before, rules)]
  if (method !== lost) {
    return {
      impact: 'major',
      text: {
        en: `\`${lost}\` is gone: it is \`${method}\` now`,
        zh: `\`${lost}\` 已不存在：更名为 \`${method}\``,
      },
      todo: { en: `call \`${method}\` instead`, zh: `改为调用 \`${method}\`` },
    }
  }
  const [signature, formerly] = [rules.signature(extension), rules.signature(old)]
  if (signature.join() !== formerly.join()) {
    return {
      impact: 'major',
      text: {
        en: `\`${method}\` is made of \`${signature.join(' ')}\`, and was of \`${formerly.join(' ')}\``,
        zh: `\`${method}\` 的依据由 \`${formerly.join(' ')}\` 变为 \`${signature.join(' ')}\``,
      },
      todo: {
        en: 'compile its calls anew: it takes or gives something else',
        zh: '重新编译其调用：参数或返回值已改变',
      },
    }
  }
  return { impact: 'minor', ...rules.otherwise }
}

/** The method that an extension makes, given as JSON. */
export function methodIn(extension: string, { method }: Pick<MethodRules, 'method'>): string {
  return method(textAt(parsed(extension), 'name'))
}

/** Of a final state: the operation that is asked, and the id that callers name where its answer lists several. */
export const signatureOfWait = (finalState: JsonObject): readonly string[] => [
  textAt(finalState, 'inquiry'),
  ...Object.keys(objectAt(childAt(finalState, 'item'), 'id')),
]

const parsed = (value: string): JsonObject => JSON.parse(value) as JsonObject // the JSON of an object of a contract
