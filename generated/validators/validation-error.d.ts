// What a validator found wrong.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** An error as AJV reports it. */
export interface ValidationError {
  /** JSON Pointer (RFC 6901) of the value that is wrong; for a missing or unknown field, of the object around it. */
  instancePath: string
  /** Where in the schema the broken rule stands. */
  schemaPath: string
  /** The rule: `required`, `maxLength`, `pattern`, ... */
  keyword: string
  /** Its details, such as `missingProperty` or `limit`. */
  params: Record<string, unknown>
  /** What the rule asks for, in English. */
  message?: string
}
