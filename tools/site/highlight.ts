import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { escapeHtml, type Highlight } from './html.ts'

/** What a block of code may be called, by the grammar that colours it. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  typescript: ['ts', 'typescript', 'js', 'javascript', 'mjs', 'tsx'],
  shellscript: ['sh', 'bash', 'shell', 'console', 'curl'],
  json: ['json', 'jsonc', 'ndjson'],
  java: ['java'],
  python: ['python', 'py'],
  php: ['php'],
  go: ['go'],
  yaml: ['yaml', 'yml'],
  sql: ['sql'],
  html: ['html', 'xml'],
  diff: ['diff'],
  ini: ['ini', 'env', 'dotenv', 'properties'],
  csharp: ['csharp', 'cs'],
}

/**
 * Loads the grammars and returns what colours code: spans with a class that says what a word is, such as `keyword`. No
 * style stands in the page, which its policy would not allow. Code in a language without a grammar stays plain.
 */
export async function loadHighlight(): Promise<Highlight> {
  const highlighter = await createHighlighterCore({
    engine: createOnigurumaEngine(import('shiki/wasm')),
    themes: [createCssVariablesTheme({ name: 'classes', variablePrefix: '--' })],
    langs: [
      import('shiki/langs/typescript.mjs'),
      import('shiki/langs/shellscript.mjs'),
      import('shiki/langs/json.mjs'),
      import('shiki/langs/java.mjs'),
      import('shiki/langs/python.mjs'),
      import('shiki/langs/php.mjs'),
      import('shiki/langs/go.mjs'),
      import('shiki/langs/yaml.mjs'),
      import('shiki/langs/sql.mjs'),
      import('shiki/langs/html.mjs'),
      import('shiki/langs/diff.mjs'),
      import('shiki/langs/ini.mjs'),
      import('shiki/langs/csharp.mjs'),
    ],
  })
  const grammars = new Map(Object.entries(NAMES).flatMap(([id, names]) => names.map((name) => [name, id])))
  // The same sample stands on a page of each language, and in several places of one.
  const known = new Map<string, string>()
  return (code, language) => {
    const lang = grammars.get(language.toLowerCase())
    if (lang === undefined) return escapeHtml(code)
    const key = `${lang}\n${code}`
    // No limit of time, after which a line would stay plain: pages are the same on a busy machine.
    const html =
      known.get(key) ??
      lines(highlighter.codeToTokens(code, { lang, theme: 'classes', tokenizeTimeLimit: 0 }).tokens)
    known.set(key, html)
    return html
  }
}

interface Token {
  readonly content: string
  readonly color?: string | undefined
}

function lines(tokens: readonly (readonly Token[])[]): string {
  return tokens.map((line) => line.map(tokenHtml).join('')).join('\n')
}

function tokenHtml({ content, color }: Token): string {
  const kind = /^var\(--token-([a-z-]+)\)$/.exec(color ?? '')?.[1]
  const text = escapeHtml(content)
  return kind === undefined ? text : `<span class="t-${kind}">${text}</span>`
}
