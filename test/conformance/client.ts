import { bytesOf, type Case, expectEqual, refusalOf, type Subject } from './case.ts'
import type { Requests } from './requests.ts'
import { keyOf, type Vectors, vectorOf } from './vectors.ts'

/** A request as a client sent it. */
interface Call {
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

interface Answer {
  readonly status?: number
  readonly body?: unknown
  readonly isSigned?: boolean
}

const success = {
  result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'success' },
  captureRequestId: 'capture-1',
  captureId: 'capture-id',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
  captureTime: '2024-11-10T00:34:52-08:00',
  acquirerReferenceNo: 'reference',
}

const resultOf = (resultStatus: string, resultCode: string) => ({
  result: { resultStatus, resultCode, resultMessage: '' },
})

/** The client against a gateway that is a function. Time passes only in its waits. */
export function clientCases({ root, testing }: Subject, vectors: Vectors, requests: Requests): Case[] {
  const { capture: request } = requests
  const clientId = 'SANDBOX_5X00000000000000'
  const antomPrivateKey = keyOf(vectors, 'other-private-pkcs8.pem')
  const credentials = {
    clientId,
    privateKey: keyOf(vectors, 'private-pkcs8.pem'),
    antomPublicKey: keyOf(vectors, 'other-public-spki.pem'),
    region: 'asia',
  } as const

  const ignore = () => {}

  const make = (answers: readonly Answer[]) => {
    const calls: Call[] = []
    const waits: number[] = []
    let time = 1_685_599_933_871
    const antom = root.createAntomClient({
      ...credentials,
      hooks: { onDeviation: ignore },
      clock: {
        now: () => time,
        sleep: async (milliseconds) => {
          waits.push(milliseconds)
          time += milliseconds
        },
      },
      fetch: async (url, init) => {
        const answer = answers[Math.min(calls.length, answers.length - 1)] ?? {}
        calls.push({ url, headers: new Headers(init.headers), body: String(init.body) })
        const { status = 200, body = success, isSigned = true } = answer
        const text = typeof body === 'string' ? body : JSON.stringify(body)
        const path = new URL(url).pathname
        const signed = await testing.signNotification(text, {
          privateKey: antomPrivateKey,
          clientId,
          path,
          requestTime: '2026-04-04T14:08:56+05:30',
        })
        const own = {
          'client-id': clientId,
          'response-time': '2026-04-04T14:08:56+05:30',
          signature: signed.headers.signature,
        }
        return new Response(signed.body, {
          status,
          headers: { 'content-type': 'application/json', ...(isSigned && own) },
        })
      },
    })
    return { antom, calls, waits }
  }

  return [
    {
      name: 'signs a request as openssl does',
      run: async () => {
        const vector = vectorOf(vectors, 'request-not-ascii')
        const { antom, calls } = make([{ body: resultOf('F', 'PARAM_ILLEGAL') }])
        // The vector's body is no whole request; only its signature matters here.
        const body = JSON.parse(new TextDecoder().decode(bytesOf(vector.body))) as never
        await antom.raw.POST('/v1/payments/pay', { body })
        const [call] = calls
        expectEqual(call?.url, `https://open-sea-global.alipay.com${vector.path}`)
        expectEqual(call?.headers.get('request-time'), vector.time)
        expectEqual(
          call?.headers.get('signature'),
          `algorithm=RSA256,keyVersion=1,signature=${encodeURIComponent(vector.signature)}`,
        )
      },
    },
    {
      name: 'sends the headers that are asked for',
      run: async () => {
        const { antom, calls } = make([{}])
        await antom.capture(request)
        const names = [...(calls[0]?.headers.keys() ?? [])].sort()
        for (const name of ['client-id', 'request-time', 'signature']) {
          if (!names.includes(name)) throw new Error(`no ${name}`)
        }
        expectEqual(calls[0]?.headers.get('content-type'), 'application/json; charset=UTF-8')
        expectEqual(calls[0]?.body, JSON.stringify(request))
      },
    },
    {
      name: 'reads a success',
      run: async () => {
        const { antom } = make([{}])
        const outcome = await antom.capture(request)
        expectEqual([outcome.status, outcome.code, outcome.verified], ['succeeded', 'SUCCESS', true])
        expectEqual(outcome.status === 'succeeded' && outcome.data.captureId, 'capture-id')
      },
    },
    {
      name: 'reads a failure without a signature, and says so',
      run: async () => {
        const { antom } = make([{ body: resultOf('F', 'INVALID_SIGNATURE'), isSigned: false }])
        const outcome = await antom.capture(request)
        expectEqual([outcome.status, outcome.code, outcome.verified], ['failed', 'INVALID_SIGNATURE', false])
      },
    },
    {
      name: 'refuses a success without a signature',
      run: async () => {
        const { antom } = make([{ isSigned: false }])
        expectEqual(await refusalOf(antom.capture(request)), 'SignatureError unsigned')
      },
    },
    {
      name: 'carries what an unsigned failure says that it does not believe',
      run: async () => {
        const { antom } = make([{ body: resultOf('F', 'RISK_REJECT'), isSigned: false }])
        const error: unknown = await antom.capture(request).catch((thrown) => thrown)
        if (!root.isSignatureError(error)) throw new Error(`another error: ${error}`)
        expectEqual([error.reason, error.result?.code], ['unsigned', 'RISK_REJECT'])
      },
    },
    {
      name: 'goes by the result of a success that lacks a field, and says what it lacks',
      run: async () => {
        const { antom } = make([{ body: { ...success, captureId: undefined } }])
        const outcome = await antom.capture(request)
        expectEqual([outcome.status, outcome.deviations[0]?.pointer], ['succeeded', '/captureId'])
      },
    },
    {
      name: 'refuses an answer without a result',
      run: async () => {
        const { antom } = make([{ body: { ...success, result: undefined } }])
        const error: unknown = await antom.capture(request).catch((thrown) => thrown)
        if (!root.isContractError(error)) throw new Error(`another error: ${error}`)
        expectEqual(error.pointer, '/result')
      },
    },
    {
      name: 'refuses the answer to another request',
      run: async () => {
        const { antom, calls } = make([{}])
        const other = { ...request, captureRequestId: 'capture-2' }
        expectEqual(await refusalOf(antom.capture(other)), 'SignatureError other-answer')
        expectEqual(calls.length, 1)
      },
    },
    {
      name: 'refuses what is not JSON, not UTF-8, or too large',
      run: async () => {
        expectEqual(
          await refusalOf(make([{ body: '<html>' }]).antom.capture(request)),
          'TransportError not-json',
        )
        const large = JSON.stringify(success).padEnd(1_048_577)
        expectEqual(
          await refusalOf(make([{ body: large }]).antom.capture(request)),
          'TransportError too-large',
        )
      },
    },
    {
      name: 'repeats with the same body, another time and another signature',
      run: async () => {
        const { antom, calls, waits } = make([{ status: 503 }, { status: 429 }, {}])
        expectEqual((await antom.capture(request)).status, 'succeeded')
        expectEqual([calls.length, waits.length], [3, 2])
        const distinct = (partOf: (call: Call) => unknown) => new Set(calls.map(partOf)).size
        expectEqual(
          distinct(({ body }) => body),
          1,
        )
        expectEqual(
          distinct(({ headers }) => headers.get('request-time')),
          3,
        )
        expectEqual(
          distinct(({ headers }) => headers.get('signature')),
          3,
        )
      },
    },
    {
      name: 'repeats an open outcome that asks for it',
      run: async () => {
        const { antom, calls } = make([{ body: resultOf('U', 'UNKNOWN_EXCEPTION') }, {}])
        expectEqual([(await antom.capture(request)).status, calls.length], ['succeeded', 2])
      },
    },
    {
      name: 'waits for a payment to be decided',
      run: async () => {
        const payment = (paymentStatus: string) => ({
          body: {
            ...resultOf('S', 'SUCCESS'),
            paymentStatus,
            paymentResultCode: paymentStatus,
            paymentResultMessage: '',
            paymentRequestId: 'pay-1',
            paymentId: 'payment-1',
            paymentAmount: { currency: 'HKD', value: '1000' },
            paymentCreateTime: '2024-01-01T00:00:00Z',
          },
        })
        const { antom, calls } = make([payment('PROCESSING'), payment('PROCESSING'), payment('FAIL')])
        const outcome = await antom.waitForPayment(requests.inquiryPayment)
        expectEqual([outcome.status, calls.length], ['failed', 3])
      },
    },
    {
      name: 'sends numbers and booleans as text',
      run: async () => {
        const { antom, calls } = make([{}])
        await antom.capture({ ...request, isLastCapture: true })
        expectEqual(JSON.parse(calls[0]?.body ?? '').isLastCapture, 'true')
      },
    },
    {
      name: 'tells hooks, without anything secret',
      run: async () => {
        const told: unknown[] = []
        const antom = root.createAntomClient({
          ...credentials,
          retries: 0,
          fetch: async () => new Response('', { status: 500 }),
          hooks: { onRequest: (event) => told.push(event), onResponse: (event) => told.push(event) },
        })
        expectEqual(await refusalOf(antom.capture(request)), 'TransportError status')
        expectEqual(told.length, 2)
        if (/signature=[A-Za-z0-9%]{40}/.test(JSON.stringify(told))) throw new Error('the signature was told')
      },
    },
    ...['privateKey', 'antomPublicKey', 'region'].map((option) => ({
      name: `names ${option} when it cannot be used`,
      run: async () => {
        const options = { ...credentials, [option]: 'nonsense' }
        const made = Promise.resolve().then(() => root.createAntomClient(options))
        const error: unknown = await made.then(
          () => undefined,
          (thrown) => thrown,
        )
        if (!root.isConfigurationError(error)) throw new Error(`another error: ${error}`)
        expectEqual(error.option, option)
      },
    })),
    {
      name: 'says that its own public key is not Antom’s',
      run: async () => {
        const antomPublicKey = keyOf(vectors, 'public-spki.pem')
        const made = Promise.resolve().then(() => root.createAntomClient({ ...credentials, antomPublicKey }))
        expectEqual(await refusalOf(made), 'ConfigurationError antomPublicKey')
      },
    },
  ]
}
