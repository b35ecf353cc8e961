import { pointerKeys } from '../contract/json-pointer.ts'
import type { Locate } from '../contract/locate.ts'
import type { ContractModel } from '../contract/model.ts'
import { ContractProblems, type Problem } from '../contract/problem.ts'
import { compiledPath, validatorGroups } from './outputs/validators.ts'

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
  model: ContractModel,
  files: ReadonlyMap<string, string>,
  locate: Locate,
): Promise<number> {
  const problems: Problem[] = []
  const validators = await importValidators(model, files)
  const examples = model.calls.flatMap((call) => call.examples)
  for (const { schema, value, path } of examples) {
    const validate = validators.get(schema)
    if (!validate) throw new Error(`There is no validator of ${schema}.`)
    if (validate(value)) continue
    const { instancePath = '', message = 'is refused' } = validate.errors?.[0] ?? {}
    problems.push({
      ...(await locate([...path, ...pointerKeys(instancePath)])),
      message: `The example does not fit ${schema}: ${`${instancePath} ${message}`.trim()}. Mend the example, or the schema.`,
      rule: 'example',
      severity: 'error',
    })
  }
  if (problems.length > 0) throw new ContractProblems(problems)
  return examples.length
}

/** The generated validators by message, without a file. */
async function importValidators(
  model: ContractModel,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, Validator>> {
  const validators = new Map<string, Validator>()
  for (const [group, messages] of validatorGroups(model)) {
    const code = files.get(compiledPath(group)) ?? ''
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
    for (const message of messages) validators.set(message, module[`validate${message}`])
  }
  return validators
}
