import type { Ladder } from '../pictures/ladder-data.ts'
import { translated } from './translated.ts'

/** What the package itself decides, and in which order; the contract does not say it. */
export const ladderLabels = translated<{ readonly receiver: Ladder; readonly client: Ladder }>({
  en: {
    receiver: {
      title: 'How a notification is received',
      steps: [
        { check: 'Is the method `POST`?', outcome: '405 `method`' },
        { check: 'Is the content type JSON?', outcome: '415 `content-type`' },
        { check: 'Is the body at most `maxBodySize`?', outcome: '413 `too-large`' },
        { check: 'Is each header there, and once?', outcome: '401 `duplicate-header`, `missing-header`' },
        { check: 'Is the client id ours?', outcome: '401 `client-id-mismatch`' },
        {
          check: 'Is there a key of this version?',
          outcome: '401 `unknown-key-version`; 503 `key-unavailable`',
        },
        { check: 'Does the signature fit the bytes as they came?', outcome: '401 `bad-signature`' },
        { check: 'Is it fresh, where `tolerance` is set?', outcome: '401 `stale`' },
        { check: 'Is it a JSON object that all read alike?', outcome: '400 `not-json`, `duplicate-key`' },
        {
          check: 'Is its event known, and are the fields there that tell it from others?',
          outcome: 'goes on to `onUnknown` or `onInvalid`',
          isGood: true,
        },
        {
          check: 'Was it handled before?',
          outcome: '200, without the handler',
          endsWhenTrue: true,
          isGood: true,
        },
        { check: 'Is it being handled just now?', outcome: '503 `busy`', endsWhenTrue: true },
        { check: 'Does the handler succeed?', outcome: '500 `handler-failed`' },
      ],
      end: '200: acknowledged',
    },
    client: {
      title: 'How the outcome of a call is decided',
      steps: [
        { check: 'Is the request as the contract says?', outcome: '`RequestError`: nothing was sent' },
        { check: 'Did an answer come, after all repetitions?', outcome: '`TransportError`: outcome unknown' },
        { check: 'If it is signed: does the signature fit?', outcome: '`SignatureError`: outcome unknown' },
        {
          check: 'If it is not: is it `U`, or a refusal before any work?',
          outcome: '`SignatureError`: outcome unknown',
        },
        { check: 'Are the ids in it those of the request?', outcome: '`SignatureError`: outcome unknown' },
        { check: 'Has it a `result`?', outcome: '`ContractError`: outcome unknown' },
        {
          check: 'Is `resultStatus` `S`?',
          outcome: '`succeeded`',
          endsWhenTrue: true,
          isGood: true,
        },
        { check: 'Is it `F`?', outcome: '`failed`', endsWhenTrue: true },
      ],
      end: '`pending`: wait or inquire',
    },
  },
  'zh-CN': {
    receiver: {
      title: '通知的接收过程',
      steps: [
        { check: '方法是 `POST` 吗？', outcome: '405 `method`' },
        { check: '内容类型是 JSON 吗？', outcome: '415 `content-type`' },
        { check: '请求体不超过 `maxBodySize` 吗？', outcome: '413 `too-large`' },
        { check: '每个请求头都有且只有一个吗？', outcome: '401 `duplicate-header`、`missing-header`' },
        { check: '客户端 ID 是自己的吗？', outcome: '401 `client-id-mismatch`' },
        { check: '有该版本的密钥吗？', outcome: '401 `unknown-key-version`；503 `key-unavailable`' },
        { check: '签名与收到的字节相符吗？', outcome: '401 `bad-signature`' },
        { check: '设置了 `tolerance` 时，时间在允许范围内吗？', outcome: '401 `stale`' },
        { check: '是没有歧义的 JSON 对象吗？', outcome: '400 `not-json`、`duplicate-key`' },
        {
          check: '事件已知，且用于区分通知的字段齐全吗？',
          outcome: '改由 `onUnknown` 或 `onInvalid` 处理',
          isGood: true,
        },
        { check: '已经处理过吗？', outcome: '200，不再调用处理函数', endsWhenTrue: true, isGood: true },
        { check: '正在处理中吗？', outcome: '503 `busy`', endsWhenTrue: true },
        { check: '处理函数成功了吗？', outcome: '500 `handler-failed`' },
      ],
      end: '200：确认收到',
    },
    client: {
      title: '一次调用的结果如何确定',
      steps: [
        { check: '请求符合契约吗？', outcome: '`RequestError`：未发送任何内容' },
        { check: '重试之后收到响应了吗？', outcome: '`TransportError`：结果未知' },
        { check: '响应带签名时：验签通过吗？', outcome: '`SignatureError`：结果未知' },
        {
          check: '响应不带签名时：是 `U`，或网关在处理之前就拒绝了吗？',
          outcome: '`SignatureError`：结果未知',
        },
        { check: '响应中的 ID 与请求一致吗？', outcome: '`SignatureError`：结果未知' },
        { check: '响应有 `result` 吗？', outcome: '`ContractError`：结果未知' },
        { check: '`resultStatus` 是 `S` 吗？', outcome: '`succeeded`', endsWhenTrue: true, isGood: true },
        { check: '是 `F` 吗？', outcome: '`failed`', endsWhenTrue: true },
      ],
      end: '`pending`：等待或查询',
    },
  },
})
