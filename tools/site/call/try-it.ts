import type { ApiOperation } from '../../contract/api-operations.ts'
import { codeBlock } from '../code-block.ts'
import { escapeHtml, inlineMarkdown } from '../html.ts'
import { fill } from '../i18n/translated.ts'
import { sampleGateway } from '../samples/gateway.ts'
import { sampleExamples } from '../samples/index.ts'
import { guidePath, type SiteLocale } from '../site-locale.ts'

/** Where a sandbox listens unless it is told otherwise. */
const SANDBOX = 'http://127.0.0.1:8787'

/** What the script says, by the name under which it finds it. */
const SAID = [
  'openField',
  'sending',
  'took',
  'wrongAddress',
  'noRequest',
  'unreachable',
  'refused',
  'broken',
  'noAnswer',
  'fromFile',
] as const

/**
 * The part of a call's page from which its examples are sent to a sandbox on the reader's machine. It is hidden until its
 * script runs. Of a notification it is the commands that send it.
 *
 * @param exampleId - makes the id of the element that shows an example
 * @returns nothing where the contract shows no example
 */
export function tryIt(call: ApiOperation, locale: SiteLocale, exampleId: (name: string) => string): string {
  const examples = sampleExamples(call)
  if (examples.length === 0) return ''
  const { labels, document } = locale
  const words = labels.tryIt
  if (call.kind === 'notification') {
    const commands = call.events.map(
      (event) => `npx antom-contract trigger ${event} --to http://127.0.0.1:8080/notify --env .env`,
    )
    return `<h2 id="try-it">${escapeHtml(words.title)}</h2>
<p>${escapeHtml(words.toReceiver)}</p>
${codeBlock(commands.join('\n'), 'sh', locale)}`
  }
  const intro = fill(words.intro, { guide: `../${guidePath('sandbox')}` })
  const said = SAID.map((name) => `data-say-${kebab(name)}="${escapeHtml(words[name])}"`).join(' ')
  const options = examples.map(
    ({ name, summary }) => `<option value="${escapeHtml(exampleId(name))}">${escapeHtml(summary)}</option>`,
  )
  const path = `${new URL(sampleGateway(document).url).pathname}${call.path}`
  return `<section class="try" id="try-it" aria-labelledby="try-title" data-try="${escapeHtml(path)}" data-method="${call.method}" ${said} hidden>
<h2 id="try-title">${escapeHtml(words.title)}</h2>
<div class="try-form">
<p>${inlineMarkdown(intro)}</p>
${codeBlock('npx antom-contract sandbox --allow-origin ORIGIN', 'sh', locale)}
<form novalidate>
<p><label for="try-address">${escapeHtml(words.address)}</label><input id="try-address" inputmode="url" autocomplete="off" spellcheck="false" value="${SANDBOX}"></p>
<p><label for="try-example">${escapeHtml(words.example)}</label><select id="try-example">${options.join('')}</select></p>
<p><label for="try-body">${escapeHtml(words.body)}</label><textarea id="try-body" spellcheck="false" autocomplete="off" autocapitalize="off"></textarea></p>
<p><button type="submit">${escapeHtml(words.send)}</button></p>
</form>
</div>
<p class="try-status" role="status"></p>
<div class="try-answer" hidden>
<p class="try-message" lang="en"></p>
<p class="try-links"><a href="${SANDBOX}/" target="_blank" rel="noreferrer">${escapeHtml(words.inSandbox)}</a></p>
<h3>${escapeHtml(words.answer)}</h3>
<pre tabindex="0" aria-label="${escapeHtml(words.answer)}"><code></code></pre>
<h3>${escapeHtml(words.headers)}</h3>
<dl class="facts"></dl>
</div>
</section>`
}

/** A name as an attribute has it; `dataset` turns it back. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
