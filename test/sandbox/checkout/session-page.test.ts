import { describe, expect, it } from 'vitest'
import { createShop, session, textIn } from './shop.ts'

const pathOf = (url: string) => new URL(url).pathname
const optionsOf = (html: string) => [...html.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value)

describe('the page of a session', () => {
  it('lets the payer choose a method and leads to the cashier page', async () => {
    const shop = await createShop()
    const path = pathOf(textIn(await shop.createSession(), 'normalUrl'))
    const html = await (await shop.browse(path)).text()
    expect(html).toContain('99.00 USD')
    expect(html).toContain('Headphones')
    expect(optionsOf(html)).toEqual(expect.arrayContaining(['CARD', 'ALIPAY_CN']))
    expect(optionsOf(html)).not.toContain('PIX')

    const submitted = await shop.browse(path, { method: 'ALIPAY_CN' })
    expect(submitted.status).toBe(303)
    const cashier = submitted.headers.get('location') ?? ''
    expect(cashier).toMatch(/^\/cashier\/\d+$/)
    expect((await shop.inquire('session-1')).body).toMatchObject({
      paymentStatus: 'PROCESSING',
      paymentMethodType: 'ALIPAY_CN',
    })
    await shop.browse(cashier, { action: 'approve' })
    expect((await shop.inquire('session-1')).body.paymentStatus).toBe('SUCCESS')
  })

  it('offers what the request asks for, in its order', async () => {
    const shop = await createShop()
    const items = [
      { paymentMethodType: 'CARD' },
      { paymentMethodType: 'TNG', paymentMethodOrder: '1' },
      { paymentMethodType: 'PIX', paymentMethodOrder: '0' },
      { paymentMethodType: 'ALIPAY_CN', paymentMethodOrder: 0 },
    ]
    const created = await shop.createSession({ availablePaymentMethod: { paymentMethodTypeList: items } })
    const html = await (await shop.browse(pathOf(textIn(created, 'normalUrl')))).text()
    expect(optionsOf(html)).toEqual(['ALIPAY_CN', 'TNG', 'CARD'])
  })

  it('takes no method that it does not offer', async () => {
    const shop = await createShop()
    const paymentMethodTypeList = [{ paymentMethodType: 'TNG' }]
    const created = await shop.createSession({ availablePaymentMethod: { paymentMethodTypeList } })
    await shop.browse(pathOf(textIn(created, 'normalUrl')), { method: '<script>' })
    expect((await shop.inquire('session-1')).body.paymentMethodType).toBe('TNG')
  })

  it('is there for every scene, and listed on the first page', async () => {
    const shop = await createShop()
    const created = await shop.createSession({ productScene: 'ELEMENT_PAYMENT' })
    const path = `/checkout/${textIn(created, 'paymentSessionId')}`
    expect(await (await shop.browse('/')).text()).toContain(`href="${path}"`)
    expect((await shop.browse(path)).status).toBe(200)
  })

  it('shows foreign text as text', async () => {
    const shop = await createShop()
    const orderDescription = '<img src=x onerror=alert(1)>\u202e'
    const created = await shop.createSession({ order: { ...session.order, orderDescription } })
    const html = await (await shop.browse(pathOf(textIn(created, 'normalUrl')))).text()
    expect(html).not.toContain('<img')
    expect(html).not.toContain('\u202e')
  })

  it('begins one payment, however often its form is sent, and links to it', async () => {
    const shop = await createShop()
    const path = pathOf(textIn(await shop.createSession(), 'normalUrl'))
    await shop.browse(path, { method: 'CARD' })
    expect((await shop.browse(path, { method: 'CARD' })).headers.get('location')).toBe(path)
    expect(shop.sandbox.payments()).toHaveLength(1)
    expect(await (await shop.browse(path)).text()).toContain(
      `/cashier/${shop.sandbox.payment('session-1')?.paymentId}`,
    )
  })

  it('says that a session has expired, and takes its form no more', async () => {
    const shop = await createShop()
    const path = pathOf(textIn(await shop.createSession(), 'normalUrl'))
    shop.clock.advance(3_600_000)
    expect(await (await shop.browse(path)).text()).toContain('has expired')
    await shop.browse(path, { method: 'CARD' })
    expect(shop.sandbox.payments()).toEqual([])
    expect(await (await shop.browse('/')).text()).toContain('expired')
  })

  it.each([`/checkout/${'1'.repeat(64)}`, '/checkout/1', '/checkout/', `/checkout/${'a'.repeat(64)}`])(
    'is not at %s',
    async (path) => {
      const shop = await createShop()
      expect((await shop.browse(path)).status).toBe(404)
    },
  )

  it('is forgotten with its session, above the limit of the sandbox', async () => {
    const shop = await createShop({ keep: 1 })
    const first = await shop.createSession({ paymentRequestId: 'session-1' })
    const second = await shop.createSession({ paymentRequestId: 'session-2' })
    expect((await shop.browse(pathOf(textIn(first, 'normalUrl')))).status).toBe(404)
    expect((await shop.browse(pathOf(textIn(second, 'normalUrl')))).status).toBe(200)
    expect(shop.sandbox.approve('session-1')).toBe(false)
  })
})
