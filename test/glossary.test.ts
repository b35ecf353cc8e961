import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from './support/contract.ts'

/** One English term has one Chinese term: what is not to stand anywhere, and what is said instead. */
const discouraged: readonly (readonly [term: RegExp, instead: string])[] = [
  [/应答/, '响应'],
  [/消息体/, '请求体, 响应体 or 报文体'],
  [/访问令牌/, '支付令牌（accessToken）'],
  [/令牌[^。；，]{0,8}撤销/, '吊销: 撤销 is what happens to a payment'],
  [/合约/, '合同 of the merchant, 契约 of the API'],
  [/购买者/, '买家'],
  [/商家/, '商户'],
  [/厂商|供应商/, 'Antom 官方'],
  [/商户后台/, 'Antom Dashboard'],
  [/原生形式/, '数字或字符串均可'],
  [/(?:为|JSON |ISO 8601 )文本(?!的)|文本形式的 JSON/, '字符串'],
  [/最小单位/, '最小货币单位'],
  [/(?:商户|网关|机构|钱包|调用方|服务商|服务器|卡组织|Antom )给[^。，；]{1,12}的 ID/, 'X 为 Y 分配的 ID'],
  [/必有|保证有|常常没有/, '必定返回 or 不返回'],
  [/未经证实/, '待确认'],
  [/始见于/, '首次出现'],
  [/待定/, '尚未确定'],
  [/结果不明/, '结果未知'],
  [/验证签名/, '验签'],
  [/3-D Secure 验证|身份验证/, '认证'],
  [/提问|必须回答/, '验证 or 质询'],
  [/一次性支付/, '收银台支付（Antom：单笔支付）'],
  [/已保存的卡/, '已存储的卡'],
  [/卡网络/, '卡组织'],
  [/资金(?:来源)?类型/, '卡类型'],
  [/授权[^。；]{0,12}退还/, '解冻'],
  [/业务审核/, 'KYB（企业认证）'],
  [/处理方式/, '处理办法 of a code, 建议动作 of a program'],
  [/(?<!（)Global Acquirer Gateway(?!，GAGW）)/, '全球收单网关（Global Acquirer Gateway，GAGW）'],
  [/如何看待/, 'what is returned'],
  [/冷启动/, 'what is measured'],
  [/捕获(?!异常)|捕捉/, '请款'],
  [/(?:撤销|取消)窗口/, '可撤销期限'],
  [/你/, '您'],
]

/** How a sentence is set. What stands in backticks or is filled in is not looked at. */
const typography: readonly (readonly [mark: RegExp, rule: string])[] = [
  [/\p{sc=Han}[,;!?](?!\w)/u, 'punctuation of a Chinese sentence is full-width'],
  // A header is `name: value`, in any language.
  [/\p{sc=Han}: ?(?!值”)(?=[\p{sc=Han}\w])/u, 'a colon behind Chinese is full-width'],
  [
    /(?<!\|) [，。；：！？、（）]|[，。；：！？、（）] (?=[\p{sc=Han}\w])/u,
    'no space beside full-width punctuation',
  ],
  [/\d+(?:\.\d+)?x\b/, 'multiples are written 1.25 倍'],
  [/\d ?[~～–] ?\d/, 'ranges are written 2 至 36'],
]

/** Not ours, or not Chinese sentences: the vendor's words, what is made of the texts, tests, what readers type, and what an English page quotes. */
const ELSEWHERE =
  /^(?:(?:generated|test|spec\/doc-snapshots|tools\/drift)\/|CHANGELOG\.md$|tools\/site\/search\/synonyms\.ts$)/

/** In a program backticks hold a text, and in a text they hold code. */
const codeIn = (file: string) => (file.endsWith('.ts') ? /\$\{[^}]*\}/g : /`[^`]*`/g)

/** The texts of the project that hold Chinese, by file: whole lines, without what is quoted as code. */
const sources = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md', '*.ts', '*.yaml'],
  {
    cwd: projectFolder,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && !ELSEWHERE.test(file) && existsSync(join(projectFolder, file)))
  .flatMap((file) =>
    readFileSync(join(projectFolder, file), 'utf8')
      .split('\n')
      .map((line, index) => ({ place: `${file}:${index + 1}`, text: line.replace(codeIn(file), '$') }))
      .filter(({ text }) => /\p{sc=Han}/u.test(text)),
  )

const found = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place} ${text.trim()}`)

describe('the Chinese texts', () => {
  it('are read, wherever they are', () => {
    const files = new Set(sources.map(({ place }) => place.split(':')[0]))
    for (const file of [
      'README.zh-CN.md',
      'docs/zh-CN/deviations.md',
      'spec/locales/zh-CN/payment.yaml',
      'tools/site/i18n/fields.ts',
    ]) {
      expect(files).toContain(file)
    }
    expect(sources.length).toBeGreaterThan(3000)
  })

  it.each(discouraged)('do not say %s but: %s', (term) => {
    expect(found(term)).toEqual([])
  })

  it.each(typography)('are set without %s: %s', (mark) => {
    expect(found(mark)).toEqual([])
  })
})
