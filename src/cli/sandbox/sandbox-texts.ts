import type { Text } from '../language.ts'

/** What the command says when it starts and ends. */
export const sandboxTexts = {
  title: { en: 'Antom sandbox', zh: 'Antom 沙箱' },
  network: { en: 'network', zh: '网络' },
  insecure: {
    en: '(a client needs allowInsecureBaseUrl: true for it)',
    zh: '（客户端须设置 allowInsecureBaseUrl: true）',
  },
  clientId: { en: 'client id', zh: 'client id' },
  keys: { en: 'keys', zh: '密钥' },
  printEnv: {
    en: 'antom-contract sandbox --env .env keeps them, --print-env prints them',
    zh: '--env .env 可保存密钥，--print-env 可输出密钥',
  },
  settings: { en: 'settings', zh: '配置' },
  certificate: { en: 'certificate', zh: '证书' },
  noCertificate: {
    en: 'fresh at each start; --tls-cert FILE keeps it, for clients to trust',
    zh: '每次启动都会更换；用 --tls-cert FILE 保存，供客户端信任',
  },
  trust: {
    en: '(Node.js: NODE_EXTRA_CA_CERTS)',
    zh: '（Node.js：设置 NODE_EXTRA_CA_CERTS）',
  },
  verifies: { en: 'verifies', zh: '验签' },
  publicKey: {
    en: 'with the public key whose SHA-256 is',
    zh: '所用公钥的 SHA-256：',
  },
  notKnown: { en: 'not known', zh: '未知' },
  speed: { en: 'speed', zh: '速度' },
  real: { en: 'as in reality', zh: '与实际相同' },
  steering: { en: 'steering', zh: '控制' },
  steeringHelp: {
    en: 'antom-contract sandbox --help, or the first page',
    zh: '见 antom-contract sandbox --help 或网关首页',
  },
  stopped: { en: 'Stopped.', zh: '已停止。' },
} as const satisfies Record<string, Text>

/** How much faster than reality it is. */
export function speedText(speed: number): Text {
  return { en: `${speed} times reality`, zh: `实际的 ${speed} 倍` }
}

/** Where the keys of `--keys` are, as the command that prints them. */
export function printKept(file: string): Text {
  const command = `antom-contract sandbox keys --keys ${file}`
  return { en: `${command} prints them`, zh: `${command} 可输出密钥` }
}
