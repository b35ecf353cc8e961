import { _, type Ajv, type KeywordCxt, Name } from 'ajv'

/**
 * How many errors a validator lists. A hostile message can break a rule in each of some 100,000 places; every one of
 * its errors would be kept, and AJV copies the list of errors at each value of a named type.
 */
export const maxErrors = 100

/** The keywords that check any number of values of one message. */
const keywords = [
  ['items', 'uniqueItems'],
  ['additionalProperties', 'dependencies'],
] as const

/**
 * Has an AJV end a list, or an object with fields of any name, when {@link maxErrors} errors were found in it. Nothing
 * else of AJV's own keywords changes: what is valid, nor any of the first {@link maxErrors} errors.
 */
export function addBoundedKeywords(ajv: Ajv): void {
  for (const [keyword, before] of keywords) {
    const definition = ajv.getKeyword(keyword)
    if (typeof definition !== 'object' || !('code' in definition) || typeof definition.code !== 'function') {
      throw new Error(`This version of AJV has no ${keyword} of its own.`)
    }
    const { code } = definition
    ajv.removeKeyword(keyword)
    // Where AJV has it: errors then come in AJV's order.
    ajv.addKeyword({ ...definition, before, code: (cxt, type) => code(endingEarly(cxt), type) })
  }
}

/** A keyword's context in which the loop around each value that is checked ends when there are enough errors. */
function endingEarly(cxt: KeywordCxt): KeywordCxt {
  // A list of schemas is checked without a loop, one by one.
  if (Array.isArray(cxt.schema)) return cxt
  const errors = new Name('errors')
  const before = cxt.gen.const('_errs', errors)
  const endLoop = () => cxt.gen.if(_`${errors} - ${before} >= ${maxErrors}`, () => cxt.gen.break())
  const subschema = cxt.subschema.bind(cxt)
  cxt.subschema = (appl, valid) => {
    const result = subschema(appl, valid)
    endLoop()
    return result
  }
  // Of a field that is not allowed, whatever its value.
  const error = cxt.error.bind(cxt)
  cxt.error = (...given) => {
    error(...given)
    endLoop()
  }
  return cxt
}
