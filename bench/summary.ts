import { figure, times } from './format.ts'
import { OURS } from './harness.ts'
import { type Line, type Results, ratioOf } from './results.ts'
import type { Table } from './suite.ts'

const COLUMNS = {
  en: { title: 'summary', columns: ['', OURS, 'peer', 'peer takes', 'ratio', 'requirement'] },
  'zh-CN': { title: '摘要', columns: ['', OURS, '对照', '对照耗用', '倍数', '要求'] },
} as const

/** One line for each requirement that has a peer, for each other comparison, and for what has no peer. */
export function summaryTable({ lines, figures }: Results, language: keyof typeof COLUMNS = 'en'): Table {
  const { title, columns } = COLUMNS[language]
  const inLanguage = (what: string) => (language === 'en' ? what : (CHINESE[what] ?? what))
  const required = (verdict: Line['verdict']) =>
    verdict === undefined ? '' : `${verdict.met ? '✓' : '✗'} ${verdict.requirement}`
  const rows = lines.map(({ comparison, verdict }) => [
    inLanguage(comparison.what),
    figure(comparison.ours, comparison.unit),
    comparison.peer,
    figure(comparison.theirs, comparison.unit),
    language === 'en' ? times(ratioOf(comparison)) : times(ratioOf(comparison)).replace('x', ' 倍'),
    required(verdict),
  ])
  const alone = figures.map(({ figure: one, verdict }) => [
    inLanguage(one.what),
    figure(one.value, one.unit),
    '',
    '',
    '',
    required(verdict),
  ])
  return { title, columns, rows: [...rows, ...alone], text: [0, 2, 5] }
}

/** The same without the words of the requirements: whether each is met. */
export function shortened(table: Table): Table {
  return {
    ...table,
    columns: [...table.columns.slice(0, 5), ''],
    rows: table.rows.map((row) => [...row.slice(0, 5), (row[5] ?? '').slice(0, 1)]),
  }
}

/** What is compared, in Chinese. A test holds that nothing is missing. */
const CHINESE: Readonly<Record<string, string>> = {
  'validate a valid message': '校验有效消息',
  'validate an invalid message': '校验无效消息',
  'receive a notification': '接收一条通知',
  'call, without network and signing': '一次调用（不计网络和签名）',
  'sign a request': '签名一个请求',
  'first verdict after the import': '导入后首次校验',
  'the same, bundled': '同上（已打包）',
  'first notification after the import': '导入后首条已验签的通知',
  'one validator': '一个校验器',
  'receiver, validators included': '接收器（含校验器）',
  'client, at start': '客户端（启动时加载）',
  'generate everything': '从契约生成全部',
  'type-check: instantiations': '类型检查：实例化次数',
  'type-check: time': '类型检查：时间',
  'receiver, at start': '接收器（启动时加载）',
  'generate, one file changed': '改动一个文件后生成',
  'generate, nothing changed': '无改动时生成',
  'build the site': '构建文档站点',
  'the site': '文档站点',
  'npm ci': 'npm ci',
  'npm start after it': '随后的 npm start',
  'the package, packed': '软件包（压缩后）',
  'the package, installed with what it needs': '软件包及其依赖（安装后）',
}

/** Whether a comparison can be shown in every language. */
export function isTranslated(what: string): boolean {
  return Object.hasOwn(CHINESE, what)
}
