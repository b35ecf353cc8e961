import { defineCommand } from '../command-spec.ts'

/** `antom-contract deviations`. */
export const deviationsSpec = defineCommand({
  name: 'deviations',
  operands: 'FILE...',
  offer: 'file',
  summary: {
    en: 'what in production differs from the contract, and where the contract says so',
    zh: '汇总生产环境中与契约不符之处，并指出契约中的位置',
  },
  about: {
    en: `Reads logs of deviations, one JSON object a line (NDJSON), as onDeviation and the diagnostics channel antom-contract:deviation give them, and turns them into findings against the contract: each difference once, how often it came, and the file and line of the contract that it is about.
A line may hold a deviation itself, or in one of its members; lines about something else are passed over. - is standard input. Files of any size are read, lines of at most 64 KiB.`,
    zh: `读取偏差日志（NDJSON，每行一个 JSON 对象，由 onDeviation 或诊断通道 antom-contract:deviation 给出），汇总为与契约不符之处：同一差异只列一次，并给出出现次数，以及契约中相关的文件与行号。
一行可以直接是一条偏差，也可以在某个成员中带有偏差；与偏差无关的行会略过。- 表示标准输入。文件大小不限，每行最多 64 KiB。`,
  },
  flags: {
    json: {
      type: 'boolean',
      default: false,
      help: { en: 'the findings as JSON', zh: '以 JSON 输出汇总结果' },
    },
  },
  exits: [
    [0, { en: 'no deviations', zh: '没有偏差' }],
    [1, { en: 'there are some', zh: '有偏差' }],
    [
      2,
      { en: 'called wrongly, or a line or a file cannot be read', zh: '命令用法有误，或有文件、行无法读取' },
    ],
  ],
  examples: [
    'antom-contract deviations deviations.ndjson',
    'kubectl logs deploy/shop | antom-contract deviations - --json',
  ],
})
