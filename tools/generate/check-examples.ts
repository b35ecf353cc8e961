import { examplesOf } from '../contract/calls.ts'
import type { JsonObject } from '../contract/json.ts'
import type { Locate } from '../contract/locate.ts'
import { ContractProblems, type Problem } from '../contract/problem.ts'
import { moduleName } from './validators.ts'

interface Validator {
  (message: unknown): boolean
  errors: { instancePath: string; message?: string }[] | null
}

/**
 * Runs every example of the contract through the validator that was just generated for it.
 *
 * @returns how many there are
 * @throws ContractProblems for those that are refused
 */
export async function checkExamples(
  document: JsonObject,
  files: ReadonlyMap<string, string>,
  locate: Locate,
): Promise<number> {
  const problems: Problem[] = []
  const validators = new Map<string, Validator>()
  const examples = examplesOf(document)
  for (const { schema, value, path } of examples) {
    const validate = validators.get(schema) ?? (await importValidator(schema, files))
    validators.set(schema, validate)
    if (validate(value)) continue
    const { instancePath = '', message = 'is refused' } = validate.errors?.[0] ?? {}
    const keys = instancePath
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    problems.push({
      ...(await locate([...path, ...keys])),
      message: `The example does not fit ${schema}: ${`${instancePath} ${message}`.trim()}. Mend the example, or the schema.`,
      rule: 'example',
      severity: 'error',
    })
  }
  if (problems.length > 0) throw new ContractProblems(problems)
  return examples.length
}

/** A generated validator as a module, without a file. */
async function importValidator(schema: string, files: ReadonlyMap<string, string>): Promise<Validator> {
  const code = files.get(`validators/${moduleName(schema)}.js`) ?? ''
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return module[`validate${schema}`]
}
