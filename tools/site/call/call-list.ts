import type { ApiOperation } from '../../contract/api-operations.ts'
import { escapeHtml } from '../html.ts'
import { callPage } from '../site-locale.ts'

/**
 * Calls as a list of links, each with what it does and where it goes.
 *
 * @param own the way from the page to its locale
 */
export function callList(calls: readonly ApiOperation[], own: string): string {
  return `<ul class="calls">
${calls.map((call) => `<li><a href="${own}${callPage(call)}"><code>${call.name}</code> <span>${escapeHtml(call.summary)}</span></a>${call.path === '' ? '' : `<code class="path">${escapeHtml(call.path)}</code>`}</li>`).join('\n')}
</ul>`
}
