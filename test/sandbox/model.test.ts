import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PayRequest } from '../../generated/types.ts'
import { createWorld, type World } from './world.ts'

/*
 * Drives client, gateway and receiver with random sequences, and a model beside them that knows the documented rules.
 * SEQUENCES=2000 npx vitest run test/sandbox/model.test.ts runs as many as are asked for; SEED=... the same again.
 */
const sequences = Number(process.env.SEQUENCES ?? 60)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const kinds = ['manual', 'automatic', 'debit'] as const
type Kind = (typeof kinds)[number]

/** Something whose end is known, but not the exact moment: the client may have needed several attempts. */
interface Undecided {
  readonly earliest: number
  readonly latest: number
}

interface ModelCapture {
  readonly id: string
  readonly value: bigint
  readonly attempted: {
    readonly captureRequestId: string
    readonly paymentId: string
    readonly value: string
  }
  state: 'S' | 'F' | (Undecided & { readonly ends: 'S' | 'F' })
}

interface ModelPayment {
  readonly id: string
  readonly paymentId: string
  readonly kind: Kind
  readonly value: bigint
  readonly request: PayRequest
  state: 'waiting' | 'paid' | 'failed' | 'cancelled' | (Undecided & { readonly ends: 'paid' | 'failed' })
  readonly expires: Undecided
  wasPaid: boolean
  readonly captures: ModelCapture[]
}

interface Model {
  readonly payments: ModelPayment[]
  count: number
  failures: number
}

/** A notification is sent eight times. */
const mostFailures = 7

const processing = 5000
const expiry = 14 * 60_000

/** Lets moments pass that are too close to tell, and then says what has been decided by now. */
async function decide(payment: ModelPayment, world: World): Promise<void> {
  const open = [payment.state, ...payment.captures.map(({ state }) => state)].filter(
    (state): state is Undecided & { ends: never } => typeof state === 'object',
  )
  const moments: Undecided[] = payment.state === 'waiting' ? [...open, payment.expires] : open
  for (const { earliest, latest } of moments) {
    const now = world.clock.now()
    if (now >= earliest && now <= latest) await world.pass(latest - now + 1)
  }
  // Waiting for one may have brought another about.
  const now = world.clock.now()
  if (payment.state === 'waiting' && now > payment.expires.latest) payment.state = 'failed'
  if (typeof payment.state === 'object' && now > payment.state.latest) payment.state = payment.state.ends
  if (payment.state === 'paid') payment.wasPaid = true
  for (const capture of payment.captures) {
    if (typeof capture.state === 'object' && now > capture.state.latest) capture.state = capture.state.ends
  }
}

const reserved = ({ captures }: ModelPayment) =>
  captures.filter(({ state }) => state !== 'F').reduce((sum, { value }) => sum + value, 0n)

/** Of what the gateway has said in between, the model only wants to know that nothing overtook it. */
function checkNever(world: World): void {
  for (const { amount, captures } of world.sandbox.payments(1000)) {
    const captured = captures
      .filter(({ status }) => status !== 'F')
      .reduce((sum, capture) => sum + BigInt(capture.amount.value), 0n)
    expect(captured <= BigInt(amount.value)).toBe(true)
  }
  for (const [key, { times }] of world.handled) expect([key, times]).toEqual([key, 1])
}

type Command = fc.AsyncCommand<Model, World>

class Pay implements Command {
  readonly kind: Kind
  readonly value: number
  readonly words: string
  constructor(kind: Kind, value: number, words: string) {
    this.kind = kind
    this.value = value
    this.words = words
  }
  toString = () => `pay ${this.kind} ${this.value} ${this.words}`
  check = () => true
  run = async (model: Model, world: World) => {
    model.count += 1
    const { kind, words } = this
    const id = `${words === '' ? '' : `sim.${words}-`}p${model.count}`
    const money = { currency: 'HKD', value: String(this.value) }
    const request: PayRequest = payRequest(kind, id, money)
    const before = world.clock.now()
    const outcome = await world.antom.pay(request)
    const after = world.clock.now()
    const found = await world.antom.inquiryPayment({ paymentRequestId: id })
    const paymentId = found.status === 'succeeded' ? found.data.paymentId : ''
    expect(paymentId).not.toBe('')
    const own = words.split('.')
    const isRejected = own.includes('RISK_REJECT')
    const hidden = own.includes('PAYMENT_IN_PROCESS') || own.includes('UNKNOWN_EXCEPTION')
    const span = { earliest: before + processing, latest: after + processing }
    const ends = isRejected ? 'failed' : 'paid'
    const state =
      kind === 'debit' ? (hidden ? ({ ...span, ends } as const) : ends) : isRejected ? 'failed' : 'waiting'
    const expected = state === 'paid' ? 'succeeded' : state === 'failed' ? 'failed' : 'pending'
    expect([this.toString(), outcome.status]).toEqual([this.toString(), expected])
    model.payments.push({
      id,
      paymentId,
      kind,
      value: BigInt(this.value),
      request,
      state,
      expires: { earliest: before + expiry, latest: after + expiry },
      wasPaid: state === 'paid',
      captures: [],
    })
    checkNever(world)
  }
}

