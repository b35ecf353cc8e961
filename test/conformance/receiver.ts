import { type Case, expectEqual, type Subject } from './case.ts'

/** A request as it goes over the wire; a value that is a list is a header that is there more than once. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** What came back. Names of headers are in lower case. */
export interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** One message to a receiver, and what has to come of it. */
export interface Delivery {
  readonly name: string
  readonly given: () => Promise<Sent>
  /** The status of the reply. */
  readonly want: number
  /** The `notifyType` that reaches a handler; none when left out. */
  readonly handled?: string
}

/** For whom the messages are, and who signs them. */
export interface Sender {
  readonly clientId: string
  /** In the place of Antom's. */
  readonly privateKey: string
  /** Of somebody else. */
  readonly otherPrivateKey: string
}

const path = '/antom/notify?shop=1'

/** What is the same whatever a request came through. */
export function deliveries(
  { testing }: Subject,
  { clientId, privateKey, otherPrivateKey }: Sender,
): Delivery[] {
  const { createTestNotification, signNotification } = testing
  const signed = (
    payload: object | string = createTestNotification('CAPTURE_RESULT'),
    options: { path?: string; privateKey?: string } = {},
  ): Promise<Sent> => signNotification(payload, { privateKey, clientId, path, ...options })
  const withHeader = async (name: string, value: string | readonly string[]): Promise<Sent> => {
    const message = await signed()
    return { ...message, headers: { ...message.headers, [name]: value } }
  }
  const unknown = JSON.stringify({ notifyType: 'X' })
  return [
    { name: 'a signed notification', given: () => signed(), want: 200, handled: 'CAPTURE_RESULT' },
    {
      name: 'an unknown type',
      given: () => signed({ notifyType: 'NO_SUCH_RESULT' }),
      want: 200,
      handled: 'NO_SUCH_RESULT',
    },
    {
      name: 'a path with escapes',
      given: () => signed(undefined, { path: '/antom/notify?a=%20b&c=%C3%A9' }),
      want: 200,
      handled: 'CAPTURE_RESULT',
    },
    {
      name: 'text beyond ASCII',
      given: () => signed({ notifyType: 'X', text: 'é€💳' }),
      want: 200,
      handled: 'X',
    },
    { name: 'the largest body', given: () => signed(unknown.padEnd(131_072)), want: 200, handled: 'X' },
    {
      name: 'GET',
      given: async () => ({ ...(await signed()), method: 'GET', body: new Uint8Array() }),
      want: 405,
    },
    { name: 'another content type', given: () => withHeader('content-type', 'text/plain'), want: 415 },
    { name: 'a body too large', given: () => signed(unknown.padEnd(131_073)), want: 413 },
    { name: 'no signature', given: () => withHeader('signature', ''), want: 401 },
    { name: 'a client id twice', given: () => withHeader('client-id', [clientId, clientId]), want: 401 },
    {
      name: 'a signature twice',
      given: async () => {
        const { signature = '' } = (await signed()).headers
        return withHeader('signature', [signature, signature].flat())
      },
      want: 401,
    },
    {
      name: "somebody else's signature",
      given: () => signed(undefined, { privateKey: otherPrivateKey }),
      want: 401,
    },
    {
      name: 'a signature over the path without its query',
      given: async () => ({ ...(await signed(undefined, { path: '/antom/notify' })), path }),
      want: 200,
      handled: 'CAPTURE_RESULT',
    },
    {
      name: 'another path',
      given: async () => ({ ...(await signed(undefined, { path: '/antom/other' })), path }),
      want: 401,
    },
    {
      name: 'no notifyType',
      given: () => signed({ disputeNotificationType: 'DISPUTE_CREATED', disputeId: '1' }),
      want: 200,
      handled: 'undefined',
    },
    {
      name: 'an altered body',
      given: async () => ({ ...(await signed()), body: new TextEncoder().encode('{}') }),
      want: 401,
    },
    { name: 'no JSON', given: () => signed('nonsense'), want: 400 },
    {
      name: 'a known type without its essential part',
      given: () => signed({ notifyType: 'CAPTURE_RESULT' }),
      want: 200,
      handled: 'CAPTURE_RESULT',
    },
    {
      name: 'a field that is not as documented',
      given: () => signed({ ...createTestNotification('CAPTURE_RESULT'), captureAmount: 1 }),
      want: 200,
      handled: 'CAPTURE_RESULT',
    },
    {
      name: 'a handler that fails',
      given: () => signed(createTestNotification('PAYMENT_RESULT')),
      want: 500,
    },
  ]
}

