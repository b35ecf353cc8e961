import { translated } from './translated.ts'

/** Words of the part of a call's page that sends a request to the reader's own sandbox. */
export const tryItLabels = translated({
  en: {
    title: 'Try it',
    /** Markdown; `{guide}` is the address of the guide. */
    intro:
      'Sends the request to a [sandbox]({guide}) on your machine, which this page may call when you start it with:',
    toReceiver: 'Sends each of these events, signed, to a receiver of yours:',
    address: 'Address of the sandbox',
    example: 'Example',
    body: 'Request, which you can change',
    send: 'Send',
    headers: 'Headers of the answer',
    answer: 'Answer',
    inSandbox: 'What happened in the sandbox',
    openField: 'Open {name}',
    sending: 'Sending …',
    /** `{status}` is the HTTP status, `{time}` the milliseconds. */
    took: 'HTTP {status}, {time} ms',
    wrongAddress:
      'This is not the address of a sandbox that a page can call. Enter scheme, host and port as the sandbox prints them: http:// or https://, 127.0.0.1 or localhost, and the port.',
    /** `{problem}` is what the browser says. */
    noRequest: 'The request is not JSON: {problem}',
    unreachable:
      'Nothing answers at {address}. Start the sandbox with the command above, and enter the address that it prints. If the browser asks whether this site may reach your machine, allow it. Safari does not let an HTTPS page do so. With --tls, the browser has to trust the certificate first: open {address} in a tab.',
    refused:
      'Something answers at {address}, but not to pages of {origin}. Start the sandbox with the command above, which names this origin exactly.',
    broken:
      'The connection broke before the answer. The sandbox does so when the request asks for it (sim.lost, sim.drop); send the request again to see whether it was carried out.',
    noAnswer:
      'HTTP {status}, {time} ms: what came is not a JSON object. Is the address that of a sandbox? A request that asks for it (sim.http503) is answered so as well.',
    fromFile:
      'This page was opened from a file, and a sandbox answers only pages that have an address. Serve the folder of the site, for example at http://127.0.0.1:8080, and open it there.',
  },
  'zh-CN': {
    title: '试一试',
    intro: '把请求发送到您机器上的[沙箱]({guide})。用以下命令启动沙箱，本页即可调用：',
    toReceiver: '将以下各事件签名后，发送到您的接收端：',
    address: '沙箱地址',
    example: '示例',
    body: '请求（可修改）',
    send: '发送',
    headers: '响应头',
    answer: '响应',
    inSandbox: '在沙箱中查看',
    openField: '打开 {name}',
    sending: '正在发送……',
    took: 'HTTP {status}，{time} 毫秒',
    wrongAddress:
      '网页无法调用这个地址的沙箱。请按沙箱显示的内容填写协议、主机和端口：http:// 或 https://，127.0.0.1 或 localhost，加上端口。',
    noRequest: '请求不是 JSON：{problem}',
    unreachable:
      '{address} 没有响应。请用上面的命令启动沙箱，并填写它显示的地址。如果浏览器询问是否允许本站访问您的机器，请允许。Safari 不允许 HTTPS 网页这样访问。使用 --tls 时，浏览器须先信任其证书：请在标签页中打开 {address}。',
    refused:
      '{address} 有响应，但不接受来自 {origin} 的网页。请用上面的命令启动沙箱，其中的 origin 必须完全一致。',
    broken:
      '连接在收到响应之前断开。请求中有相应指令（sim.lost、sim.drop）时，沙箱会这样做；再次发送同一请求，即可知道是否已经处理。',
    noAnswer:
      'HTTP {status}，{time} 毫秒：收到的内容不是 JSON 对象。这是沙箱的地址吗？请求中有相应指令（sim.http503）时，沙箱也会这样响应。',
    fromFile:
      '本页是从文件打开的，而沙箱只响应有网址的网页。请以 HTTP 提供本站所在的文件夹，例如 http://127.0.0.1:8080，然后在那里打开。',
  },
})
