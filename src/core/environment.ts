/**
 * Reads an environment variable. Deno refuses one that a program has no permission to read: none is read without need.
 *
 * @param name - such as `ANTOM_CLIENT_ID`
 * @returns its text; an empty one where it is set to nothing; undefined where there is none
 */
export function environment(name: string): string | undefined {
  // Node, Deno and Bun have it, and Workers may; nowhere is it certain.
  const scope = globalThis as {
    process?: { readonly env?: Readonly<Record<string, string | undefined>> }
  }
  return scope.process?.env?.[name]
}
