import { relative, resolve } from 'node:path'

/**
 * The family of a file of the contract, which is the folder below `families/` that the file is in.
 *
 * @param folder the contract's folder
 * @param file path of the file, absolute or relative to the working directory
 * @returns `undefined` for a file outside of `families/`, such as one of `shared/` or of a foreign document
 */
export function familyOfFile(folder: string, file: string): string | undefined {
  const [top, family, ...rest] = relative(resolve(folder), resolve(file)).split(/[\\/]/)
  return top === 'families' && rest.length > 0 ? family : undefined
}