class Decide implements Command {
  readonly index: number
  readonly isApproved: boolean
  constructor(index: number, isApproved: boolean) {
    this.index = index
    this.isApproved = isApproved
  }
  toString = () => `${this.isApproved ? 'approve' : 'decline'} ${this.index}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = at(model.payments, this.index)
    await decide(payment, world)
    const isWaiting =
      payment.state === 'waiting' || (typeof payment.state === 'object' && payment.kind === 'debit')
    const done = this.isApproved ? world.sandbox.approve(payment.id) : world.sandbox.decline(payment.id)
    expect(done).toBe(isWaiting)
    if (!done) return
    payment.state = this.isApproved ? 'paid' : 'failed'
    payment.wasPaid = this.isApproved
  }
}

/** Amounts that stand for what is left, and for one unit more. */
const allThatIsLeft = 601
const oneMore = 602

class Capture implements Command {
  readonly index: number
  readonly value: number
  readonly words: string
  constructor(index: number, value: number, words: string) {
    this.index = index
    this.value = value
    this.words = words
  }
  toString = () => `capture ${this.value} of ${this.index} ${this.words}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = at(model.payments, this.index)
    await decide(payment, world)
    model.count += 1
    const { words } = this
    const captureRequestId = `${words === '' ? '' : `sim.${words}-`}c${model.count}`
    const before = world.clock.now()
    const left = payment.value - reserved(payment)
    const edge = this.value === allThatIsLeft ? left : this.value === oneMore ? left + 1n : BigInt(this.value)
    const value = edge > 0n ? edge : 1n
    const isForced = words.startsWith('RISK_REJECT')
    const obstacle = isForced ? 'RISK_REJECT' : obstacleTo(payment, value, left)
    const request = {
      captureRequestId,
      paymentId: payment.paymentId,
      captureAmount: { currency: 'HKD', value: String(value) },
    }
    const outcome = await world.antom.capture(request)
    const span = { earliest: before + processing, latest: world.clock.now() + processing }
    const isOpen = words.includes('CAPTURE_IN_PROCESS') || words.includes('UNKNOWN_EXCEPTION')
    const ends = words.includes('RISK_REJECT') ? 'F' : 'S'
    // Attempts that were lost take time, in which what was open elsewhere on the payment may have been decided.
    const isClear = payment.captures.every(({ state }) => typeof state === 'string')
    if (isClear) {
      if (obstacle !== undefined && !(isOpen && words.includes('UNKNOWN_EXCEPTION'))) {
        expect([this.toString(), outcome.code]).toEqual([this.toString(), obstacle])
      }
      if (obstacle === undefined && !isOpen)
        expect([this.toString(), outcome.status]).toEqual([this.toString(), 'succeeded'])
    }
    const actual = world.sandbox
      .payment(payment.paymentId)
      ?.captures.find((capture) => capture.captureRequestId === captureRequestId)
    const isRefused = isClear ? obstacle !== undefined : actual?.status === 'F' && !isOpen
    payment.captures.push({
      id: captureRequestId,
      value,
      attempted: { captureRequestId, paymentId: payment.paymentId, value: String(value) },
      state: isRefused || (actual?.status === 'F' && !isClear) ? 'F' : isOpen ? { ...span, ends } : 'S',
    })
    checkNever(world)
  }
}

function obstacleTo(payment: ModelPayment, value: bigint, left: bigint): string | undefined {
  if (payment.state === 'cancelled') return payment.wasPaid ? 'AUTH_CANCELLED' : 'ORDER_IS_CANCELED'
  if (payment.state !== 'paid' || payment.kind !== 'manual') return 'ORDER_STATUS_INVALID'
  return value > left ? 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT' : undefined
}

