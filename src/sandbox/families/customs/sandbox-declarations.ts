import type { DeclarationSnapshot } from './declaration-snapshot.ts'

/** What a program does with declarations: what the customs do in reality. Ids are `declarationRequestId`s. */
export interface SandboxDeclarations {
  /**
   * Has the customs answer a declaration, now and with any code of theirs: `2` recorded, `120` all data agrees, a number
   * below 0 an error.
   *
   * @param id - the declaration
   * @param code - at most 64 characters
   * @param description - the customs' words for it, at most 2048 characters
   * @returns whether the declaration waited for that
   * @throws {ConfigurationError} when code or description is longer, or the code is empty
   */
  readonly answer: (id: string, code: string, description?: string) => boolean
  /** A declaration. */
  readonly find: (id: string) => DeclarationSnapshot | undefined
  /**
   * The latest declarations, newest first; 50 when no number is given.
   *
   * @throws {ConfigurationError} for what is no number from 0
   */
  readonly newest: (count?: number) => DeclarationSnapshot[]
}
