/** A problem as the generator prints it: where, what, and by which rule. */
const PROBLEM = /^✗ (\S.*):([1-9]\d*):([1-9]\d*) {2}\S.{9,} {2}[\w/-]+$/

/** What is not as it has to be when a document cannot be generated from: every line a problem, and how many there are. */
export function foreignFaults(errors: string, exitCode: number): { problems: number; found: string[] } {
  const lines = errors.split('\n').filter((line) => line !== '')
  const last = lines.pop() ?? ''
  const problems = Number(/^(\d+) problems? in the contract\. .* is left as it was\.$/.exec(last)?.[1] ?? 0)
  const found: string[] = []
  if (exitCode !== 1) found.push(`exit code ${exitCode} instead of 1`)
  if (problems === 0) found.push(`the last line does not say how many problems there are: ${last}`)
  if (problems !== lines.length) found.push(`${lines.length} lines for ${problems} problems`)
  const unclear = lines.filter((line) => !PROBLEM.test(line))
  for (const line of unclear.slice(0, 3)) found.push(`not a problem with its place: ${line}`)
  return { problems, found }
}