/** The options of the receiver that {@link deliveries} are for; what reaches a handler is told. */
export function receiverOptions(
  clientId: string,
  antomPublicKey: string,
  handled: (notifyType: string) => void,
) {
  return {
    clientId,
    antomPublicKey,
    on: {
      CAPTURE_RESULT: ({ notifyType }: { readonly notifyType: string }) => handled(notifyType),
      PAYMENT_RESULT: () => Promise.reject(new Error('broken')),
    },
    onUnknown: ({ notifyType }: { readonly notifyType?: string | undefined }) => handled(String(notifyType)),
    onRefused: () => {},
    onDeviation: () => {},
    inbox: false,
  } as const
}

/** Compares what came of a delivery. */
export function checkDelivery(
  { want, handled: type }: Delivery,
  { status, headers, body }: Received,
  handled: readonly string[],
  acknowledgement: string,
): void {
  expectEqual(status, want, 'status')
  expectEqual(handled, type === undefined ? [] : [type], 'handled')
  expectEqual(body, want === 200 ? acknowledgement : '{}', 'body')
  if (want === 405) expectEqual(headers.allow, 'POST', 'allow')
  else expectEqual(headers['content-type'], 'application/json', 'content-type')
}

/** A request of the Fetch API. */
export function requestOf({ method, path: target, headers, body }: Sent): Request {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  return new Request(`https://shop.example${target}`, {
    method,
    headers: fields,
    ...(method !== 'GET' && { body }),
  })
}

/** The receiver in this process, with requests of the Fetch API and with what a function service would hand over. */
export async function receiverCases(
  subject: Subject,
  sender: Sender & { readonly publicKey: string },
  acknowledgement: string,
): Promise<Case[]> {
  const handled: string[] = []
  const { privateKey, clientId } = sender
  const options = receiverOptions(clientId, sender.publicKey, (type) => handled.push(type))
  const receiver = subject.notifications.createNotificationReceiver(options)
  const ways = {
    fetch: async (sent: Sent): Promise<Received> => {
      const response = await receiver.fetch(requestOf(sent))
      const body = await response.text()
      return { status: response.status, headers: Object.fromEntries(response.headers), body }
    },
    handle: (sent: Sent): Promise<Received> => receiver.handle(sent),
  }
  const all = deliveries(subject, sender)
  const each = Object.entries(ways).flatMap(([way, send]) =>
    all.map((delivery) => ({
      name: `${way}: ${delivery.name}`,
      run: async () => {
        handled.length = 0
        checkDelivery(delivery, await send(await delivery.given()), handled, acknowledgement)
      },
    })),
  )
  return [
    ...each,
    {
      name: 'a repetition reaches no handler',
      run: async () => {
        const seen: string[] = []
        const once = subject.notifications.createNotificationReceiver({
          ...receiverOptions(clientId, sender.publicKey, (type) => seen.push(type)),
          inbox: subject.notifications.createMemoryInbox(),
        })
        const [first] = all
        if (first === undefined) throw new Error('There are no deliveries.')
        const replies = await Promise.all([first.given(), first.given()])
        for (const message of replies) expectEqual((await once.handle(message)).status, 200)
        expectEqual(seen, ['CAPTURE_RESULT'])
      },
    },
    {
      name: 'of many at once, each has its own answer',
      run: async () => {
        const text = JSON.stringify({ notifyType: 'X' })
        const message = await subject.testing.signNotification(text, { privateKey, clientId, path })
        const forged = { ...message, body: new TextEncoder().encode(text.replace('X', 'Y')) }
        // Some for the beginning, when a runtime may still get ready for many, and some for when it is.
        for (let wave = 0; wave < 10; wave++) {
          const isForged = Array.from({ length: 300 }, (_, index) => (index + wave) % 7 === 0)
          handled.length = 0
          const replies = await Promise.all(isForged.map((is) => receiver.handle(is ? forged : message)))
          expectEqual(
            replies.map(({ status }) => status),
            isForged.map((is) => (is ? 401 : 200)),
          )
          expectEqual(
            handled,
            isForged.flatMap((is) => (is ? [] : ['X'])),
          )
        }
      },
    },
    {
      name: 'a bad signature is diagnosed',
      run: async () => {
        const text = '{"notifyType":"X"}'
        const message = await subject.testing.signNotification(text, { privateKey, clientId })
        const body = `${text}\n`
        const told = new Promise<string | undefined>((resolve) => {
          const watching = subject.notifications.createNotificationReceiver({
            ...options,
            onRefused: ({ diagnosis }) => resolve(diagnosis?.cause),
          })
          watching.handle({ ...message, body })
        })
        const cause = await told
        if (cause === undefined) throw new Error('no diagnosis')
      },
    },
  ]
}
