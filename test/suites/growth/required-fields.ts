import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Document, isMap, isSeq, parseDocument, stringify } from 'yaml'
import { isObject } from '../../../tools/contract/json.ts'
import { pascal } from './families.ts'

/** The name of the field that is added. */
const FIELD = 'exampleSource'
const DESCRIPTION = 'Where the request comes from.'
const VALUE = 'WEB'
const LIMIT = 16

/**
 * Adds a field to the request of every operation and requires it, as the vendor does where a new rule needs one: with its
 * Chinese text, in every example, and in the recorded pages of these operations.
 *
 * @param spec the folder of a copy of the contract
 */
export async function addRequiredFields(spec: string): Promise<void> {
  const schemas = new Set<string>()
  const examples = new Set<string>()
  const operations = new Set<string>()
  const root: unknown = (await readYaml(join(spec, 'openapi.yaml'))).toJS()
  for (const path of Object.values(childOf(root, 'paths'))) {
    const file = join(spec, refOf(path))
    const operation: unknown = childOf((await readYaml(file)).toJS(), 'post')
    operations.add(String(childOf(operation).operationId))
    const content = childOf(operation, 'requestBody', 'content', 'application/json')
    for (const schema of await variantsOf(join(dirname(file), refOf(content.schema)))) schemas.add(schema)
    for (const example of Object.values(childOf(content, 'examples')))
      examples.add(join(dirname(file), refOf(example)))
  }
  for (const file of schemas) await edit(file, requireField)
  for (const file of examples) {
    const example = childOf(JSON.parse(await readFile(file, 'utf8')))
    const value = { ...childOf(example, 'value'), [FIELD]: VALUE }
    await writeFile(file, `${JSON.stringify({ ...example, value }, null, 2)}\n`)
  }
  const snapshots = join(spec, 'doc-snapshots')
  for (const page of await readdir(snapshots))
    await edit(join(snapshots, page), (document) => recordField(document, operations))
  const actions = [...schemas].map((file) => ({
    target: `$.components.schemas.${pascal(basename(file, '.yaml'))}`,
    update: { properties: { [FIELD]: { description: '请求的来源。' } } },
    'x-source': { [`/properties/${FIELD}/description`]: DESCRIPTION },
  }))
  const locale = {
    overlay: '1.0.0',
    info: { title: '虚构的中文文本', version: '0.1.0' },
    extends: '../../../generated/openapi.json',
    actions,
  }
  await writeFile(join(spec, 'locales/zh-CN/example-required.yaml'), stringify(locale))
}

/** The files of a request's variants, or of the request where it has none. */
async function variantsOf(file: string): Promise<string[]> {
  const { oneOf } = childOf((await readYaml(file)).toJS())
  if (!Array.isArray(oneOf)) return [file]
  const variants = oneOf.map((variant) => variantsOf(join(dirname(file), refOf(variant))))
  return (await Promise.all(variants)).flat()
}

function requireField(document: Document): void {
  const field = { description: DESCRIPTION, type: 'string', maxLength: LIMIT }
  document.setIn(['properties', FIELD], document.createNode(field))
  const required = document.get('required')
  if (isSeq(required)) required.add(FIELD)
  else document.set('required', document.createNode([FIELD]))
}

/** Adds the field to what a page says of the operations' requests; of some pages the names of fields alone are recorded. */
function recordField(document: Document, operations: ReadonlySet<string>): void {
  for (const operation of operations) {
    const fields = document.getIn(['messages', operation, 'request'])
    if (!isMap(fields)) continue
    const hasFacts = fields.items.some(({ value }) => isMap(value) && value.items.length > 0)
    const facts = hasFacts ? { type: 'String', required: true, maxLength: LIMIT } : {}
    fields.set(FIELD, document.createNode(facts))
  }
}

async function edit(file: string, change: (document: Document) => void): Promise<void> {
  const document = await readYaml(file)
  change(document)
  await writeFile(file, document.toString({ lineWidth: 0 }))
}

async function readYaml(file: string): Promise<Document> {
  return parseDocument(await readFile(file, 'utf8'))
}

function childOf(value: unknown, ...keys: readonly string[]): { readonly [key: string]: unknown } {
  let child = value
  for (const key of keys) child = isObject(child) ? child[key] : undefined
  if (!isObject(child)) throw new Error(`The contract has no /${keys.join('/')} where it was looked for`)
  return child
}

function refOf(value: unknown): string {
  return String(childOf(value).$ref)
}
