import { defineCommand } from '../command-spec.ts'

/** `antom-contract explain`. */
export const explainSpec = defineCommand({
  name: 'explain',
  operands: '[CODE]',
  offer: 'codes',
  summary: {
    en: 'what a result code means, and what to do about it',
    zh: '说明结果码的含义与处理办法',
  },
  about: {
    en: 'Says what a result code means and what to do about it, for each call in which it occurs. Without a code it lists all codes, by family and status.',
    zh: '逐个接口说明结果码的含义与处理办法。不带结果码时，按类别和状态列出全部结果码。',
  },
  flags: {
    operation: {
      type: 'string',
      value: 'NAME',
      offer: 'operations',
      help: {
        en: 'only the table of this operation, notification or field, or gateway for the codes of any call',
        zh: '只看这个接口、通知或字段的结果码；gateway 为任何接口都可能返回的结果码',
      },
    },
    family: {
      type: 'string',
      value: 'NAME',
      offer: 'families',
      help: { en: 'only the calls of this family, such as refund', zh: '只看此类别的接口，例如 refund' },
    },
    status: {
      type: 'string',
      value: 'STATUS',
      offer: ['S', 'F', 'U'],
      help: {
        en: 'only codes with this result status: S success, F final failure, U not known yet',
        zh: '只看此状态的结果码：S 成功，F 最终失败，U 尚未确定',
      },
    },
    json: { type: 'boolean', default: false, help: { en: 'the rows as JSON', zh: '以 JSON 输出各行' } },
  },
  exits: [
    [0, { en: 'the code is known', zh: '结果码已知' }],
    [1, { en: 'it is not', zh: '结果码未知' }],
    [2, { en: 'called wrongly', zh: '命令用法有误' }],
  ],
  examples: [
    'antom-contract explain AUTH_EXPIRED',
    'antom-contract explain PROCESS_FAIL --operation capture --lang zh',
    'antom-contract explain --family refund --status F',
  ],
})
