// Long file: whole pages of a fictional vendor, in one place for all tests of reading.
import { apiOperations } from '../../../tools/contract/api-operations.ts'
import type { JsonObject } from '../../../tools/contract/json.ts'
import { exampleDocument } from '../../support/example-contract.ts'

/**
 * Pages about two calls of the example contract in the forms that the vendor's come in. The wording is ours; the damage (menus,
 * line numbers, runs of one character, rows broken over lines, headings that swallow a menu) is of the kind that
 * copied pages have.
 */
export type Form = 'saved-en' | 'saved-zh' | 'markdown'

export const FORMS: readonly Form[] = ['saved-en', 'saved-zh', 'markdown']

/** Rows of a table for the codes of a call that have no row of their own below. */
function otherCodes(document: JsonObject, call: string): string {
  return (apiOperations(document).find(({ name }) => name === call)?.resultCodes ?? [])
    .filter(({ code }) => !['SUCCESS', 'AUTH_EXPIRED', 'RISK_REJECT', 'UNKNOWN_EXCEPTION'].includes(code))
    .map(({ code, status }) => `| ${code.replaceAll('_', '\\_')} | ${status} | What. | Do. |\n`)
    .join('')
}

const otherRows = otherCodes(await exampleDocument(), 'notifySettle')

const RUN = 'X'.repeat(600)

const savedMenu = (address: string, title: string) => `${title} | Reference
===============

[![Logo](https://example.com/logo.svg)](/docs/)

[Log in](https://example.com/login?goto=${encodeURIComponent(address)})

Menu entry
[another call](/docs/other)
Last menu entry
${title}
================
`

const numbers = (last: number) => Array.from({ length: last }, (_, index) => `${index + 1}  `).join('\n')

/** notifySettle, as saved in English in 2024. */
const notifySavedEnglish = `${savedMenu('https://docs.example/ams/notify_settle', 'notifySettle (Checkout)')}
2024-04-24 07:15

**notifySettle** tells how a settle ended.

Structure
=========

*   If a field is a Boolean and its value is \`true\`, write "true".

### Request parameters

Show all

#### result Result object REQUIRED

How it ended.

Show child parameters

#### notifyType String  REQUIRED

What is told. Here the type is \`SETTLE_RESULT\`.

#### settleRequestId String  REQUIRED

Our words. When \`settleId\` is \`UNKNOWN\`, look here.

More information about this field

*   Maximum length: 64 characters

#### orderId String  REQUIRED

More information about this field

*   Maximum length: 64 characters

#### settleId String  REQUIRED

More information about this field

*   Maximum length: 64 characters

#### settleAmount Amount object REQUIRED

Show child parameters

#### settleTime Datetime  

When.

#### bankReferenceNo String  

More information about this field

*   Maximum length: 64 characters

### Response parameters

Show all

#### result Result object REQUIRED

Always the same.

Show child parameters

API Explorer

### Request

Copy

${numbers(4)}

{

"notifyType": "SETTLE\\_RESULT"

}

${RUN}

### Result/Error codes

| Code | Value | Message | Further action |
| --- | --- | --- | --- |
| SUCCESS | S | Done | Nothing.
 |
| AUTH\\_EXPIRED | F | Too late. | 

Start again.



 |
| RISK\\_REJECT | F | Refused. | Tell the payer.

*   First this.
*   Then that.
| --- | --- | --- | --- |
${otherRows}| UNKNOWN\\_EXCEPTION | U | Unknown. | Wait.

 |

News are in the [release notes](https://global.alipay.com/docs/releasenotes).

#### Did it help?`

/** The same page, as saved in Chinese. */
const notifySavedChinese = `${savedMenu('https://docs.example/ams/notify_settle', '通知（结账）')}
2024年4月24日 07:15

**notifySettle** API 说明扣款的结局。

结构
===

*   布尔值写作 "true"。
### 请求参数  
显示全部  
#### result 结果对象 **必需**  
结局。  
显示子参数  
#### notifyType 字符串 **必需**  
此处的类型为 \`SETTLE_RESULT\`。  
#### settleRequestId 字符串  必填  
当 _settleId_ 为 \`UNKNOWN\` 时请看这里。  
关于此字段的更多信息：  
*   最大长度：64 个字符  
#### orderId 字符串 **必需**  
*   最大长度：64个字符  
#### settleId 字符串 **必需**  
*   最大长度：64 个字符  
#### settleAmount 金额对象 **必需**  
显示子参数  
#### settleTime 日期时间  
时间。  
#### bankReferenceNo 字符串  
*   最大长度：64 个字符
### 响应参数  
显示全部  
#### result Result 对象 **必需**  
固定。  
显示子参数  
API 探索器
### 请求  
复制  
${numbers(3)}
{  
"notifyType": "SETTLE_RESULT"  
}  
${RUN}
### 结果/错误代码  
| 代码 | 值 | 消息 | 进一步操作 |
| --- | --- | --- | --- |
| SUCCESS | S | 好 | 无。 |
| AUTH\\_EXPIRED | F | 迟了。 | 重来。  
|
| RISK\\_REJECT | F | 拒绝。 | 告知。  
| --- | --- | --- | --- |
${otherRows}| UNKNOWN\\_EXCEPTION | U | 不明。 | 等。 |

新闻见[说明](https://global.alipay.com/docs/releasenotes)。

#### 有帮助吗？`

