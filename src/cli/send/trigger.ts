import { deduplicationFields } from '../../../generated/notification-metadata.ts'
import { testNotifications } from '../../../generated/test-notifications.ts'
import { nearest } from '../../core/nearest.ts'
import { exitCodes, type RunContext, readArguments, UsageError } from '../command.ts'
import { createOutput } from '../output.ts'
import { triggerSpec } from '../specs/trigger.ts'
import { send } from './send.ts'
import { sendInOrder } from './send-in-order.ts'
import { setField } from './set-field.ts'
import { readSigner } from './signing-key.ts'
import { readTarget } from './target.ts'

/** `antom-contract trigger`: sends one signed notification. */
export async function trigger(args: readonly string[], context: RunContext): Promise<number> {
  const output = createOutput(context.stdout, context.env)
  const { values, positionals } = readArguments(args, triggerSpec)
  const [given, ...rest] = positionals
  if (given === undefined || rest.length > 0) {
    throw new UsageError({
      en: 'trigger takes one event, such as CAPTURE_RESULT',
      zh: 'trigger 需要一个事件，例如 CAPTURE_RESULT',
    })
  }
  const event = eventNamed(given)
  const message: object = structuredClone(testNotifications[event])
  if (values['new-id']) renewIds(message, event, crypto.randomUUID().slice(0, 8))
  for (const assignment of values.set) setField(message, assignment)
  if (values.print) {
    output.json(message)
    return exitCodes.ok
  }
  const url = readTarget(values.to)
  const sign = await readSigner(values, context)
  if (sign === undefined) {
    throw new UsageError({
      en: "No key to sign with in the place of Antom's: give --env or --keys of the sandbox, or --private-key",
      zh: '没有代替 Antom 签名的密钥：请给出沙箱的 --env 或 --keys，或给出 --private-key',
    })
  }
  const body = JSON.stringify(message)
  const outgoing = { name: event, url, body, sign, signQuery: values['sign-query'] }
  const { sent, code } = await sendInOrder([{ name: event, send: () => send(outgoing) }], values, context)
  const [one] = sent
  if (values.json && one !== undefined) output.json(one)
  return code
}

type EventName = keyof typeof testNotifications

function eventNamed(given: string): EventName {
  const names = Object.keys(testNotifications)
  const name = given.trim().toUpperCase().replaceAll('-', '_')
  // The keys of the table are its event names.
  if (names.includes(name)) return name as EventName
  const near = nearest(name, names)
  throw new UsageError({
    en: `There is no event "${given}"; ${near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${names.join(', ')}`}`,
    zh: `没有“${given}”这个事件；${near.length > 0 ? `您要找的是否是 ${near.join(' 或 ')}？` : `可选的有 ${names.join('、')}`}`,
  })
}

/** The longest id that keeps its length limit with an ending: ids have 32 characters and more. */
const keptCharacters = 22

/** Gives the ids by which a repetition is recognized another ending. Types and states tell events apart, and stay. */
function renewIds(message: object, event: EventName, ending: string): void {
  for (const { steps } of deduplicationFields[event]) {
    const [name = ''] = steps
    const id: unknown = Object.getOwnPropertyDescriptor(message, name)?.value
    if (steps.length !== 1 || typeof id !== 'string' || !/(?:Id|Code|Token|State)$/.test(name)) continue
    Object.assign(message, { [name]: `${id.slice(0, keptCharacters)}-${ending}` })
  }
}
