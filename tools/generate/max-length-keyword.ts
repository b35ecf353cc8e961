import { _, type Ajv, type Code, type CodeKeywordDefinition, type KeywordCxt, str } from 'ajv'

/**
 * `maxLength` and `minLength` for the generated validators, with AJV's own errors.
 *
 * AJV counts the characters of every text with a function that its generated code imports with `require`, which an ES
 * module has not, and which takes most of the time of a validation. A text has at most as many characters as UTF-16
 * units and at least half as many, so only a text in between is counted: nearly none is.
 */
const lengthKeywords: CodeKeywordDefinition = {
  keyword: ['maxLength', 'minLength'],
  type: 'string',
  schemaType: 'number',
  // Where AJV has them: errors then come in AJV's order.
  before: 'pattern',
  error: {
    message: ({ keyword, schemaCode }) =>
      str`must NOT have ${keyword === 'maxLength' ? 'more' : 'fewer'} than ${schemaCode} characters`,
    params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
  },
  code(cxt: KeywordCxt) {
    const { keyword, data } = cxt
    const limit = Number(cxt.schema)
    cxt.fail(keyword === 'maxLength' ? isLonger(data, limit) : isShorter(data, limit))
  },
}

function isLonger(text: Code, limit: number): Code {
  return _`${text}.length > ${limit} && (${text}.length > ${2 * limit} || [...${text}].length > ${limit})`
}

function isShorter(text: Code, limit: number): Code {
  return _`${text}.length < ${limit} || (${text}.length < ${2 * limit} && [...${text}].length < ${limit})`
}

/** Has an AJV compile `maxLength` and `minLength` in the way that is described at {@link lengthKeywords}. */
export function addLengthKeywords(ajv: Ajv): void {
  ajv.removeKeyword('maxLength').removeKeyword('minLength').addKeyword(lengthKeywords)
}
