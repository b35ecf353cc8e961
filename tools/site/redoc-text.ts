import { asObject, isObject, type Json, type JsonObject, objectAt } from '../contract/json.ts'

/**
 * Keys of OpenAPI and JSON Schema whose value is data, in which a text is nobody's description; and the servers, whose
 * descriptions Redoc does not take for Markdown.
 */
const DATA = new Set(['const', 'default', 'enum', 'example', 'servers', 'value'])

/** Keys whose value is a map: its keys are names, and a field may be called `value`. */
const MAPS = new Set([
  'content',
  'examples',
  'headers',
  'parameters',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'webhooks',
])

/**
 * A document in whose descriptions HTML is text, as it is on all other pages. Redoc lets HTML in Markdown through, and has
 * no setting by which it would be shown: with `sanitize` some remains HTML, and the rest is gone.
 */
export function withHtmlAsText(document: JsonObject): JsonObject {
  const { summary, ...info } = objectAt(document, 'info')
  const described = describedAt({ ...document, info }, false)
  return {
    ...asObject(described),
    // The one summary that Redoc takes for Markdown.
    info: {
      ...objectAt(described, 'info'),
      ...(typeof summary === 'string' && { summary: escapeMarkup(summary) }),
    },
  }
}

function describedAt(value: Json, isMap: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => describedAt(item, false))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (isMap) return [key, describedAt(child, false)]
      if (DATA.has(key) || (key === 'examples' && Array.isArray(child))) return [key, child]
      if (key === 'description' && typeof child === 'string') return [key, escapeMarkup(child)]
      return [key, describedAt(child, MAPS.has(key))]
    }),
  )
}

/** In code, which Markdown shows as it is, nothing is escaped, and nothing twice. */
function escapeMarkup(markdown: string): string {
  return markdown.replace(/\\[\s\S]|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|</g, (part) =>
    part === '<' ? '&lt;' : part,
  )
}
