import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../support/contract.ts'
import { twinFaults } from '../support/guide-twins.ts'

const guidesIn = (folder: string) =>
  readdirSync(join(projectFolder, folder)).filter((file) => file.endsWith('.md'))
const read = (path: string) => {
  const file = join(projectFolder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

describe('the Chinese guides', () => {
  it.each([...new Set([...guidesIn('docs'), ...guidesIn('docs/zh-CN')])])(
    '%s says what its English twin says',
    (name) => {
      expect(twinFaults(`docs/${name}`, read)).toEqual([])
    },
  )
})

it('README.zh-CN.md says what README.md says, and shows what commands print in Chinese', () => {
  const faults = twinFaults('README.md', read)
  expect(faults.filter((fault) => !fault.startsWith('code: differs in code text'))).toEqual([])
})

const ENGLISH = `# Teas

Ask \`brew\` for a tea: [how](cups.md#wash-it). See [the page](https://docs.antom.com/ac/ams/tea).

## Wash it

* Rinse it once.
* Use \`hot\` water.

| size | price |
| --- | --- |
| small | \`2\` |

\`\`\`ts
// Two lines
// of comment.
brew('https://tea.example') // 3 minutes
\`\`\`

\`\`\`text
done // so
\`\`\`

Back to [the beginning](#teas).
`
const CHINESE = `# 茶

用 \`brew\` 泡茶：[方法](cups.md#清洗)。见[页面](https://docs.antom.com/ac/ams_zh-cn/tea)。

## 清洗

* 冲洗一次。
* 用 \`hot\` 水。

| 大小 | 价格 |
| --- | --- |
| 小 | \`2\` |

\`\`\`ts
// 一行注释
brew('https://tea.example') // 3 分钟
\`\`\`

\`\`\`text
done // so
\`\`\`

回到[开头](#茶)。
`
const FILES: Readonly<Record<string, string>> = {
  'docs/teas.md': ENGLISH,
  'docs/cups.md': '# Cups\n\n## Wash it\n',
  'docs/pots.md': '# Pots\n',
  'docs/zh-CN/teas.md': CHINESE,
  'docs/zh-CN/cups.md': '# 杯子\n\n## 清洗\n',
}
const faultsOf = (files: Readonly<Record<string, string | undefined>>) =>
  twinFaults('docs/teas.md', (path) => ({ ...FILES, ...files })[path])

describe('twins', () => {
  it('may differ in words, order and comments', () => {
    expect(faultsOf({})).toEqual([])
    const more = (text: string, sentence: string) => ({ [text]: `${FILES[text]}\n${sentence}\n` })
    expect(
      faultsOf({
        ...more('docs/teas.md', 'First `a`, then `b` ([pots](pots.md), [cups](cups.md)).'),
        ...more('docs/zh-CN/teas.md', '先看[杯子](cups.md)和[壶](../pots.md)，再用\n`b` 和 `a`。'),
      }),
    ).toEqual([])
  })

  it.each<[what: string, was: string, is: string, fault: string]>([
    [
      'another level',
      '## 清洗',
      '### 清洗',
      'structure: heading 3 "清洗" where the guide has heading 2 "Wash it"',
    ],
    [
      'a missing item',
      '* 冲洗一次。\n',
      '',
      'structure: header "大小" where the guide has item "Use $ water."',
    ],
    ['a missing row', '| 小 | `2` |\n', '', 'structure: code ts "// 一行注释'],
    ['a missing end', '回到[开头](#茶)。', '', 'structure: the end where the guide has paragraph "Back to'],
    [
      'more at the end',
      '回到[开头](#茶)。',
      '回到[开头](#茶)。\n\n完',
      'structure: paragraph "完" where the guide has its end',
    ],
    ['another language', '```ts', '```js', 'structure: code js "// 一行注释'],
    ['other code', 'tea.example', 'cup.example', 'code: differs in code ts'],
    ['a comment less', ' // 3 分钟', '', 'code: differs in code ts'],
    ['other output', 'done // so', 'done // 好', 'code: differs in code text'],
    ['a name less', '`brew` ', '', 'names: lacks brew in paragraph "用 泡茶'],
    ['another name', '`hot` ', '`cold` ', 'names: lacks hot in item "用 $ 水。"'],
    ['a link to another page', 'cups.md#清洗', '../pots.md', 'links: lacks docs/cups.md, heading 2'],
    ['a link to another heading', 'cups.md#清洗', 'cups.md#杯子', 'links: lacks docs/cups.md, heading 2'],
    [
      'a link to the English page',
      'cups.md#清洗',
      '../cups.md#wash-it',
      'links: lacks docs/cups.md, heading 2',
    ],
    ['an anchor without a heading', '#茶', '#teas', 'links: lacks docs/teas.md, heading 1'],
    ['another page of others', 'zh-cn/tea', 'zh-cn/cup', 'links: lacks https://docs.antom.com/ac/ams/tea'],
    ['a sentence in English', '冲洗一次。', 'Rinse it.', 'translation: no Chinese in item "Rinse it."'],
    ['a break between characters', '冲洗', '冲\n洗', 'line break: "冲\\n洗"'],
    ['a break after punctuation', '泡茶：', '泡茶：\n', 'line break: "：\\n方"'],
    ['a break before punctuation', ' 水。', ' 水\n。', 'line break: "水\\n。"'],
    ['asterisks that emphasize nothing', '冲洗一次。', '**冲洗。**一次', 'emphasis: is not read in item'],
    ['code without a space', '用 `hot`', '用`hot`', 'spacing: "用$ 水。" in item'],
    ['a number without a space', '冲洗一次', '冲洗1 次', 'spacing: "冲洗1 次。" in item'],
    ['a word without a space', '冲洗一次', 'TEA冲洗一次', 'spacing: "TEA冲洗一次。" in item'],
  ])('%s is found', (_, was, is, fault) => {
    const changed = CHINESE.replace(was, is)
    expect(changed).not.toBe(CHINESE)
    expect(faultsOf({ 'docs/zh-CN/teas.md': changed })[0]).toContain(fault)
  })

  it('may lead to each other, and ask a command for Chinese', () => {
    const more = (text: string, addition: string) => ({ [text]: `${FILES[text]}\n${addition}` })
    expect(
      faultsOf({
        ...more('docs/teas.md', '[中文](zh-CN/teas.md)\n\n```sh\nbrew tea # now\n```\n'),
        ...more('docs/zh-CN/teas.md', '[English](../teas.md) 版\n\n```sh\nbrew tea --lang zh # 现在\n```\n'),
      }),
    ).toEqual([])
  })

  it('are both needed', () => {
    expect(faultsOf({ 'docs/teas.md': undefined })).toEqual(['docs/teas.md does not exist'])
    expect(faultsOf({ 'docs/zh-CN/teas.md': undefined })).toEqual(['docs/zh-CN/teas.md does not exist'])
  })
})