/** The same page in the present Markdown form, but with the children that saved pages lose. */
const notifyMarkdown = `# notifySettle (One-time)

> Tells how a settle ended.

# Structure

-   If a field is a Boolean and its value is \`true\`, write "\`true\`".

## Request parameters

#### result (Result, REQUIRED)

##### resultCode (String, REQUIRED)

More information:

- Maximum length: 64 characters

##### resultStatus (String, REQUIRED)

How it ended. Valid values are:

-   \`S\`: it succeeded.
-   \`F\`: it failed.

##### resultMessage (String)

More information:

- Maximum length: 256 characters

#### notifyType (String, REQUIRED)

What is told. Here the type is \`SETTLE_RESULT\`.

#### settleRequestId (String, REQUIRED)

More information:

- Maximum length: 64 characters

#### orderId (String, REQUIRED)

More information:

- Maximum length: 64 characters

#### settleId (String, REQUIRED)

More information:

- Maximum length: 64 characters

#### settleAmount (Amount, REQUIRED)

##### currency (String, REQUIRED)

More information:

- Maximum length: 3 characters

##### value (String, REQUIRED)

#### settleTime (Datetime)

#### bankReferenceNo (String)

More information:

- Maximum length: 64 characters

#### bankInfo (BankInfo)

#### channelInfo (ChannelInfo)

#### taxId (String)

## Response parameters

#### result (Result, REQUIRED)

##### resultCode (String, REQUIRED)

The value is fixed to \`SUCCESS\`.

##### resultStatus (String, REQUIRED)

The value is \`S\`.

##### resultMessage (String, REQUIRED)

More information:

- Maximum length: 256 characters

### Request

\`\`\`json
{ "notifyType": "SETTLE_RESULT" }
\`\`\`

### Result/Error codes

| Code | Value | Message | Further action |
| --- | --- | --- | --- |
| SUCCESS | S | Done. | Nothing. |
| AUTH_EXPIRED | F | Too late. | Start again. |
| RISK_REJECT | F | Refused. | Tell the payer. |
${otherRows}| UNKNOWN_EXCEPTION | U | Unknown. | Wait. |
`

export const notifySettlePage: Readonly<Record<Form, string>> = {
  'saved-en': notifySavedEnglish,
  'saved-zh': notifySavedChinese,
  markdown: notifyMarkdown,
}

/** The words of the example contract, and those of the project's own. */
const OWN_WORDS: readonly (readonly [example: string, own: string])[] = [
  ['settle', 'capture'],
  ['Settle', 'Capture'],
  ['SETTLE', 'CAPTURE'],
  ['orderId', 'paymentId'],
  ['bankReferenceNo', 'acquirerReferenceNo'],
  ['bankInfo', 'acquirerInfo'],
  ['BankInfo', 'AcquirerInfo'],
  ['channelInfo', 'paymentResultInfo'],
  ['ChannelInfo', 'PaymentResultInfo'],
  ['taxId', 'taxCalculationId'],
]

/**
 * The Markdown page as it would be about notifyCapture of the project's own contract.
 *
 * @param document - that contract, as published
 */
export function notifyCaptureMarkdown(document: JsonObject): string {
  return OWN_WORDS.reduce(
    (page, [example, own]) => page.replaceAll(example, own),
    notifyMarkdown.replace(otherRows, otherCodes(document, 'notifyCapture')),
  )
}

/** A guide: tables of fields beside the names of calls. */
export const guidePage = `${savedMenu('https://docs.example/guide/settle', 'Capturing')}
2024-04-07 11:37  
ApiOperation **settle** to take the money.

The parameters of a **settle** request (**POST/v1/orders/settle**):

| **Parameter** | **Description** |
| --- | --- |
| settleRequestId | Your id. |
| settleAmount | How much. |

Table 1. Parameters

The notification says more:  
| **Parameter** | **Description** |
| --- | --- |
| notifyType | The value is \`SETTLE_RESULT\`. |  
Table 2. Parameters of **notifySettle**  

In the response of [**inquireOrder**](https://example.com/docs), look at the steps:  
| **Parameter** | **Description** |
| --- | --- |
| Kind of step | State |
| --- | --- |
| steps.stepType | The value is \`SETTLE\`. |

| Outcome |  |
| --- | --- |
| steps.stepResult | How it ended. |

Read the [release notes](https://global.alipay.com/docs/releasenotes).
`

/** A text with one part replaced; a part that is not there, or there twice, is a mistake in the test. */
export function edit(page: string, part: string, replacement: string): string {
  const pieces = page.split(part)
  if (pieces.length !== 2)
    throw new Error(`${JSON.stringify(part)} is in the page ${pieces.length - 1} times`)
  return pieces.join(replacement)
}

/** Number of the line on which a text begins. */
export function lineOf(page: string, part: string): number {
  const index = page.indexOf(part)
  if (index === -1) throw new Error(`${JSON.stringify(part)} is not in the page`)
  return page.slice(0, index).split('\n').length
}
