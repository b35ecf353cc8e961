/** The first lines of every generated file that can hold a comment. */
export function header(what: string): string {
  return [
    `// ${what}`,
    '// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.',
    '',
  ].join('\n')
}
