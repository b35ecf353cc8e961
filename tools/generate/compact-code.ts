import { childAt, isObject, type Json } from '../contract/json.ts'

/**
 * Rewrites the code that AJV wrote for a validator into code that does the same and weighs a third: it needs no
 * module at run time, keeps no schema, and makes each error with one call.
 */
export function compactCode(code: string): string {
  return withOneErrorMaker(withoutUnusedArguments(withListsInPlace(withOwnCounter(code))))
}

/**
 * Rewrites the code that AJV wrote for validators into predicates: the same decisions, without the words for what is
 * wrong. Nearly all of a validator's code is for those words, and nearly no message needs them.
 */
export function verdictCode(code: string): string {
  const whole = /^function (\w+)\(data, .*\{\n([\s\S]*?)^return errors === 0;\n\}$/gm
  const verdicts = withListsInPlace(withOwnCounter(code, IS_LONGER_IN_SHORT)).replace(
    whole,
    (_, name: string, body: string) => {
      const verdict = withoutWords(body)
      const left = (verdict.includes('let errors = 0;') ? errorWords : errorWordsOrCounts).exec(verdict)
      if (left) throw new Error(`${name}: AJV reports an error in a way that is not known here: ${left[0]}`)
      return `function ${name}(data){\n${verdict}}`
    },
  )
  return `${withLiterals(verdicts)}\n${VERDICT_HELPERS}`
}

/** What a verdict must not hold any more: names that only errors need, and, without choices, those that count them. */
const errorWords = /\b(?:vErrors|instancePath|missing\d+)\b.*/
const errorWordsOrCounts = /\b(?:vErrors|instancePath|missing\d+|errors|_errs\d+|_?valid\d+)\b.*/

/** The body of a validator without its errors: it counts them where there is a choice, and else ends at the first. */
function withoutWords(body: string): string {
  const silent = body
    .replace(/^\w+\.errors = .*;\n/gm, '')
    .replace(/^let vErrors = null;\n/m, '')
    .replace(/ && \(missing\d+ = "[^"]*"\)/g, '')
    .replace(/^let missing\d+;\n/gm, '')
    .replace(
      /^const err\d+ = .*;\nif\(vErrors === null\)\{\nvErrors = .*;\n\}\nelse \{\nvErrors\.push\(.*\);\n\}\n/gm,
      '',
    )
    .replace(
      /^if\(vErrors !== null\)\{\nif\(_errs\d+\)\{\nvErrors\.length = .*;\n\}\nelse \{\nvErrors = null;\n\}\n\}\n/gm,
      '',
    )
  const hasChoices = silent.includes('errors++')
  const failure = hasChoices ? 'errors++;' : 'return false;'
  const called = silent
    .replace(
      /^if\(!\((\w+)\((.*?), ?\{instancePath.*\}\)\)\)\{\nvErrors = .*;\nerrors = vErrors\.length;\n\}$/gm,
      (_, validate: string, data: string) => `if(!${validate}(${data})){${failure}}`,
    )
    .replace(
      /^const found\d+ = wrongMember\((\w+), [^{]*(\{.*)\);\nif\(.*\)\{\nvErrors = .*;\nerrors = vErrors\.length;\n\}$/gm,
      (_, data: string, tables: string) =>
        `if(hasWrongMember(${data}, ${tables.replace(/(?:, \{\})+$/, '')})){${failure}}`,
    )
  if (hasChoices) return `${called}return errors === 0;\n`
  // Whoever gets past a check has found no error so far.
  const verdict = called
    .replace(/^(?:let errors = 0|const _errs\d+ = errors|(?:var |let )?_?valid\d+ = .*);\n/gm, '')
    .replace(/^if\(!_?valid\d+\)\{\nbreak;\n\}\n/gm, '')
    .replace(/^else \{\n\}\n/gm, '')
    .replace(/^if\((?:_?valid\d+|errors === \w+|\w+ === errors)\)\{$/gm, '{')
    .replace(limitedText, '$3if(isWrongText($1, $4, $5)){return false;}\n')
    .replace(/(\w+(?:\.\w+)?) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isObject($1)')
  return `${withoutBlocks(withoutRepeatedQuestions(verdict))}return true;\n`
}

/** What is asked of the fields that a message must have, all at once. */
const lacksField = /^if\((?:[(\s]*\w+\.\w+ === undefined\)*(?: \|\| )?)+\)\{$/

/** Takes out the question whether a field is there where the verdict has been given if it is not. */
function withoutRepeatedQuestions(verdict: string): string {
  const lines = verdict.split('\n')
  // A list for each block that is open: what is known to be there after this point of it.
  const known: string[][] = [[]]
  for (const [index, line] of lines.entries()) {
    const asked = /^if\((\w+\.\w+) !== undefined\)\{$/.exec(line)?.[1]
    if (asked !== undefined && known.flat().includes(asked)) lines[index] = '{'
    if (line.startsWith('}')) known.pop()
    if (line.endsWith('{')) known.push([])
    if (lines[index + 1] === 'return false;' && lacksField.test(line)) {
      known.at(-2)?.push(...[...line.matchAll(/\w+\.\w+/g)].map(([field]) => field))
    }
  }
  return lines.join('\n')
}

/**
 * Takes out the blocks around what cannot fail any more: a bare one, as AJV gives each name once, what is else but
 * `return false;`, and the block of `if(a){b}else{return false;}`, which becomes `if(!(a)){return false;}b`. The
 * formatter puts together what is left.
 */
function withoutBlocks(verdict: string): string {
  const lines = verdict.split('\n')
  for (const [start, line] of lines.entries()) {
    const [, condition] = /^(?:if\((.*)\))?\{$/.exec(line) ?? []
    const isRest = line === 'else {' && lines.slice(start - 2, start).join() === 'return false;,}'
    if (line !== '{' && !isRest && condition === undefined) continue
    let depth = 1
    let end = start
    while (depth > 0) {
      const next = lines[++end]
      if (next === undefined) throw new Error(`AJV does not close what it opens with ${line}`)
      if (next.startsWith('}')) depth--
      if (next.endsWith('{')) depth++
    }
    if (condition !== undefined) {
      if (lines.slice(end + 1, end + 4).join() !== 'else {,return false;,}') continue
      lines.fill('', end + 1, end + 4)
    }
    lines[start] = condition === undefined ? '' : `if(!(${condition})){return false;}`
    lines[end] = ''
  }
  return lines.join('\n')
}

/** What verdicts call: whether a value is an object; whether a field that is there is not the text that it should be. */
const VERDICT_HELPERS = `
function isObject(value) {
  return value && typeof value == "object" && !Array.isArray(value);
}
function isWrongText(text, limit, pattern) {
  return text !== undefined && !(typeof text === "string" && (text.length <= limit || !isLonger(text, limit)) && (!pattern || pattern.test(text)));
}
`

/** AJV makes each pattern from a text when the module is loaded; a literal weighs less. */
function withLiterals(code: string): string {
  return code.replace(/new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (_, source: string) =>
    String(new RegExp(JSON.parse(source), 'u')),
  )
}

/** What AJV writes for a field that is a text of limited length, and perhaps of a pattern. */
const limitedText = new RegExp(
  [
    String.raw`^if\((\w+\.\w+) !== undefined\)\{\nlet (data\d+) = \1;\n\{\n(\{\n)?`,
    String.raw`if\(typeof \2 === "string"\)\{\nif\(\2\.length > (\d+) && isLonger\(\2, \d+\)\)\{\nreturn false;\n\}\n`,
    String.raw`(?:else \{\nif\(!\(?(\w+)\.test\(\2\)\)?\)\{\nreturn false;\n\}\n\}\n)?`,
    String.raw`\}\nelse \{\nreturn false;\n\}\n\}\n\}\n`,
  ].join(''),
  'gm',
)

/** AJV imports its character counter with `require`, even in an ES module. */
function withOwnCounter(code: string, isLonger = IS_LONGER): string {
  const counter = /^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/m.exec(code)
  if (!counter) return code
  const call = new RegExp(`\\b${counter[1]}\\((\\w+)\\) ([<>]) (\\d+)`, 'g')
  const own = code
    .replace(counter[0], '')
    .replace(call, (_, text: string, sign: string, limit: string) =>
      sign === '>'
        ? `${text}.length > ${limit} && isLonger(${text}, ${limit})`
        : `!isLonger(${text}, ${Number(limit) - 1})`,
    )
  return `${own}\n${isLonger}`
}

/**
 * Whether a text has more characters, as JSON Schema counts them: Unicode code points, of one or two UTF-16 units. So
 * most texts need no counting, and the longest least of all.
 */
const IS_LONGER = `
function isLonger(text, limit) {
  if (text.length > 2 * limit) return true;
  let count = text.length;
  for (let i = 0; count > limit && i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 64512) === 55296 && (text.charCodeAt(i + 1) & 64512) === 56320) { count--; i++; }
  }
  return count > limit;
}
`

/** The same in fewer words, and slower for a text near the limit, of which a receiver sees next to none. */
const IS_LONGER_IN_SHORT = `
function isLonger(text, limit) {
  return text.length > 2 * limit || [...text].length > limit;
}
`

/** AJV keeps whole schemas for the sake of the lists that an error names; those are written where they are used. */
function withListsInPlace(code: string): string {
  const schemas = new Map<string, Json>()
  for (const [, name = '', json = ''] of code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)) {
    schemas.set(name, JSON.parse(json))
  }
  const list = /\b(schema\d+)((?:\.\w+|\["[^"]*"\]|\[\d+\])*)\.(enum|type)\b/g
  return code.replace(list, (text, name: string, path: string, keyword: string) => {
    const keys = [...path.matchAll(/(?<=\[")[^"]*|(?<=\[)\d+|(?<=\.)\w+/g)].map(([key]) => key)
    const schema = keys.reduce<Json | undefined>(childAt, schemas.get(name))
    return isObject(schema) ? JSON.stringify(schema[keyword]) : text
  })
}

/** Of what AJV passes from one schema's function to another's, only the path is used. */
function withoutUnusedArguments(code: string): string {
  return code
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', '{instancePath=""}={}')
    .replaceAll('{instancePath,parentData,parentDataProperty,rootData}', '{instancePath}')
    .replace(/,parentData:\w+,parentDataProperty:[^,}]+,rootData\}/g, '}')
}

/** The text of each keyword's error, as AJV words it: JavaScript that makes it from `params`. */
const MESSAGES: Readonly<Record<string, string>> = {
  additionalProperties: '"must NOT have additional properties"',
  const: '"must be equal to constant"',
  enum: '"must be equal to one of the allowed values"',
  'false schema': '"boolean schema is false"',
  format: `'must match format "' + params.format + '"'`,
  maxItems: '"must NOT have more than " + params.limit + " items"',
  maxLength: '"must NOT have more than " + params.limit + " characters"',
  maximum: '"must be <= " + params.limit',
  minimum: '"must be >= " + params.limit',
  pattern: `'must match pattern "' + params.pattern + '"'`,
  required: `"must have required property '" + params.missingProperty + "'"`,
  type: '"must be " + params.type',
}

/** One function makes every error, and knows each keyword's text and where in the schema it stands. */
function withOneErrorMaker(code: string): string {
  const used = new Set<string>()
  // AJV writes each error on a line of its own.
  const literal =
    /\{instancePath(?::instancePath\+(.*?))?,schemaPath:"(.*?)",keyword:"(.*?)",params:(\{.*\}),message:.*\}(\];|;)$/gm
  const compacted = code
    .replaceAll('schemaPath:"#/when/', 'schemaPath:"#/')
    .replace(
      literal,
      (text, path: string | undefined, schemaPath: string, keyword: string, params: string, end: string) => {
        if (MESSAGES[keyword] === undefined) return text
        used.add(keyword)
        const derived = path === undefined ? '' : /^"([^"]*)"$/.exec(path)?.[1]
        const isDerived =
          derived !== undefined && schemaPath === `#${derived.replaceAll('/', '/properties/')}/${keyword}`
        const place = isDerived ? '' : `,"${schemaPath}"`
        return `problem(instancePath,${path ?? '""'},"${keyword}",${params}${place})${end}`
      },
    )
  const texts = [...used]
    .sort()
    .map((keyword) => `  ${JSON.stringify(keyword)}: (params) => ${MESSAGES[keyword]},`)
  return used.size === 0
    ? compacted
    : `${compacted}
const texts = {
${texts.join('\n')}
};
function problem(base, path, keyword, params, schemaPath) {
  if (!schemaPath) {
    const place = path.lastIndexOf("/") > 0 ? path.replaceAll("/", "/properties/") : path && "/properties" + path;
    schemaPath = "#" + place + "/" + keyword;
  }
  return { instancePath: base + path, schemaPath, keyword, params, message: texts[keyword](params) };
}
`
}
