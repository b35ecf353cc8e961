import { getLineColLocation, type LocationObject, type NormalizedProblem } from '@redocly/openapi-core'
import { isMisled, isReportedElsewhere } from './contract-files.ts'
import { displayPath } from './display-path.ts'
import { ContractProblems, type Problem, sortProblems } from './problem.ts'

/** Redocly's rule about references that lead nowhere. */
export const UNRESOLVED = 'no-unresolved-refs'

/** Whether a problem makes every rule stumble that comes across it, and a bundle incomplete. */
export function hidesOthers(problem: NormalizedProblem): boolean {
  return !problem.ignored && problem.ruleId === UNRESOLVED
}

/**
 * Ends the loading when there are problems.
 *
 * @param found what Redocly reports
 * @param others what we found ourselves
 * @param near what a reference that leads nowhere may have meant
 * @throws ContractProblems with all of them, in the order of files and lines
 */
export function failOn(
  found: readonly NormalizedProblem[],
  others: readonly Problem[] = [],
  near: FindNear = () => [],
): void {
  const problems = [
    ...found
      .filter((problem) => !problem.ignored && !isReportedElsewhere(problem.message.trim()))
      .map((problem) => toProblem(problem, near)),
    ...others,
  ]
  // What cannot be found makes every rule stumble that comes across it; only the cause is worth reading.
  const causes = problems.filter(({ rule }) => rule === UNRESOLVED)
  const shown = causes.length > 0 ? [...causes, ...others] : problems
  if (shown.length > 0) throw new ContractProblems(sortProblems(shown))
}

/** What a reference may have meant that stands in a file, at a pointer. */
export type FindNear = (file: string, pointer: string) => readonly string[]

// Redocly gives every problem a place, which its types do not say.
const placeOf = ({ location }: NormalizedProblem) => location[0] as LocationObject

function toProblem(problem: NormalizedProblem, near: FindNear): Problem {
  const { source, start } = getLineColLocation(placeOf(problem))
  return {
    file: displayPath(source.absoluteRef),
    line: start.line,
    column: start.col,
    message: messageOf(problem, near),
    rule: problem.ruleId,
    severity: problem.severity,
  }
}

/** Redocly's message, or ours where its own is about its insides. */
function messageOf(problem: NormalizedProblem, near: FindNear): string {
  const message = problem.message.trim()
  // What our own reader says about a reference is a sentence.
  const unresolved = /^Can't resolve \$ref(?:: (.*))?$/s.exec(message)
  if (unresolved) {
    const { source, pointer = '' } = placeOf(problem)
    const why = unresolved[1] ?? 'Nothing stands where this reference leads. Mend it.'
    const meant = unresolved[1] === undefined || isMisled(why) ? near(source.absoluteRef, pointer) : []
    return meant.length === 0 ? why : `${why} Did you mean ${meant.join(' or ')}?`
  }
  return problem.suggest.length === 0
    ? message
    : `${message} Did you mean ${problem.suggest.slice(0, 3).join(', ')}?`
}
