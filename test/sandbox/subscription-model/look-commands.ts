import { expect } from 'vitest'
import { checkTold, sendGivenUp } from '../handled-once.ts'
import { at as pick } from '../model.ts'
import type { World } from '../world.ts'
import { day, phaseAt, startOf } from './calendar.ts'
import { advance, cancel, type Model, type ModelSubscription, ruleOf, timeOf } from './model.ts'
import { type Command, OfOne } from './payer-commands.ts'
import { checkState, money, nameOf } from './world.ts'

/** The merchant sends an update or a change again, as it was or with another text. */
export class Repeat implements Command {
  readonly index: number
  readonly isChanged: boolean
  constructor(index: number, isChanged: boolean) {
    this.index = index
    this.isChanged = isChanged
  }
  toString = () => `repeat ${this.index}${this.isChanged ? ' changed' : ''}`
  check = (model: Model) => this.#answered(model).length > 0
  run = async (model: Model, world: World) => {
    const { name, send } = pick(this.#answered(model), this.index)
    const outcome = await world.call((antom) => send(antom, this.isChanged ? 'Tea' : undefined))
    const code = this.isChanged ? 'PARAM_ILLEGAL' : model.answered.get(name)
    expect([this.toString(), outcome.code]).toEqual([this.toString(), code])
    world.note(`repeated ${name.slice(0, 6)}`)
    checkState(model, world)
  }
  #answered = ({ sent, answered }: Model) => sent.filter(({ name }) => answered.has(name))
}

/** The merchant asks how a subscription stands. */
export class Inquire extends OfOne {
  readonly words: readonly string[]
  constructor(index: number, words: readonly string[]) {
    super(index)
    this.words = words
  }
  override toString = () => `inquire ${this.index} [${this.words}]`
  async run(model: Model, world: World) {
    world.network.words.set('inquireSubscription', [...this.words])
    await checkInquiry(model, world, this.one(model))
    world.network.words.delete('inquireSubscription')
    checkState(model, world)
  }
}

/** What the client reads of a subscription is as the model has it. */
async function checkInquiry(model: Model, world: World, one: ModelSubscription): Promise<void> {
  const { subscriptionId } = one
  const outcome = await world.call((antom) => antom.inquireSubscription({ subscriptionId }))
  const now = world.clock.now()
  advance(model, now)
  if (one.state === 'WAITING') {
    expect([outcome.status, outcome.code]).toEqual(['failed', 'SUBSCRIPTION_NOT_EXIST'])
    return
  }
  if (outcome.status !== 'succeeded') throw new Error(`${subscriptionId}: ${outcome.code}`)
  const found = outcome.data.subscription
  expect({
    state: found.status,
    start: found.subscriptionStartTime,
    end: found.subscriptionEndTime ?? undefined,
    rule: [found.periodType, Number(found.periodCount)],
    amount: found.paymentAmount,
    relatedId: found.relatedSubscriptionId,
  }).toEqual({
    state: one.state,
    start: timeOf(one.start),
    end: one.end === undefined ? undefined : timeOf(one.end),
    rule: Object.values(ruleOf(one)),
    amount: money(one.prices.at(-1)?.value ?? ''),
    relatedId: one.relatedId,
  })
  const ends = [one.end, one.serviceEnd].flatMap((end) => end ?? [])
  // When one that never ran was over, nothing says.
  if (one.state === 'TERMINATED' && ends.length === 0) return
  const time = one.state === 'TERMINATED' ? Math.min(now, ...ends.map((end) => end - 1)) : now
  const phase = phaseAt(one, time)
  expect([Number(found.currentPhaseNo), found.currentPeriodStart, found.currentPeriodEnd]).toEqual([
    phase,
    timeOf(startOf(one, phase)),
    timeOf(startOf(one, phase + 1)),
  ])
}

/** When nothing runs any more and all was told, both sides agree on everything. */
export async function checkEnd(model: Model, world: World): Promise<void> {
  for (const one of model.subscriptions) {
    if (world.sandbox.subscriptions.cancel(one.subscriptionId)) cancel(model, one, world.clock.now())
  }
  // The longest that a subscription waits for its payer, and all sends of the last notification.
  await world.pass(4 * day)
  await sendGivenUp(world)
  checkState(model, world)
  const areDoubled = model.subscriptions.some(({ requestId }) => requestId.includes('duplicate'))
  checkTold(world, model.told, nameOf, areDoubled)
  for (const one of model.subscriptions) {
    await checkInquiry(model, world, one)
    await checkCharges(world, one)
  }
  const listed = await world.call((antom) =>
    allOf(
      antom.iterateSubscriptions({
        startTimeFrom: '2000-01-01T00:00:00Z',
        startTimeTo: '2200-01-01T00:00:00Z',
        pageSize: 2,
      }),
    ),
  )
  const ids = model.subscriptions.map(({ subscriptionId }) => subscriptionId)
  expect(listed.map(({ subscriptionId }) => subscriptionId)).toEqual(ids)
}

/** No period is charged twice, none is skipped, and the merchant reads the same charges as the model has. */
async function checkCharges(world: World, one: ModelSubscription): Promise<void> {
  const { subscriptionId } = one
  const read = await world.call((antom) =>
    allOf(antom.iterateSubscriptionPayments({ subscriptionId, pageSize: 3 })),
  )
  const charges = one.charges.map(({ phase, status, value }) => [phase, status, value])
  expect(
    read.map(({ phaseNo, status, paymentAmount }) => [Number(phaseNo), status, paymentAmount?.value]),
  ).toEqual(charges)
  const phases = one.charges.filter(({ isDifference }) => !isDifference).map(({ phase }) => phase)
  expect(phases).toEqual([...new Set(phases)])
  const first = phases[0] ?? one.nextPhase
  const isFree = (phase: number) =>
    one.trials.some(({ first, last, value }) => value === '0' && first <= phase && phase <= last)
  const due = Array.from({ length: one.nextPhase - first }, (_, index) => first + index)
  expect(phases).toEqual(due.filter((phase) => !isFree(phase)))
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}
