import { besideReferences } from './rules/beside-references.js'
import { completeCurrencies } from './rules/complete-currencies.js'
import { completeResultCodes } from './rules/complete-result-codes.js'
import { deprecatedHasMigration } from './rules/deprecated-has-migration.js'
import { described } from './rules/described.js'
import { exactWhenSent } from './rules/exact-when-sent.js'
import { examplesCoverResults } from './rules/examples-cover-results.js'
import { finalStateExists } from './rules/final-state-exists.js'
import { flowExists } from './rules/flow-exists.js'
import { knownExtensions } from './rules/known-extensions.js'
import { namedByFile } from './rules/named-by-file.js'
import { noRecursiveSchema } from './rules/no-recursive-schema.js'
import { noUnusedFile } from './rules/no-unused-file.js'
import { oneFilePerName } from './rules/one-file-per-name.js'
import { operationIsDocumented } from './rules/operation-is-documented.js'
import { paginationExists } from './rules/pagination-exists.js'
import { requiredIsDefined } from './rules/required-is-defined.js'
import { sdkClassesNamed } from './rules/sdk-classes-named.js'
import { statesExist } from './rules/states-exist.js'
import { stringHasMaxLength } from './rules/string-has-max-length.js'
import { tolerantWhenReceived } from './rules/tolerant-when-received.js'

/**
 * The contract's own lint rules, as a Redocly plugin. Plain JavaScript, because Redocly's command line loads
 * it itself, on every supported Node.js.
 */
export default function contractPlugin() {
  return {
    id: 'contract',
    rules: {
      oas3: {
        'beside-references': besideReferences,
        'complete-currencies': completeCurrencies,
        'complete-result-codes': completeResultCodes,
        'deprecated-has-migration': deprecatedHasMigration,
        described,
        'exact-when-sent': exactWhenSent,
        'examples-cover-results': examplesCoverResults,
        'final-state-exists': finalStateExists,
        'flow-exists': flowExists,
        'known-extensions': knownExtensions,
        'named-by-file': namedByFile,
        'no-recursive-schema': noRecursiveSchema,
        'no-unused-file': noUnusedFile,
        'one-file-per-name': oneFilePerName,
        'operation-is-documented': operationIsDocumented,
        'pagination-exists': paginationExists,
        'required-is-defined': requiredIsDefined,
        'sdk-classes-named': sdkClassesNamed,
        'states-exist': statesExist,
        'string-has-max-length': stringHasMaxLength,
        'tolerant-when-received': tolerantWhenReceived,
      },
    },
  }
}
