import { isContractError, isSignatureError } from '../../core/errors.ts'
import { allFacts } from '../../notifications/diagnosis/checked-signature.ts'
import { DiagnosedSignatureError } from '../../notifications/diagnosis/diagnosed-signature-error.ts'
import {
  type CheckedSignature,
  createNotificationReceiver,
  identifyEvent,
  isNotificationError,
} from '../../notifications/index.ts'
import type { Message } from './http-message.ts'
import type { PathCandidate } from './path-candidates.ts'

/** A message is a few kilobytes; a capture of many is not much larger than this. */
export const maxSize = 4_194_304

/** What was found out about a message. */
export interface Verdict {
  readonly verdict: 'authentic' | 'not-authentic' | 'breaks-contract'
  readonly reason?: string
  /** What was undone to find the signature good. */
  readonly cause?: string
  readonly diagnosis?: string
  readonly pointer?: string
  /** The name of the event, when the contract knows it, and the `notifyType` as Antom wrote it. */
  readonly eventName?: string
  readonly notifyType?: string
  readonly path: string
  /** The header from which the path was taken, when it is not where the message was sent to. */
  readonly pathFrom?: string
  readonly clientId: string
  readonly bytes: number
  readonly checked: CheckedSignature
}

/**
 * Checks a message for each path that its signature may cover, and gives the verdict for the one that it covers; for the
 * first when it covers none.
 */
export async function judgePaths(
  message: Message,
  paths: readonly [PathCandidate, ...PathCandidate[]],
  clientId: string,
  key: string,
): Promise<Verdict> {
  const [first] = paths
  let refused: Verdict | undefined
  for (const { path, from } of paths) {
    const verdict = await judge(message, path, clientId, key)
    if (verdict.verdict !== 'not-authentic')
      return { ...verdict, ...(from !== undefined && { pathFrom: from }) }
    refused ??= verdict
  }
  return refused ?? judge(message, first.path, clientId, key)
}

async function judge(message: Message, path: string, clientId: string, key: string): Promise<Verdict> {
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: key,
    on: {},
    onUnknown: () => {},
    // The verdict says where a notification differs from the contract.
    strict: true,
    onDeviation: () => {},
    maxBodySize: maxSize,
  })
  const { 'response-time': responseTime, ...headers } = message.headers
  const received = {
    method: 'POST',
    path,
    // An answer is signed as a notification is, with its own time in the place of the request's.
    headers: {
      ...headers,
      ...(responseTime !== undefined && { 'request-time': responseTime }),
      'content-type': 'application/json',
    },
    body: message.body,
  }
  const checked = await allFacts({ ...received, paths: [path], options: { antomPublicKey: key } })
  const facts = { path, clientId, bytes: message.body.length, checked }
  try {
    const notification = await receiver.verify(received)
    const { notifyType } = notification
    const eventName = identifyEvent(notification)
    return {
      verdict: 'authentic',
      ...facts,
      ...(eventName !== undefined && { eventName }),
      ...(notifyType !== undefined && { notifyType }),
    }
  } catch (error) {
    if (error instanceof DiagnosedSignatureError) {
      const { reason, summary: diagnosis, checked, diagnosis: found } = error
      const cause = found && { cause: found.cause }
      return { verdict: 'not-authentic', reason, ...cause, diagnosis, ...facts, checked }
    }
    if (isSignatureError(error)) {
      return { verdict: 'not-authentic', reason: error.reason, diagnosis: error.message, ...facts }
    }
    // What comes after the signature concerns notifications only; an answer or a request has another form.
    const isNotification = isContractError(error) && error.pointer !== '/notifyType' && error.pointer !== ''
    if (isContractError(error) && isNotification) {
      const { pointer, keyword, message: diagnosis } = error
      return { verdict: 'breaks-contract', reason: keyword, pointer, diagnosis, ...facts }
    }
    if (isContractError(error)) return { verdict: 'authentic', ...facts }
    if (!isNotificationError(error)) throw error
    const { reason, message: diagnosis } = error
    return { verdict: 'breaks-contract', reason, diagnosis, ...facts }
  }
}
