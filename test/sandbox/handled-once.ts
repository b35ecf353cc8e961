import { expect } from 'vitest'
import { movedAtOnce, type World } from './world.ts'

/** The shop has handled nothing twice, unless its store has lost the record that it did. */
export function checkHandledOnce(world: World): void {
  expect(world.store.problems()).toEqual([])
  for (const [name, { times, key }] of world.handled) {
    const most = 1 + world.store.lostRecords(key)
    expect([name, times]).toEqual([name, Math.min(times, most)])
  }
}

/**
 * Sends again what the gateway has given up, as its people can. It gives up only where time was moved at once: the shop,
 * whose work takes its time, can then miss all sends of a notification.
 */
export async function sendGivenUp(world: World): Promise<void> {
  const givenUp = () => world.sandbox.deliveries(100_000).filter(({ state }) => state === 'given-up')
  if (!world.tried.has(movedAtOnce)) expect(givenUp()).toEqual([])
  for (let [first] = givenUp(); first !== undefined; [first] = givenUp()) {
    const sent = world.sandbox.resend(first.id)
    await world.pass(60_000)
    await sent
  }
}

/**
 * Everything that was sent was acknowledged in the end and is what was to be told, and each of it was handled.
 *
 * @param world - where all time has passed
 * @param told - what was to be told, in any order; what looks alike is handled as one
 * @param nameOf - what a notification that was sent is called
 * @param areDoubled - whether the gateway may have sent some twice, on purpose
 */
export function checkTold(
  world: World,
  told: readonly string[],
  nameOf: (body: Readonly<Record<string, unknown>>) => string,
  areDoubled: boolean,
): void {
  const deliveries = world.sandbox.deliveries(100_000)
  for (const { body, state } of deliveries) expect([body, state]).toEqual([body, 'acknowledged'])
  const sent = deliveries.map(({ body }) => nameOf(JSON.parse(body)))
  if (!areDoubled) expect(sent.toSorted()).toEqual(told.toSorted())
  const names = [...new Set(told)].toSorted()
  expect([...new Set(sent)].toSorted()).toEqual(names)
  expect([...world.handled.keys()].toSorted()).toEqual(names)
  checkHandledOnce(world)
}
