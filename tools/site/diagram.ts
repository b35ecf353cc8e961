import { readFile } from 'node:fs/promises'
import { instance } from '@viz-js/viz'
import { escapeHtml } from './html.ts'
import type { Labels } from './i18n/labels.ts'

const SOURCE = new URL('./flow.dot', import.meta.url)

/**
 * Draws the flow of a payment from `flow.dot` as SVG that takes its colours from the page.
 *
 * @param words what stands in place of `{name}` in the drawing's source
 */
export async function drawFlow(words: Labels['diagram'], title: string): Promise<string> {
  const template = await readFile(SOURCE, 'utf8')
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = Object.entries(words).find(([key]) => key === name)?.[1]
    if (word === undefined)
      throw new Error(
        `tools/site/flow.dot asks for {${name}}, which tools/site/i18n/diagram.ts does not have.`,
      )
    return word.replaceAll('\n', '\\n')
  })
  const svg = (await instance()).renderString(source, { format: 'svg', engine: 'dot' })
  return (
    svg
      .slice(svg.indexOf('<svg'))
      .replace(/<!--[\s\S]*?-->\s*/g, '')
      .replace(/<title>[\s\S]*?<\/title>\s*/g, '')
      .replace(
        /<svg [^>]*?viewBox="([^"]*)"[^>]*>/,
        `<svg class="flow" role="img" aria-label="${escapeHtml(title)}" viewBox="$1" xmlns="http://www.w3.org/2000/svg">`,
      )
      .replaceAll(' xlink:title', ' data-title')
      // The layout does not know how wide Chinese letters are, so it is made for larger ones.
      .replaceAll('font-size="17.00"', 'font-size="14"')
      .replaceAll('font-size="16.00"', 'font-size="12"')
      .replaceAll('stroke="black"', 'stroke="currentColor"')
      .replaceAll('fill="black"', 'fill="currentColor"')
      .replaceAll(
        /<text ([^>]*?)>/g,
        (_, attributes: string) =>
          `<text ${attributes.includes('fill=') ? '' : 'fill="currentColor" '}${attributes}>`,
      )
  )
}
