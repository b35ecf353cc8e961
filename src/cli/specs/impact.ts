import { defineCommand } from '../command-spec.ts'

/** `antom-contract impact`. */
export const impactSpec = defineCommand({
  name: 'impact',
  operands: '',
  summary: {
    en: 'which places of your program a new version of the contract concerns',
    zh: '指出新版本契约影响您程序中的哪些位置',
  },
  about: {
    en: `Compares two versions of the contract, walks your TypeScript program with your own compiler, and lists the places that send or read a changed field, compare a changed code or value, handle a changed event or call what is gone, each with what changed and what to do.
Run it with the version that you want to install: npx antom-contract@latest impact. Nothing is changed, and nothing is sent anywhere.`,
    zh: `比较两个版本的契约，用您项目自己的编译器遍历 TypeScript 程序，列出发送或读取已变更字段、比较已变更的结果码或取值、处理已变更事件、调用已移除接口的位置，并说明变更内容与处理办法。
请用准备安装的版本运行：npx antom-contract@latest impact。不会改动任何文件，也不会发送任何数据。`,
  },
  flags: {
    project: {
      type: 'string',
      short: 'p',
      default: 'tsconfig.json',
      value: 'FILE',
      offer: 'file',
      help: {
        en: 'the tsconfig.json of the program, or its folder; tsconfig.json when left out',
        zh: '程序的 tsconfig.json 或其所在目录；省略时为 tsconfig.json',
      },
    },
    from: {
      type: 'string',
      value: 'FILE',
      offer: 'file',
      help: {
        en: 'openapi.json of the version in use; that of the installed package when left out',
        zh: '当前版本的 openapi.json；省略时取已安装的包',
      },
    },
    to: {
      type: 'string',
      value: 'FILE',
      offer: 'file',
      help: {
        en: 'openapi.json of the version to come; that of this command when left out',
        zh: '新版本的 openapi.json；省略时取本命令所属的包',
      },
    },
    json: { type: 'boolean', default: false, help: { en: 'the places as JSON', zh: '以 JSON 输出' } },
  },
  exits: [
    [0, { en: 'no place is concerned', zh: '没有受影响的位置' }],
    [1, { en: 'there are some', zh: '有受影响的位置' }],
    [2, { en: 'called wrongly, or nothing was compared', zh: '命令用法有误，或未能比较' }],
  ],
  examples: [
    'npx antom-contract@latest impact',
    'antom-contract impact --project packages/shop/tsconfig.json --json',
  ],
})
