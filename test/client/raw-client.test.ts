import { describe, expect, it } from 'vitest'
import { clientOf, rejectionOf } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const path = '/v1/payments/cancel'
const payment = requestOf('cancel', { paymentRequestId: 'p-1' })

/** A client whose `fetch` answers nothing that is signed, and keeps what it was given. */
function watched() {
  const sent: { method: string | undefined; body: unknown; trace: string | null }[] = []
  const fetch = async (_: string, { method, body, headers }: RequestInit) => {
    sent.push({ method, body, trace: new Headers(headers).get('traceparent') })
    return new Response(null, { status: 503 })
  }
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, retries: 0 })
  return { raw: antom.raw, sent }
}

/** What programs in JavaScript can pass. */
type AnyCall = (...given: readonly unknown[]) => Promise<unknown>

const trace = (value: string) => ({
  onRequest: ({ request }: { readonly request: Request }) => request.headers.append('traceparent', value),
})

describe('raw, of which openapi-fetch is loaded with the first call,', () => {
  it('sends the body as it was when the call was made', async () => {
    const { raw, sent } = watched()
    const body = { ...payment }
    const call = raw.POST(path, { body })
    body.paymentRequestId = 'p-2'
    await rejectionOf(call)
    expect(sent).toMatchObject([{ method: 'POST', body: JSON.stringify(payment) }])
  })

  it('rejects a body that cannot be written, and sends nothing', async () => {
    const { raw, sent } = watched()
    const call = (raw.POST as AnyCall)(path, { body: { paymentRequestId: () => 'p-1' } })
    expect(await rejectionOf(call)).toMatchObject({ name: 'ConfigurationError', option: 'request' })
    expect(sent).toEqual([])
  })

  it('lets a call write its own body', async () => {
    const { raw, sent } = watched()
    await rejectionOf(raw.POST(path, { body: payment, bodySerializer: () => '{"own":"1"}' }))
    expect(sent).toMatchObject([{ body: '{"own":"1"}' }])
  })

  it.each(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const)(
    'has %s, also as a method of request',
    async (method) => {
      const { raw } = watched()
      // What middleware sees: the API knows only POST, which is what every attempt is.
      const seen: string[] = []
      raw.use({ onRequest: ({ request }) => void seen.push(request.method) })
      await rejectionOf((raw[method] as AnyCall)(path))
      await rejectionOf((raw.request as AnyCall)(method.toLowerCase(), path, null))
      expect(seen).toEqual([method, method])
    },
  )

  it('runs middleware in the order of use, then that of the call', async () => {
    const { raw, sent } = watched()
    const second = trace('b')
    raw.use(trace('a'), second)
    const call = () => raw.POST(path, { body: payment, middleware: [trace('c')] })
    await rejectionOf(call())
    raw.eject(second)
    await rejectionOf(call())
    expect(sent.map((one) => one.trace)).toEqual(['a, b, c', 'a, c'])
  })

  it('takes what is left out for no middleware', async () => {
    const { raw, sent } = watched()
    const use = raw.use as (...given: readonly unknown[]) => void
    use(undefined, null, false, trace('a'))
    await rejectionOf(raw.POST(path, { body: payment }))
    expect(sent).toMatchObject([{ trace: 'a' }])
  })

  it.each([{}, 'log', () => {}, { onrequest: () => {} }])('refuses %o as middleware at once', (given) => {
    const use = watched().raw.use as (...all: readonly unknown[]) => void
    expect(() => use(given)).toThrow(/^raw\.use takes objects that have onRequest, onResponse or onError$/)
  })
})
