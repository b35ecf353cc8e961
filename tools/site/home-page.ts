import { objectsAt, textAt } from '../contract/json.ts'
import { callList } from './call/call-list.ts'
import { escapeHtml, inlineMarkdown } from './html.ts'
import type { Page } from './page.ts'
import { familyPage, guidePath, type SiteLocale } from './site-locale.ts'

/** The first page of a locale: what there is, the flow of a payment, and downloads. */
export function homePage(locale: SiteLocale, drawing: string, schemaFiles: readonly string[]): Page {
  const { labels, families, document } = locale
  const up = locale.folder === '' ? '' : '../'
  const [, ...paragraphs] = textAt(document.info, 'description').split('\n\n')
  const servers = objectsAt(document, 'servers')
  const openapi = locale.language === 'en' ? 'openapi.json' : `openapi.${locale.language}.json`
  return {
    path: 'index.html',
    title: labels.siteTitle,
    description: textAt(document.info, 'summary'),
    content: `<h1>${escapeHtml(locale.title)}</h1>
<p class="lead">${paragraphs.map(inlineMarkdown).join(' ')}</p>
<section>
<h2 id="operations">${escapeHtml(labels.operationsAndNotifications)}</h2>
${families.map((family) => `<h3 id="family-${family.name}"><a href="${familyPage(family)}">${escapeHtml(family.title)}</a></h3>\n<p>${inlineMarkdown(family.description)}</p>\n${callList(family.calls, '')}`).join('\n')}
</section>
<section>
<h2 id="flow">${escapeHtml(labels.flow)}</h2>
<p>${escapeHtml(labels.flowText)}</p>
<div class="drawing" tabindex="0">${drawing}</div>
</section>
<section>
<h2 id="guides">${escapeHtml(labels.guides)}</h2>
<ul class="columns">
${locale.guides.map(({ slug, title }) => `<li><a href="${guidePath(slug)}">${escapeHtml(title)}</a></li>`).join('\n')}
</ul>
</section>
<section>
<h2 id="downloads">${escapeHtml(labels.downloads)}</h2>
<ul>
<li><a href="${up}${openapi}">${openapi}</a>${labels.colon}${escapeHtml(labels.openapiText)}</li>
<li><a href="${up}llms.txt">llms.txt</a>${labels.listSeparator}<a href="${up}llms-full.txt">llms-full.txt</a>${labels.colon}${escapeHtml(labels.llmsText)}</li>
</ul>
<details><summary>${escapeHtml(labels.schemas)}${labels.colon}${escapeHtml(labels.schemasText)}</summary>
<ul class="columns">${schemaFiles.map((file) => `<li><a href="${up}schemas/${file}">${file.replace('.json', '')}</a></li>`).join('\n')}</ul></details>
</section>
<section>
<h2 id="servers">${escapeHtml(labels.servers)}</h2>
<dl class="facts">
${servers.map((server) => `<div><dt>${escapeHtml(textAt(server, 'description'))}</dt><dd><code>${escapeHtml(textAt(server, 'url'))}</code></dd></div>`).join('\n')}
</dl>
</section>`,
  }
}
