import { displayPath } from './display-path.ts'
import { ContractProblems } from './problem.ts'
import { readText, UnreadableFile } from './read-text.ts'

/**
 * Reads a file of a contract.
 *
 * @throws ContractProblems with file and line when it is not text, or cannot be read
 */
export async function readSpecText(path: string): Promise<string> {
  try {
    return await readText(path)
  } catch (error) {
    const problem =
      error instanceof UnreadableFile
        ? { line: error.line, message: error.message }
        : // Everything else is an error of the file system.
          { line: 1, message: `The file cannot be read (${(error as NodeJS.ErrnoException).code}).` }
    throw new ContractProblems([{ file: displayPath(path), column: 1, severity: 'error', ...problem }])
  }
}
