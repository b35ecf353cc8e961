import { UnusablePage } from '../unusable-page.ts'
import { expectName } from './bounds.ts'
import { FIELD_NAME, REQUIRED } from './vocabulary.ts'

/** The heading above a field: `paymentId String REQUIRED` or `paymentId (String, REQUIRED)`. */
export interface FieldHeading {
  readonly name: string
  /** As printed, without the required mark. */
  readonly type: string
  readonly required: boolean
}

/** @throws UnusablePage when the text is not a field's heading */
export function parseFieldHeading(text: string, line: number): FieldHeading {
  expectName(text.trim(), line)
  const plain = text
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .trim()
  const bracketed = /^(\S+) ?\((.*)\)$/.exec(plain)
  const [name = '', rest = ''] = bracketed ? bracketed.slice(1) : plain.split(/ (.*)/)
  const words = rest.split(bracketed ? /[,，、]/ : ' ')
  const marks = words.map((word) => word.trim()).filter((word) => word !== '')
  const type = marks.filter((word) => !REQUIRED.test(word)).join(bracketed ? ', ' : ' ')
  if (!FIELD_NAME.test(name) || type === '') {
    throw new UnusablePage({
      line,
      expected: 'the heading of a field, its name and its type',
      found: `"${plain.slice(0, 80)}"`,
    })
  }
  return { name, type, required: marks.some((word) => REQUIRED.test(word)) }
}
