import { defineCommand } from '../command-spec.ts'

/** `antom-contract completion`. */
export const completionSpec = defineCommand({
  name: 'completion',
  operands: 'SHELL',
  offer: ['bash', 'zsh', 'fish'],
  summary: {
    en: 'what completes these commands in bash, zsh or fish',
    zh: '输出 bash、zsh、fish 的命令补全脚本',
  },
  about: {
    en: 'Prints a script that completes commands, flags, result codes, events and operations. It is made from the same table as the help; print it again after an update.',
    zh: '输出补全脚本，可补全命令、选项、结果码、事件与接口名。脚本与帮助文本出自同一张表；升级后请重新生成。',
  },
  flags: {},
  exits: [
    [0, { en: 'printed', zh: '已输出' }],
    [2, { en: 'called wrongly', zh: '命令用法有误' }],
  ],
  examples: [
    'antom-contract completion bash > ~/.local/share/bash-completion/completions/antom-contract',
    'antom-contract completion zsh > ~/.zfunc/_antom-contract',
    'antom-contract completion fish > ~/.config/fish/completions/antom-contract.fish',
  ],
})
