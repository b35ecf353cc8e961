import { escapeHtml } from './html.ts'
import type { SiteLocale } from './site-locale.ts'

/**
 * Code with a button that copies it, which shows once its script runs.
 *
 * @param language what the code is in, as a fence of Markdown would say it
 * @param label what the block is, for those who do not see it
 */
export function codeBlock(
  code: string,
  language: string,
  { highlight, labels }: Pick<SiteLocale, 'highlight' | 'labels'>,
  label = language,
): string {
  return `<div class="code"><button type="button" data-copy data-copied="${escapeHtml(labels.copied)}" data-failed="${escapeHtml(labels.copyFailed)}" aria-live="polite" hidden>${escapeHtml(labels.copy)}</button><pre tabindex="0" aria-label="${escapeHtml(label)}"><code>${highlight(code.trimEnd(), language)}</code></pre></div>`
}
