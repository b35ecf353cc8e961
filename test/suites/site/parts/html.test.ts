import { describe, expect, it } from 'vitest'
import { blockMarkdown, inlineMarkdown } from '../../../../tools/site/html.ts'

describe('a line of Markdown', () => {
  it.each([
    ['a name in angle brackets', 'Send the <token> here', 'Send the &lt;token&gt; here'],
    ['an image in HTML', 'a <img src=x onerror=alert(1)>', 'a &lt;img src=x onerror=alert(1)&gt;'],
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['HTML behind a remark', '<!-- a --><b>', '<!-- a -->&lt;b&gt;'],
    ['a program', '[x](javascript:alert(1))', 'x'],
    ['a program with a mark', '[**x**](JavaScript:alert(1))', '<strong>x</strong>'],
    ['a program behind an entity', '[x](javascript&colon;alert(1))', 'x'],
    ['a program that begins with an entity', '[x](&#106;avascript:alert(1))', 'x'],
    ['a program in angle brackets', '<javascript:alert(1)>', 'javascript:alert(1)'],
    ['data', '[x](data:text/html,hi)', 'x'],
    ['an image of somebody else', '![seen](https://stranger.example/a.png)', 'seen'],
    ['an image of somebody else, without a scheme', '![seen](//stranger.example/a.png)', 'seen'],
  ])('has %s as text', (_name, markdown, html) => {
    expect(inlineMarkdown(markdown)).toBe(html)
  })

  it.each([
    'https://shop.example/a?b=c:d',
    'mailto:a@shop.example',
    '#part',
    '../codes/A.html#b',
    'a.html',
    '/a?b=c:d',
  ])('leads to %s', (address) => {
    expect(inlineMarkdown(`[x](${address})`)).toBe(`<a href="${address}">x</a>`)
  })

  it('has remarks and the images of the site as they are', () => {
    expect(inlineMarkdown('<!-- a --> ![b](b.svg)')).toBe('<!-- a --> <img src="b.svg" alt="b">')
  })
})

it.each([
  ['a script', 'a\n\n<script>alert(1)</script>\n'],
  ['a script behind a remark', '<!-- a --><script>alert(1)</script>\n'],
  ['HTML in a table', '| a |\n| - |\n| <script>alert(1)</script> |\n'],
])('has %s between paragraphs as text', (_name, markdown) => {
  const html = blockMarkdown(markdown)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).not.toContain('<script')
})
