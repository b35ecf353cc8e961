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