/** Sends a capture again, as it was or with another amount. */
class RepeatCapture implements Command {
  readonly index: number
  readonly isChanged: boolean
  constructor(index: number, isChanged: boolean) {
    this.index = index
    this.isChanged = isChanged
  }
  toString = () => `repeat capture ${this.index}${this.isChanged ? ' changed' : ''}`
  check = ({ payments }: Model) => payments.some(({ captures }) => captures.length > 0)
  run = async (model: Model, world: World) => {
    const payment = at(
      model.payments.filter(({ captures }) => captures.length > 0),
      this.index,
    )
    await decide(payment, world)
    const capture = at(payment.captures, this.index)
    const { captureRequestId, paymentId, value } = capture.attempted
    const before = world.sandbox.payment(paymentId)?.captures.length
    const outcome = await world.antom.capture({
      captureRequestId,
      paymentId,
      captureAmount: { currency: 'HKD', value: this.isChanged ? String(BigInt(value) + 1n) : value },
    })
    if (this.isChanged) expect(outcome.code).toBe('REPEAT_REQ_INCONSISTENT')
    else if (typeof capture.state === 'string') {
      expect([this.toString(), outcome.status]).toEqual([
        this.toString(),
        capture.state === 'S' ? 'succeeded' : 'failed',
      ])
    }
    expect(world.sandbox.payment(paymentId)?.captures.length).toBe(before)
  }
}

class RepeatPay implements Command {
  readonly index: number
  readonly isChanged: boolean
  constructor(index: number, isChanged: boolean) {
    this.index = index
    this.isChanged = isChanged
  }
  toString = () => `repeat pay ${this.index}${this.isChanged ? ' changed' : ''}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = at(model.payments, this.index)
    await decide(payment, world)
    const value = String(payment.value + (this.isChanged ? 1n : 0n))
    const outcome = await world.antom.pay(payRequest(payment.kind, payment.id, { currency: 'HKD', value }))
    if (this.isChanged) expect(outcome.code).toBe('REPEAT_REQ_INCONSISTENT')
    else if (typeof payment.state === 'string') {
      const want = { waiting: 'pending', paid: 'succeeded', failed: 'failed', cancelled: 'failed' }[
        payment.state
      ]
      expect([this.toString(), outcome.status]).toEqual([this.toString(), want])
    }
  }
}

class Cancel implements Command {
  readonly index: number
  constructor(index: number) {
    this.index = index
  }
  toString = () => `cancel ${this.index}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = at(model.payments, this.index)
    await decide(payment, world)
    const wasFailed = payment.state === 'failed'
    const outcome = await world.antom.cancel({ paymentId: payment.paymentId })
    expect([this.toString(), outcome.code]).toEqual([
      this.toString(),
      wasFailed ? 'ORDER_STATUS_INVALID' : 'SUCCESS',
    ])
    if (wasFailed) return
    payment.state = 'cancelled'
    for (const capture of payment.captures) if (typeof capture.state === 'object') capture.state = 'F'
  }
}

class Fail implements Command {
  readonly count: number
  constructor(count: number) {
    this.count = count
  }
  toString = () => `the shop fails on ${this.count} notifications`
  check = () => true
  run = async (model: Model, world: World) => {
    // Fewer in all than there are sends, so that every notification gets through in the end.
    const count = Math.min(this.count, mostFailures - model.failures)
    model.failures += count
    world.failures += count
  }
}

class Pass implements Command {
  readonly seconds: number
  constructor(seconds: number) {
    this.seconds = seconds
  }
  toString = () => `${this.seconds} s pass`
  check = () => true
  run = async (_: Model, world: World) => {
    await world.pass(this.seconds * 1000)
    checkNever(world)
  }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('The list is empty.')
  return item
}

function payRequest(
  kind: Kind,
  paymentRequestId: string,
  money: { currency: string; value: string },
): PayRequest {
  const common = {
    paymentRequestId,
    order: { referenceOrderId: paymentRequestId, orderDescription: 'Tea', orderAmount: money },
    paymentAmount: money,
    paymentNotifyUrl: 'http://127.0.0.1:9/notify',
    settlementStrategy: { settlementCurrency: 'HKD' },
  }
  if (kind === 'debit') {
    return {
      ...common,
      productCode: 'AGREEMENT_PAYMENT',
      paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
    }
  }
  return {
    ...common,
    productCode: 'CASHIER_PAYMENT',
    paymentMethod: { paymentMethodType: 'CARD' },
    paymentFactor: { isAuthorization: true, captureMode: kind === 'manual' ? 'MANUAL' : 'AUTOMATIC' },
    paymentRedirectUrl: 'https://shop.example/done',
    env: { terminalType: 'WEB' },
  }
}

