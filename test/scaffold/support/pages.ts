/** The page of a fictional operation that no contract has, in the form of the present site. */
export const reversePage = `# reverse

POST /v1/orders/reverse

## Request parameters

#### reverseRequestId (String, REQUIRED)

The unique ID of the reversal.

More information:

- Maximum length: 64 characters

#### orderId (String, REQUIRED)

More information:

- Maximum length: 64 characters

#### reverseAmount (Amount)

#### reverseReason (String)

More information:

- Maximum length: 256 characters

## Response parameters

#### result (Result, REQUIRED)

#### reverseRequestId (String)

More information:

- Maximum length: 64 characters

#### reverseTime (Datetime)

## Result/Error codes

| Value | result.resultStatus | Message | Further action |
| --- | --- | --- | --- |
| SUCCESS | S | Success | None. |
| REVERSE_REJECT | F | No. | Ask. |
| UNKNOWN_EXCEPTION | U | Unknown. | Inquire. |
`

/** That of the notification that goes with it. */
export const notifyReversePage = `# notifyReverse

**notifyReverse** tells how a reversal ended.

## Request parameters

#### notifyType (String, REQUIRED)

The value is fixed to \`REVERSE_RESULT\`.

More information:

- Maximum length: 64 characters

#### result (Result, REQUIRED)

#### reverseRequestId (String, REQUIRED)

More information:

- Maximum length: 64 characters

#### reverseId (String, REQUIRED)

More information:

- Maximum length: 64 characters

#### reverseTime (Datetime)

## Response parameters

#### result (Result, REQUIRED)

## Result/Error codes

| Value | result.resultStatus | Message | Further action |
| --- | --- | --- | --- |
| SUCCESS | S | Success | None. |
| REVERSE_REJECT | F | No. | Ask. |
`

const text = (order: number, maxLength?: number) => ({
  type: 'string',
  description: '<p>Our words.</p>',
  ...(maxLength !== undefined && { maxLength }),
  'x-descType': 'String',
  'x-order': String(order),
})
const message = (properties: object, required: readonly string[]) => ({
  content: { 'application/json': { schema: { type: 'object', properties, required } } },
})

/** The first page as its site keeps it: the same facts in an OpenAPI document. */
export const reverseSource = JSON.stringify({
  openapi: '3.0.0',
  info: { title: 'document', version: '1.0.0', description: '<p>Takes an order back.</p>' },
  paths: {
    'v1/orders/reverse': {
      post: {
        requestBody: message(
          {
            reverseRequestId: text(0, 64),
            orderId: text(1, 64),
            reverseAmount: { type: 'object', 'x-descType': 'Amount', 'x-order': '2' },
            reverseReason: text(3, 256),
          },
          ['reverseRequestId', 'orderId'],
        ),
        responses: {
          '200': message(
            {
              result: { type: 'object', 'x-descType': 'Result', 'x-order': '0' },
              reverseRequestId: text(1, 64),
              reverseTime: { ...text(2), 'x-descType': 'Datetime' },
            },
            ['result'],
          ),
        },
        'x-result': [
          { code: 'SUCCESS', value: 'S', message: 'Success', action: '<p>None.</p>' },
          { code: 'REVERSE_REJECT', value: 'F', message: 'No.', action: '<p>Ask.</p>' },
          { code: 'UNKNOWN_EXCEPTION', value: 'U', message: 'Unknown.', action: '<p>Inquire.</p>' },
        ],
      },
    },
  },
})
