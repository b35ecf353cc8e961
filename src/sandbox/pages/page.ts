import { visibleText } from '../../core/visible-text.ts'
import { encodeBase64 } from '../../signing/index.ts'

const style = `:root { color-scheme: light dark; --line: #8884; --dim: #888; --accent: #1668dc; --no: #b3261e }
* { box-sizing: border-box }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 2rem 1rem }
main { max-width: 60rem; margin: 0 auto }
main.narrow { max-width: 26rem }
h1 { font-size: 1.3rem; margin: 0 0 .5rem }
h2 { font-size: 1rem; margin: 2rem 0 .5rem }
p { margin: .5rem 0 }
code, pre, td.id { font: .85rem/1.5 ui-monospace, monospace }
pre { background: #8881; padding: .75rem; border-radius: .4rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
th { color: var(--dim); font-weight: normal }
.scroll { overflow-x: auto }
.card { border: 1px solid var(--line); border-radius: .8rem; padding: 1.5rem }
.amount { font-size: 2.2rem; font-weight: 600; margin: .5rem 0 }
.dim { color: var(--dim); font-size: .9rem }
.actions { display: grid; gap: .75rem; margin-top: 1.5rem }
button, select { font: inherit; padding: .7rem; border-radius: .5rem; border: 1px solid var(--line); width: 100% }
button { cursor: pointer; background: var(--accent); color: #fff; border: 0; font-weight: 600 }
button.no { background: none; color: var(--no); border: 1px solid var(--no) }
label { font-size: .9rem; color: var(--dim) }
.banner { background: #f5a62333; border-radius: .4rem; padding: .3rem .6rem; font-size: .85rem; margin-bottom: 1rem }
`

/** The HTML of a page. It loads nothing and has no script. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** The hash of the pages' style for the Content-Security-Policy: a browser applies no other style. */
export async function styleSource(): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `'sha256-${encodeBase64(new Uint8Array(hash))}'`
}

/** Escapes text for HTML and attributes. Characters that reorder or hide text are shown as their codes. */
export function escapeHtml(text: string): string {
  return visibleText(text, 10_000)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** The HTML of a table; the cells are escaped. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return `<div class="scroll"><table>${cells(head, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table></div>`
}
