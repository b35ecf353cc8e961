import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Frame } from './frame/render-page.ts'
import { cspHash, escapeHtml } from './html.ts'
import { redocWords } from './i18n/redoc-words.ts'
import { redocDocument } from './redoc-document.ts'
import type { SiteLocale } from './site-locale.ts'

const REDOCLY = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The interactive reference: what `redocly build-docs` makes of the presented document, in one file that asks for
 * nothing else, speaks the locale's language and says so to the browser in a strict policy.
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
    const [relabel, common] = await Promise.all(['relabel.js', 'common.js'].map(script))
    return mend(await readFile(output, 'utf8'), [relabel ?? '', common ?? ''], locale, frame)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Redocly's mark is fetched from its own host; its name in letters stands in for it. */
const MARK =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='58' height='16'%3E%3Ctext x='2' y='12' font-family='sans-serif' font-size='12' font-weight='600' fill='%23808898'%3ERedocly%3C/text%3E%3C/svg%3E"

async function script(name: string): Promise<string> {
  return (await readFile(new URL(`./assets/${name}`, import.meta.url), 'utf8')).trim()
}

function mend(
  page: string,
  [relabel, common]: readonly [string, string],
  locale: SiteLocale,
  frame: Frame,
): string {
  const { labels, language } = locale
  const changes: [from: string, to: string][] = [
    ['https://cdn.redoc.ly/redoc/logo-mini-full.svg', MARK],
    ['https://cdn.redoc.ly/redoc/logo-mini.svg', MARK],
    ['<html lang="en">', `<html lang="${language}">`],
    ['<meta charset="utf8" />', '<meta charset="utf-8">'],
    ['<body>\n', `<body>\n${topBar(locale, frame)}\n`],
    ['</head>\n\n<body>', `<style>${STYLE}</style>\n</head>\n\n<body>`],
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
  const words = redocWords[language]
  const scripts = [
    common,
    ...(words ? [relabel.replace("'{words}'", () => JSON.stringify(words).replaceAll('<', '\\u003c'))] : []),
  ]
  mended = `${mended.slice(0, at)}\n${scripts.map((script) => `<script>${script}</script>`).join('\n')}${mended.slice(at)}`
  const policy = [
    "default-src 'none'",
    `script-src ${scriptsOf(mended).map(cspHash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return mended.replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="description" content="${escapeHtml(locale.title)}">\n<link rel="icon" href="data:,">`,
  )
}

/** The scripts of the page, as a browser finds them: one ends where the text `</script` comes next. */
function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script/g)].map(
    ([, script = '']) => script,
  )
}

function topBar({ folder, labels }: SiteLocale, { locales }: Frame): string {
  const up = folder === '' ? '' : '../'
  const others = locales
    .filter((other) => other.folder !== folder)
    .map(
      (other) =>
        `<a lang="${other.language}" data-keeps-place href="${up}${other.folder}reference.html">${escapeHtml(labels.otherLanguage)}</a>`,
    )
  const links = [
    ['guides/package.html', labels.guides],
    ['result-codes.html', labels.resultCodes],
    ['reference.html', labels.reference],
    ['changelog.html', labels.changelog],
  ] as const
  return `<header class="site-bar"><a href="index.html"><b>antom-contract</b></a><nav aria-label="${escapeHtml(labels.mainPages)}">${links.map(([path, label]) => `<a href="${path}"${path === 'reference.html' ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a>`).join('')}</nav>${others.join('')}</header>
<noscript><p class="site-bar">${escapeHtml(labels.noScriptSearch)} <a href="index.html">${escapeHtml(labels.home)}</a></p></noscript>`
}

const STYLE = `.site-bar{position:sticky;top:0;z-index:200;height:44px;box-sizing:border-box;display:flex;gap:1.25rem;align-items:center;padding:0 1rem;margin:0;font:15px/1.4 system-ui,-apple-system,"PingFang SC","Microsoft YaHei",sans-serif;background:#10243a;white-space:nowrap;overflow-x:auto}
.site-bar,.site-bar a{color:#fff}
.site-bar nav{display:flex;gap:1.1rem;margin-left:auto}
.site-bar a{text-decoration:none}.site-bar a[aria-current]{box-shadow:0 2px #fff}
#redoc>div{--navbar-height:44px!important;--navbar-stack-height:44px!important}
html:root.light{--color-blue-5:#1a58b8;--color-blue-6:#0b57b8;--color-blue-7:#1a58b8;--color-carrot-5:#8f4700;--color-carrot-7:#8f4700;--input-content-placeholder-color:#5c5f6b;--menu-item-bg-color-active:#f6f7fa}
html:root.dark{--input-content-placeholder-color:#a3a6b3}
html:root.dark #redoc .schema-name{color:#aaa6ff}`
