import { figure } from './format.ts'
import type { Table, Unit } from './suite.ts'

/** A figure at each size of the contract. */
export interface Growth {
  readonly what: string
  readonly unit: Unit
  /** How many times the contract, in growing order, with the figure. */
  readonly points: readonly (readonly [times: number, value: number])[]
  /** The steepest slope that is accepted; absent where nothing is required. */
  readonly limit?: number
}

/**
 * How a figure grows: the slope of the line through its points when both axes are logarithmic, by least squares. What
 * does not grow has 0, what is proportional to the contract 1, what grows with its square 2.
 */
export function slopeOf({ points }: Pick<Growth, 'points'>): number {
  const logs = points.map(([times, value]) => [Math.log(times), Math.log(value)] as const)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(logs.map(([one]) => one)), mean(logs.map(([, one]) => one))]
  const rise = logs.reduce((sum, [one, other]) => sum + (one - x) * (other - y), 0)
  return rise / logs.reduce((sum, [one]) => sum + (one - x) ** 2, 0)
}

/** Whether a figure grows no faster than it may. What cannot be told is not within a limit. */
export function isWithinLimit(growth: Growth): boolean {
  return growth.limit === undefined || slopeOf(growth) <= growth.limit
}

const WORDS = {
  en: { title: 'growth', times: (value: number) => `${value}x`, slope: 'slope', limit: 'at most' },
  'zh-CN': { title: '增长', times: (value: number) => `${value} 倍`, slope: '斜率', limit: '上限' },
} as const

/** A line for each figure: its value at each size, the slope, and the steepest that is accepted. */
export function growthTable(all: readonly Growth[], language: keyof typeof WORDS = 'en'): Table {
  const { title, times, slope, limit } = WORDS[language]
  const sizes = [...new Set(all.flatMap(({ points }) => points.map(([size]) => size)))].sort((a, b) => a - b)
  const rows = all.map((growth) => [
    language === 'en' ? growth.what : (CHINESE[growth.what] ?? growth.what),
    ...sizes.map((size) => {
      const [, value] = growth.points.find(([at]) => at === size) ?? []
      return value === undefined ? '' : figure(value, growth.unit)
    }),
    slopeOf(growth).toFixed(2),
    growth.limit === undefined ? '' : `${isWithinLimit(growth) ? '✓' : '✗'} ${growth.limit.toFixed(2)}`,
  ])
  return { title, columns: ['', ...sizes.map(times), slope, limit], rows }
}

/** What grows, in Chinese. A test holds that nothing is missing. */
const CHINESE: Readonly<Record<string, string>> = {
  'calls and notifications': '接口和通知',
  'generate everything: processor time': '从契约生成全部：处理器时间',
  'generate, one file changed: processor time': '改动一个文件后生成：处理器时间',
  'generate, nothing changed: processor time': '无改动时生成：处理器时间',
  'generated files': '生成的文件',
  'client, at start': '客户端（启动时加载）',
  'receiver, at start': '接收器（启动时加载）',
  'one validator': '一个校验器',
  'every validator': '全部校验器',
  'type-check: instantiations': '类型检查：实例化次数',
  'type-check: time': '类型检查：时间',
}

/** Whether what grows can be shown in every language. */
export function isGrowthTranslated(what: string): boolean {
  return Object.hasOwn(CHINESE, what)
}