/** When all time has passed, everything is final, was told once, and is the same on both sides. */
async function checkEnd(model: Model, world: World): Promise<void> {
  for (const payment of model.payments) await decide(payment, world)
  await world.pass(9 * 86_400_000)
  for (const payment of model.payments) await decide(payment, world)
  checkNever(world)
  const told = new Set<string>()
  for (const payment of model.payments) {
    const actual = world.sandbox.payment(payment.id)
    if (actual === undefined) throw new Error(`The gateway does not know ${payment.id}.`)
    const isReleased =
      payment.kind === 'manual' &&
      payment.state === 'paid' &&
      payment.captures.every(({ state }) => state === 'F')
    const want =
      isReleased || payment.state === 'cancelled'
        ? 'CANCELLED'
        : payment.state === 'paid'
          ? 'SUCCESS'
          : 'FAIL'
    expect([payment.id, actual.status]).toEqual([payment.id, want])

    const inquiry = await world.antom.waitForPayment({ paymentRequestId: payment.id }, { deadline: 0 })
    expect([payment.id, inquiry.status]).toEqual([payment.id, want === 'SUCCESS' ? 'succeeded' : 'failed'])

    const isTold = payment.wasPaid || payment.state === 'failed'
    if (isTold) told.add(`payment ${payment.id}`)
    if (isTold) {
      expect(world.handled.get(`payment ${payment.id}`)).toEqual({
        times: 1,
        status: payment.wasPaid ? 'S' : 'F',
        amount: String(payment.value),
      })
    }
    if (payment.kind === 'manual') {
      expect(actual.captures.map(({ captureRequestId, status }) => [captureRequestId, status])).toEqual(
        payment.captures.map(({ id, state }) => [id, state]),
      )
    }
    for (const { captureRequestId, status, amount } of actual.captures) {
      told.add(`capture ${captureRequestId}`)
      expect(world.handled.get(`capture ${captureRequestId}`)).toEqual({
        times: 1,
        status,
        amount: amount.value,
      })
    }
  }
  expect([...world.handled.keys()].filter((key) => !key.startsWith('pending ')).sort()).toEqual(
    [...told].sort(),
  )
  for (const { notifyType, state } of world.sandbox.deliveries(10_000)) {
    expect([notifyType, state]).toEqual([notifyType, 'acknowledged'])
  }
}

const index = fc.nat({ max: 5 })
const arrival = fc.constantFrom(
  '',
  '',
  '',
  'lost',
  'drop',
  'http503',
  'lost.times2',
  'duplicate',
  'reorder',
  'late60',
  'duplicate.lost',
)
const commands = [
  fc
    .tuple(
      fc.constantFrom('manual', 'manual', 'automatic', 'debit').map((kind) => kind as Kind),
      fc.integer({ min: 1, max: 1000 }),
      fc.oneof(
        arrival,
        fc.constantFrom(
          'RISK_REJECT',
          'PAYMENT_IN_PROCESS',
          'UNKNOWN_EXCEPTION',
          'cancel:UNKNOWN_EXCEPTION',
          'cancel:lost.duplicate',
        ),
      ),
    )
    .map(([kind, value, words]) => new Pay(kind, value, words)),
  fc.tuple(index, fc.boolean(), fc.boolean()).map(([which, a, b]) => new Decide(which, a || b)),
  fc.tuple(index, fc.boolean(), fc.boolean()).map(([which, a, b]) => new Decide(which, a || b)),
  fc
    .tuple(
      index,
      fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constantFrom(allThatIsLeft, oneMore)),
      fc.oneof(
        arrival,
        fc.constantFrom(
          'CAPTURE_IN_PROCESS',
          'CAPTURE_IN_PROCESS.RISK_REJECT',
          'RISK_REJECT',
          'UNKNOWN_EXCEPTION',
          'CAPTURE_IN_PROCESS.lost',
        ),
      ),
    )
    .map(([which, value, words]) => new Capture(which, value, words)),
  fc.tuple(index, fc.boolean()).map(([which, isChanged]) => new RepeatCapture(which, isChanged)),
  fc.tuple(index, fc.boolean()).map(([which, isChanged]) => new RepeatPay(which, isChanged)),
  index.map((which) => new Cancel(which)),
  fc.integer({ min: 1, max: 4 }).map((count) => new Fail(count)),
  fc.constantFrom(1, 4, 20, 130, 900).map((seconds) => new Pass(seconds)),
]

it(`keeps shop and gateway in agreement over ${sequences} random sequences`, async () => {
  let steps = 0
  let sends = 0
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25, size: 'max' }), async (sequence) => {
      const world = await createWorld()
      const model: Model = { payments: [], count: 0, failures: 0 }
      try {
        await fc.asyncModelRun(() => ({ model, real: world }), sequence)
        await checkEnd(model, world)
      } finally {
        await world.close()
      }
      steps += [...sequence].length
      sends += world.sends
    }),
    { numRuns: sequences, ...seed },
  )
  console.log(`${sequences} sequences, ${steps} steps, ${sends} sends of notifications: all agree`)
}, 3_600_000)
