import { translated } from './translated.ts'

/** Comments inside the code samples. */
export const sampleLabels = translated({
  en: {
    credentials: 'Reads ANTOM_CLIENT_ID, ANTOM_PRIVATE_KEY and ANTOM_PUBLIC_KEY.',
    succeeded: 'Final: what success promises is not optional here.',
    failed: 'Final: the advice says what a program should do.',
    pending: 'Not known yet: wait for the notification or inquire; never charge again.',
    neverTwice: 'After a timeout, run it again with the same body and the same id.',
    respond: 'Replies 200 only after the handler has succeeded, so that nothing is lost.',
    handler: 'Authentic and as the contract says. Store it, then return.',
    unknown: 'Authentic, but of a type this version does not know.',
    sign: 'What is signed: method and path, client id, time, and the exact bytes of the body.',
  },
  'zh-CN': {
    credentials: '读取 ANTOM_CLIENT_ID、ANTOM_PRIVATE_KEY 和 ANTOM_PUBLIC_KEY。',
    succeeded: '最终成功：成功时必定返回的字段在这里不是可选的。',
    failed: '最终失败：advice 说明程序该怎么做。',
    pending: '尚未确定：等待通知或查询；绝不要再次扣款。',
    neverTwice: '超时后用相同的请求体和相同的 ID 再次运行。',
    respond: '处理成功之后才返回 200，因此不会丢失通知。',
    handler: '来源真实且符合契约。保存后返回。',
    unknown: '来源真实，但此版本不认识这种类型。',
    sign: '参与签名的内容：方法和路径、客户端 ID、时间，以及报文体的原始字节。',
  },
})
