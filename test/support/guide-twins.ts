import { posix } from 'node:path'
import { type Block, readGuidePage } from './guide-page.ts'
import { anchorsOf } from './page-links.ts'

/** Reads a file of the project by its path; `undefined` where there is none. */
export type ReadFile = (path: string) => string | undefined

/** A page in both languages. */
interface Twins {
  readonly english: readonly Block[]
  readonly chinese: readonly Block[]
  readonly englishPath: string
  readonly chinesePath: string
  readonly read: ReadFile
}

/** A fault that a rule found in a Chinese page, for the reader of a failed test. */
type Rule = (twins: Twins) => string[]

/**
 * What differs between a guide and its Chinese twin that must not differ, and what is not set as Chinese is.
 *
 * @param englishPath - of the guide, in the project, such as `docs/client.md`
 */
export function twinFaults(englishPath: string, read: ReadFile): string[] {
  const chinesePath = chineseTwinOf(englishPath)
  const english = read(englishPath)
  const chinese = read(chinesePath)
  if (english === undefined) return [`${englishPath} does not exist`]
  if (chinese === undefined) return [`${chinesePath} does not exist`]
  const twins = {
    english: readGuidePage(english),
    chinese: readGuidePage(chinese),
    englishPath,
    chinesePath,
    read,
  }
  // The other rules compare block by block.
  const structure = sameStructure(twins)
  return [...(structure.length > 0 ? structure : compared.flatMap((rule) => rule(twins))), ...set(twins)]
}

const chineseTwinOf = (path: string) =>
  path === 'README.md' ? 'README.zh-CN.md' : path.replace(/^docs\//, 'docs/zh-CN/')

const sameStructure: Rule = ({ english, chinese }) => {
  const index = [...english, undefined].findIndex((block, at) => block?.kind !== chinese[at]?.kind)
  if (index < 0) return []
  const there = chinese[index]
  return [
    `structure: ${there ? described(there) : 'the end'} where the guide has ${english[index] ? described(english[index]) : 'its end'}`,
  ]
}

const described = ({ kind, text }: Block) => `${kind} "${text.slice(0, 40)}"`

const compared: readonly Rule[] = [
  function sameCode({ english, chinese }) {
    return pairs(english, chinese)
      .filter(([one, other]) => one.kind.startsWith('code') && codeOf(one) !== codeOf(other))
      .map(([, other]) => `code: differs in ${described(other)}`)
  },
  function sameNames({ english, chinese }) {
    return pairs(english, chinese).flatMap(([one, other]) =>
      differences(one.names, other.names).map((what) => `names: ${what} in ${described(other)}`),
    )
  },
  function sameLinks({ english, chinese, englishPath, chinesePath, read }) {
    return pairs(english, chinese).flatMap(([one, other]) =>
      differences(
        one.links.map((link) => targetOf(link, englishPath, read)),
        other.links.map((link) => targetOf(link, chinesePath, read)),
      ).map((what) => `links: ${what} in ${described(other)}`),
    )
  },
]

/** What has to hold of each Chinese block by itself. */
function set({ chinese }: Twins): string[] {
  const prose = chinese.filter(({ kind }) => !/^(?:code|html)/.test(kind))
  return prose.flatMap((block) => {
    const { kind, text } = block
    const isSentence = /^(?:paragraph|item|quote)$/.test(kind) && !text.startsWith('<')
    return [
      ...(isSentence && !HAN.test(text) ? [`translation: no Chinese in ${described(block)}`] : []),
      ...(text.includes('**') ? [`emphasis: is not read in ${described(block)}`] : []),
      ...[...text.matchAll(WRONG_BREAK)].map(([found]) => `line break: ${JSON.stringify(found)}`),
      ...[...text.matchAll(NO_SPACE)].map(([found]) => `spacing: "${found}" in ${described(block)}`),
    ]
  })
}

const HAN = /\p{sc=Han}/u
/** A line break shows as a space, which belongs neither between two Han characters nor beside full-width punctuation. */
const WRONG_BREAK = /\p{sc=Han}\n\p{sc=Han}|[，。；：！？、（）“”]\n.|.\n[，。；：！？、（）“”]/gu
/** A space stands between Han and Latin letters, digits or code. */
const NO_SPACE = /.{0,6}(?:\p{sc=Han}[A-Za-z0-9$]|[A-Za-z0-9$]\p{sc=Han}).{0,6}/gu

function pairs(english: readonly Block[], chinese: readonly Block[]): [Block, Block][] {
  return english.flatMap((block, index): [Block, Block][] => {
    const other = chinese[index]
    return other ? [[block, other]] : []
  })
}

/** What one list has more often than the other: the order of words is that of the language. */
function differences(english: readonly string[], chinese: readonly string[]): string[] {
  const left = [...english]
  const more = chinese.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...left.map((item) => `lacks ${item}`), ...more.map((item) => `has ${item} besides`)]
}

/** How comments begin, by the language of the code. What is not named here has none. */
const COMMENT: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['ts', 'js', 'java', 'go', 'csharp', 'php'].map((name) => [name, /(^|\s)\/\/.*$|\/\*[\s\S]*?\*\//gm]),
  ),
  ...Object.fromEntries(['sh', 'yaml', 'python'].map((name) => [name, /(^|\s)#.*$/gm])),
}

/** The code with a mark in place of each comment, which may be translated but not left out. A command may print Chinese. */
function codeOf({ kind, text }: Block): string {
  const comment = COMMENT[kind.replace('code ', '')]
  if (!comment) return text
  const marked = text
    .replace(comment, '$1¶')
    .replace(/[ \t]*¶/g, ' ¶')
    .replace(/ --lang zh(?= ¶$|$)/gm, '')
  // A comment of several lines may be shorter or longer in Chinese.
  return marked.replace(/(?:^ ¶\n)+(?= ¶$)/gm, '')
}

/** Where a link leads, in terms of the English pages, so that links of both languages can be compared. */
function targetOf(link: string, page: string, read: ReadFile): string {
  if (/^[a-z]+:/.test(link)) {
    return link.replace(/^(https:\/\/docs\.antom\.com\/ac\/\w+)_zh-cn\b/, '$1').replace(/\?lang=zh-cn\b/, '')
  }
  const [file = '', anchor] = link.split('#')
  const path = file === '' ? page : posix.join(posix.dirname(page), file)
  const text = read(path)
  if (text === undefined) return `${path}, which does not exist`
  const isChinese = page === chineseTwinOf(page) || page.includes('zh-CN')
  const twin = chineseTwinOf(path)
  // A page may lead to itself in the other language.
  if (isChinese && twin !== path && twin !== page && read(twin) !== undefined)
    return `${path}, although there is ${twin}`
  const original = path.replace('docs/zh-CN/', 'docs/').replace('README.zh-CN.md', 'README.md')
  if (anchor === undefined) return original
  const index = anchorsOf(text).indexOf(anchor)
  return index < 0 ? `${path}#${anchor}, which does not exist` : `${original}, heading ${index + 1}`
}
