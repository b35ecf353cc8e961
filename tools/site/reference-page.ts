import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Frame } from './frame/frame.ts'
import { headerHtml, iconLink, searchHtml } from './frame/header.ts'
import { cspHash, escapeHtml } from './html.ts'
import { redocWords } from './i18n/redoc-words.ts'
import { redocDocument } from './redoc-document.ts'
import type { SiteLocale } from './site-locale.ts'

const REDOCLY = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The interactive reference: what `redocly build-docs` makes of the presented document, below the bar of all pages and
 * with their search. It asks for nothing but the site's own files, speaks the locale's language and says so to the
 * browser in a strict policy.
 *
 * @throws Error when Redocly's page is not of the form that is mended here
 */
export async function referencePage(locale: SiteLocale, frame: Frame): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-contract-site-'))
  try {
    const input = join(folder, 'openapi.json')
    const output = join(folder, 'reference.html')
    await writeFile(input, JSON.stringify(redocDocument(locale)))
    const options = ['--inlineBundle', '--config', join(PROJECT, 'redocly.yaml'), '--output', output]
    const settings = ['--openapi.schemasExpansionLevel=all', '--openapi.hideDownloadButtons=true']
    await promisify(execFile)(process.execPath, [REDOCLY, 'build-docs', input, ...options, ...settings], {
      cwd: PROJECT,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 2 ** 26,
    })
    const relabel = await readFile(new URL('./assets/relabel.js', import.meta.url), 'utf8')
    return mend(await readFile(output, 'utf8'), relabel.trim(), locale, frame)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Redocly's mark is fetched from its own host; its name in letters stands in for it. */
const MARK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='58' height='16'%3E%3Ctext x='2' y='12' font-family='sans-serif' font-size='12' font-weight='600' fill='%23808898'%3ERedocly%3C/text%3E%3C/svg%3E"

function mend(page: string, relabel: string, locale: SiteLocale, frame: Frame): string {
  const { labels, language, folder } = locale
  const up = folder === '' ? '' : '../'
  const asset = (name: string) => `${up}${frame.assets.pathOf(name)}`
  const changes: [from: string, to: string][] = [
    ['https://cdn.redoc.ly/redoc/logo-mini-full.svg', MARK],
    ['https://cdn.redoc.ly/redoc/logo-mini.svg', MARK],
    ['<html lang="en">', `<html lang="${language}">`],
    ['<meta charset="utf8" />', '<meta charset="utf-8">'],
    ['<body>\n', `<body>\n${frameHtml(locale, frame, up)}\n`],
    [
      '</head>\n\n<body>',
      `<style>${STYLE}</style>\n<link rel="stylesheet" href="${asset('reference.css')}">\n</head>\n\n<body>`,
    ],
  ]
  let mended = page.replace(
    /<title>[^<]*<\/title>/,
    `<title>${escapeHtml(`${labels.reference} · ${labels.siteTitle}`)}</title>`,
  )
  for (const [from, to] of changes) {
    const parts = mended.split(from)
    // The scripts hold whole pages as text, too: what is meant there is the first.
    if (parts.length < 2) {
      throw new Error(
        `The page of @redocly/cli has no ${JSON.stringify(from)}. Mend tools/site/reference-page.ts for this version.`,
      )
    }
    const [first = '', ...rest] = parts
    mended = `${first}${to}${rest.join(from)}`
  }
  const end = '\n</body>'
  const at = mended.lastIndexOf(end)
  const words = redocWords[language] ?? { words: {}, patterns: [] }
  const scripts = [
    ...['common.js', 'search.js'].map((name) => `<script defer src="${asset(name)}"></script>`),
    `<script>${relabel.replace("'{words}'", () => JSON.stringify(words).replaceAll('<', '\\u003c'))}</script>`,
  ]
  mended = `${mended.slice(0, at)}\n${scripts.join('\n')}${mended.slice(at)}`
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scriptsOf(mended).map(cspHash).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return mended.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="description" content="${escapeHtml(locale.title)}">\n${iconLink}`,
  )
}

/** The scripts of the page, as a browser finds them: one ends where the text `</script` comes next. */
function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script/g)].map(
    ([, script = '']) => script,
  )
}

/** The list of all pages is on the first one: the rest of this page is Redocly's. */
function frameHtml(locale: SiteLocale, frame: Frame, up: string): string {
  const { labels } = locale
  return `<div class="site-frame">
${headerHtml('reference.html', locale, frame, up, 'index.html#menu')}
<noscript><p>${escapeHtml(labels.noScriptSearch)} <a href="index.html">${escapeHtml(labels.home)}</a></p></noscript>
${searchHtml(locale, frame, up)}
</div>`
}

/** Colours of Redocly's that are too weak to be read, and the place that the bar takes. */
const STYLE = `#redoc>div{--navbar-height:var(--header)!important;--navbar-stack-height:var(--header)!important}
html:root.light{--color-blue-5:#1a58b8;--color-blue-6:#0b57b8;--color-blue-7:#1a58b8;--color-carrot-5:#8f4700;--color-carrot-7:#8f4700;--input-content-placeholder-color:#5c5f6b;--menu-item-bg-color-active:#f6f7fa}
html:root.dark{--input-content-placeholder-color:#a3a6b3}
html:root.dark #redoc .schema-name{color:#aaa6ff}`
