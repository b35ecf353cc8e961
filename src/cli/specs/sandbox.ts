import { defineCommand } from '../command-spec.ts'

/** `antom-contract sandbox`. */
export const sandboxSpec = defineCommand({
  name: 'sandbox',
  operands: '[keys]',
  offer: ['keys'],
  summary: { en: 'run a local gateway: no account, no network', zh: '运行本地网关：无需账户，无需网络' },
  about: {
    en: `Runs a local gateway until it is interrupted. Its first page tells what happened in it.
With the word keys it only prints the kept keys (of --env or --keys), and starts nothing.`,
    zh: `运行本地网关，直到被中断为止。首页显示网关中发生的一切。
加上 keys 时，只输出已保存的密钥（来自 --env 或 --keys），不启动网关。`,
  },
  flags: {
    env: {
      type: 'string',
      value: 'FILE',
      offer: 'file',
      help: {
        en: 'puts the settings of a client into this file, beside what else is in it, and keeps the keys there',
        zh: '把客户端配置写入此文件，保留其中其他内容，密钥也保存在其中',
      },
    },
    port: {
      type: 'string',
      value: 'PORT',
      default: '8787',
      help: {
        en: '8787 when left out; 0 takes any free port',
        zh: '监听端口，默认 8787；0 表示任意空闲端口',
      },
    },
    host: {
      type: 'string',
      value: 'HOST',
      help: {
        en: 'address to listen on; 127.0.0.1 when left out, 0.0.0.0 for containers',
        zh: '监听地址，默认 127.0.0.1；容器中用 0.0.0.0',
      },
    },
    'allow-host': {
      type: 'string',
      value: 'NAME',
      multiple: true,
      default: [],
      help: {
        en: 'a name under which its pages answer, besides those of this machine; may be repeated',
        zh: '除本机名称外，网关页面可用的主机名；可重复',
      },
    },
    'allow-origin': {
      type: 'string',
      value: 'ORIGIN',
      multiple: true,
      default: [],
      help: {
        en: 'lets web pages of this origin, such as https://docs.example, call without a signature; may be repeated',
        zh: '允许此 origin（例如 https://docs.example）的网页不带签名调用；可重复',
      },
    },
    tls: {
      type: 'boolean',
      default: false,
      help: {
        en: 'HTTPS, with a certificate of its own; for SDKs that take nothing else',
        zh: '使用 HTTPS 与自签名证书，供只支持 HTTPS 的 SDK 使用',
      },
    },
    'tls-cert': {
      type: 'string',
      value: 'FILE',
      offer: 'file',
      help: {
        en: 'where the certificate is written, for clients to trust; the one in it is used again while it fits the keys',
        zh: '证书写入此文件，供客户端信任；只要与密钥相符，就沿用其中的证书',
      },
    },
    'client-id': {
      type: 'string',
      value: 'ID',
      help: {
        en: 'your client id; SANDBOX_5X00000000000000 when left out',
        zh: '您的 client id；默认 SANDBOX_5X00000000000000',
      },
    },
    'public-key': {
      type: 'string',
      value: 'KEY',
      offer: 'file',
      help: {
        en: 'a file with your public key, or the key itself; when left out, a key pair is made for you',
        zh: '您的公钥的文件，或公钥本身；省略时为您生成一对密钥',
      },
    },
    keys: {
      type: 'string',
      value: 'FILE',
      offer: 'file',
      help: {
        en: 'where made keys are kept, so that they are the same the next time',
        zh: '保存所生成密钥的文件，下次启动沿用',
      },
    },
    speed: {
      type: 'string',
      value: 'NUMBER',
      default: '1',
      help: {
        en: 'how many times faster than in reality periods pass; 1 when left out',
        zh: '时间加快为实际的多少倍；默认 1',
      },
    },
    strict: {
      type: 'boolean',
      default: false,
      help: {
        en: 'refuses request fields that the contract does not know; otherwise a warning',
        zh: '拒绝契约中没有的请求字段；否则只警告',
      },
    },
    'sign-query': {
      type: 'boolean',
      default: false,
      help: {
        en: 'signs notifications over path and query; otherwise over the path alone',
        zh: '通知的签名覆盖路径与查询字符串；否则只覆盖路径',
      },
    },
    'notify-url': {
      type: 'string',
      value: 'URL',
      help: {
        en: 'where notifications go when a payment names no URL, and those about disputes',
        zh: '支付未指定通知地址时的通知地址，也是争议通知的地址',
      },
    },
    'deliver-to': {
      type: 'string',
      value: 'HOST',
      multiple: true,
      default: [],
      help: {
        en: 'lets notifications go to this host too; may be repeated',
        zh: '允许把通知发往此主机；可重复',
      },
    },
    'deliver-to-private': {
      type: 'boolean',
      default: false,
      help: {
        en: 'lets them go to private addresses and the names of containers',
        zh: '允许把通知发往私有地址与容器名称',
      },
    },
    'print-env': {
      type: 'boolean',
      default: false,
      help: {
        en: 'prints the settings of a client as environment variables; the log goes to standard error',
        zh: '以环境变量的形式输出客户端配置；日志改为输出到标准错误',
      },
    },
    format: {
      type: 'string',
      value: 'FORM',
      offer: ['env', 'pkcs1', 'json', 'pem'],
      help: {
        en: 'of sandbox keys: env (the default, keys as bare base64), pkcs1 (the private key in the form of PKCS#1), json or pem',
        zh: '用于 sandbox keys：env（默认，密钥为不带标记的 Base64）、pkcs1（私钥为 PKCS#1 格式）、json 或 pem',
      },
    },
  },
  apart: [
    {
      flags: ['public-key', 'keys'],
      why: {
        en: '--keys keeps a key pair that is made for you, --public-key says that you have your own. --env keeps the keys of the gateway beside a key of your own',
        zh: '--keys 保存为您生成的密钥对，而 --public-key 表示您已有自己的密钥。使用自己的密钥时，用 --env 保存网关的密钥',
      },
    },
  ],
  more: async () => (await import('../sandbox/scenario-help.ts')).scenarioHelp,
  exits: [
    [0, { en: 'interrupted, or the keys are printed', zh: '被中断，或密钥已输出' }],
    [2, { en: 'called wrongly, or the port is in use', zh: '命令用法有误，或端口被占用' }],
  ],
  examples: ['antom-contract sandbox --env .env', 'antom-contract sandbox keys --env .env --format pem'],
})
