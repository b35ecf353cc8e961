import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { describedValues } from '../../tools/drift/page/described-values.ts'
import { htmlNodes } from '../../tools/drift/page/html-nodes.ts'
import { nodeText } from '../../tools/drift/page/node-text.ts'
import { UnusablePage } from '../../tools/drift/unusable-page.ts'

/** The nodes in few characters: `p` and `l` with what is in them, codes in back-ticks, bold in stars. */
function outline(node: RootContent): string {
  switch (node.type) {
    case 'paragraph':
      return `p(${node.children.map(outline).join('')})`
    case 'list':
      return `l[${node.children.map((item) => item.children.map(outline).join('')).join(' ; ')}]`
    case 'inlineCode':
      return `\`${node.value}\``
    case 'strong':
      return `*${nodeText(node)}*`
    case 'emphasis':
      return `_${nodeText(node)}_`
    case 'break':
      return '/'
    default:
      return nodeText(node)
  }
}

describe('a description in HTML', () => {
  it.each([
    ['text alone', 'Just text', 'p(Just text)'],
    ['nothing', '<p></p>\n <div> </div>', ''],
    ['two paragraphs', '<p>a</p>\n<p style="x">b</p>', 'p(a)p(b)'],
    ['paragraphs that nobody closes', '<p>a<p>b', 'p(a)p(b)'],
    ['a line end', 'a<br>b<br/>c', 'p(a/b/c)'],
    ['code', '<code>A</code> or <code><span id="x">B</span>_C</code>', 'p(`A` or `B_C`)'],
    ['code of a style', '<span style="font-family: monospace;">A</span>', 'p(`A`)'],
    ['code that a block ends', '<p><code>A</p><p>B</p>', 'p(`A`)p(B)'],
    ['bold and slanted', '<strong>a</strong> <b>b</b> <em>c</em> <i>d</i>', 'p(*a* *b* _c_ _d_)'],
    ['a list', '<p>x</p><ul><li>a</li><li><p>b</p></li></ul>y', 'p(x)l[p(a) ; p(b)]p(y)'],
    ['a list that nobody closes', '<ul><li>a<li>b', 'l[p(a) ; p(b)]'],
    ['a list in a list', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', 'l[p(a)l[p(b)] ; p(c)]'],
    ['text in a list beside its items', '<ul>a<li>b</li></ul>', 'l[p(a) ; p(b)]'],
    ['a list in a list beside its items', '<ul><ul><li>a</li></ul></ul>', 'l[l[p(a)]]'],
    ['an item without a list', '<li>a</li><li>b</li>', 'l[p(a) ; p(b)]'],
    ['ends of what was never begun', '</ul></li></code></p>a', 'p(a)'],
    ['a document type', '<!doctype lake><meta name="x" />a', 'p(a)'],
    ['a comment', 'a<!-- b -->c', 'p(ac)'],
    ['a comment that never ends', 'a<!-- b', 'p(a<!-- b)'],
    ['a sign that begins no tag', 'a < b > c <3', 'p(a < b > c <3)'],
    ['named characters', '&lt;p&gt; &amp;amp; &nbsp;&quot;&apos;&nothing;', `p(<p> &amp; "'&nothing;)`],
    ['numbered characters', '&#65;&#x42;&#0;&#xffffff;', 'p(AB&#0;&#xffffff;)'],
    ['a script', '<script>alert(1)</script>', 'p(alert(1))'],
  ])('is read: %s', (_, html, want) => {
    expect(htmlNodes(html).map(outline).join('')).toBe(want)
  })

  it('gives its values', () => {
    const list = '<ul><li><code>APP</code>: yes</li><li><span><code>WEB</code></span> no</li></ul>'
    expect(describedValues(htmlNodes(`<div><p>Valid values are:</p>${list}</div>`))).toEqual(['APP', 'WEB'])
    expect(describedValues(htmlNodes(`<p>Sent when it is one of:</p>${list}`))).toEqual([])
  })

  it('has no more lists within one another than 50', () => {
    expect(() => htmlNodes('<ul>'.repeat(50))).not.toThrow()
    expect(() => htmlNodes('<ul>'.repeat(51))).toThrow(UnusablePage)
  })

  it('loses no text, whatever the tags are', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ul>',
        '</ul>',
        '<li>',
        '</li>',
        '<code>',
        '</code>',
        '<b>',
        '</b>',
        '<br>',
      ),
      fc.constantFrom('a', 'bc', ' ', '>', '<!x>'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const letters = (text: string) => text.replaceAll(/[^abc]/g, '')
        const html = parts.join('')
        const text = htmlNodes(html).map(nodeText).join('')
        expect(letters(text)).toBe(letters(html.replaceAll(/<[^>]*>/g, '')))
      }),
    )
  })
})
