// What somebody writes who has `npm install --save-dev jest` and nothing else: no transform, no configuration.
const { createAntomClient, isTransportError, TransportError } = require('antom-contract')
const { createNotificationReceiver } = require('antom-contract/notifications')
const {
  createSandbox,
  createTestNotification,
  generateKeyPair,
  signNotification,
} = require('antom-contract/testing')
const { validatePayRequest } = require('antom-contract/validators/pay-request')

test('a payment is made against the sandbox, in real time as Jest has it', async () => {
  const sandbox = await createSandbox({ speed: 1000 })
  try {
    const antom = createAntomClient(sandbox.credentials)
    const total = { currency: 'HKD', value: '15000' }
    const { code, verified } = await antom.pay({
      productCode: 'CASHIER_PAYMENT',
      paymentRequestId: 'sim.approve-1',
      order: { referenceOrderId: 'order-1', orderDescription: 'Running shoes', orderAmount: total },
      paymentAmount: total,
      paymentMethod: { paymentMethodType: 'CARD' },
      paymentFactor: { isAuthorization: true },
      paymentRedirectUrl: 'https://shop.example/done',
      settlementStrategy: { settlementCurrency: 'HKD' },
      env: { terminalType: 'WEB' },
    })
    expect({ code, verified }).toEqual({ code: 'PAYMENT_IN_PROCESS', verified: true })
    const outcome = await antom.waitForPayment({ paymentRequestId: 'sim.approve-1' }, { delays: [5] })
    expect(outcome.status).toBe('succeeded')
  } finally {
    await sandbox.close()
  }
})

test('a lost call is the error that it is', async () => {
  const [own, antom] = await Promise.all([generateKeyPair(), generateKeyPair()])
  const client = createAntomClient({
    clientId: 'SANDBOX_5X00000000000000',
    privateKey: own.privateKey,
    antomPublicKey: antom.publicKey,
    baseUrl: 'http://127.0.0.1:9',
    retries: 0,
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })),
  })
  const error = await client.cancel({ paymentId: 'x' }).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(TransportError)
  expect(isTransportError(error)).toBe(true)
})

test('a signed notification arrives, and a forged one does not', async () => {
  const { privateKey, publicKey } = await generateKeyPair()
  const clientId = 'SANDBOX_5X00000000000000'
  const handled = []
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: publicKey,
    on: { CAPTURE_RESULT: ({ captureId }) => void handled.push(captureId) },
    onUnknown: () => {},
    onRefused: () => {},
  })
  const signed = await signNotification(createTestNotification('CAPTURE_RESULT'), {
    privateKey,
    clientId,
    path: '/antom/notify',
  })
  expect((await receiver.handle(signed)).status).toBe(200)
  expect((await receiver.handle({ ...signed, body: `${Buffer.from(signed.body)} ` })).status).toBe(401)
  expect(handled).toHaveLength(1)
})

test('a validator says what is wrong', () => {
  expect(validatePayRequest({})).toBe(false)
  expect(validatePayRequest.errors[0].keyword).toBe('required')
})
