import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name, nil, stringify } from 'ajv'
import { strConcat } from 'ajv/dist/compile/codegen/index.js'
import { resolveRef, SchemaEnv } from 'ajv/dist/compile/index.js'
import { getValidate } from 'ajv/dist/vocabularies/core/ref.js'

/** Optional fields of an object that need no code of their own: limited texts, and values of a named type. */
export interface Members {
  /** Largest number of characters of each plain text. */
  texts: Record<string, number>
  /** Reference of the type of each other field. */
  types: Record<string, string>
  /** The same, where `null` will do as well. */
  nullables: Record<string, string>
}

/**
 * An AJV keyword of our own for the generated validators. AJV's code for one optional field is some 500 bytes; most
 * messages have dozens of them and few are ever there, so they are checked from a table of 20 bytes a row instead.
 */
export const membersKeyword: CodeKeywordDefinition = {
  keyword: 'members',
  type: 'object',
  schemaType: 'object',
  code(cxt: KeywordCxt) {
    const { gen, data, it } = cxt
    // The schema is ours: `validationSchema` writes this keyword and nothing else does.
    const { texts, types, nullables } = cxt.schema as Members
    const path = strConcat(new Name('instancePath'), it.errorPath)
    const found = gen.const(
      'found',
      _`wrongMember(${data}, ${path}, ${stringify(texts)}, ${validators(cxt, types)}, ${validators(cxt, nullables)})`,
    )
    const all = new Name('vErrors')
    cxt.result(_`${found} === null`, undefined, () => {
      gen.assign(all, _`${all} === null ? ${found} : ${all}.concat(${found})`)
      gen.assign(new Name('errors'), _`${all}.length`)
    })
  },
}

/** An object literal that names the validator of each field's type. */
function validators(cxt: KeywordCxt, references: Record<string, string>): Code {
  const { schemaEnv, baseId, self } = cxt.it
  const entries = Object.entries(references).map(([field, reference]) => {
    const type = resolveRef.call(self, schemaEnv.root, baseId, reference)
    if (!(type instanceof SchemaEnv)) throw new Error(`${reference} has no validator of its own.`)
    return _`${field}: ${getValidate(cxt, type)},`
  })
  return _`{${entries.reduce<Code>((all, entry) => _`${all}${entry}`, nil)}}`
}

/** What the keyword's code calls; part of every module that uses it. Its errors are those AJV would have given. */
export const MEMBERS_HELPER = `
function wrongMember(data, path, texts, types, nullables) {
  for (const field in texts) {
    const text = data[field], limit = texts[field], isText = typeof text === "string";
    if (text === undefined || (isText && (text.length <= limit || !isLonger(text, limit)))) continue;
    return [isText ? problem(path, "/" + field, "maxLength", { limit }) : problem(path, "/" + field, "type", { type: "string" })];
  }
  return wrongType(data, path, types, false) || wrongType(data, path, nullables, true);
}
function wrongType(data, path, types, nullable) {
  for (const field in types) {
    const value = data[field];
    if (value === undefined || (nullable && value === null)) continue;
    if (!types[field](value, { instancePath: path + "/" + field })) return types[field].errors;
  }
  return null;
}
`

/** The same where only the verdict counts, beside what `verdictCode` brings. */
export const MEMBERS_VERDICT_HELPER = `
function hasWrongMember(data, texts, types, nullables) {
  for (const field in texts) if (isWrongText(data[field], texts[field])) return true;
  return hasWrongType(data, types) || hasWrongType(data, nullables, true);
}
function hasWrongType(data, types, nullable) {
  for (const field in types) {
    const value = data[field];
    if (value !== undefined && !(nullable && value === null) && !types[field](value)) return true;
  }
  return false;
}
`
