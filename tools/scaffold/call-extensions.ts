import type { Fields } from '../doc-snapshots/facts.ts'
import { kebabCase } from '../doc-snapshots/field-schema.ts'
import type { NewCall } from './call-facts.ts'

/** `notifyRefund` is `REFUND`. */
export function eventName(name: string): string {
  return kebabCase(name.replace(/^notify/, ''))
    .replaceAll('-', '_')
    .toUpperCase()
}

/** What can be guessed of an operation: its idempotency key, and what its answer repeats. */
export function operationExtensions({ request, response }: NewCall) {
  const id = Object.keys(request).find((name) => /RequestId$/.test(name) && request[name]?.required)
  const isAmount = (name: string) => request[name]?.type === 'Amount'
  const amounts = Object.keys(request).filter(isAmount)
  const echoed = Object.keys(request).filter(
    (name) => Object.hasOwn(response, name) && (isAmount(name) || /Id$/.test(name)),
  )
  const extensions = {
    ...(id !== undefined && { 'x-idempotency-key': id }),
    ...(id !== undefined &&
      amounts.length > 0 && { 'x-idempotency-fingerprint': amounts.map((name) => `/${name}`) }),
    ...(echoed.length > 0 && {
      'x-echoes': Object.fromEntries(echoed.map((name) => [`/${name}`, `/${name}`])),
    }),
  }
  const told = [
    id === undefined
      ? 'no idempotency key was found among the required fields'
      : `x-idempotency-key is ${id}, from its name`,
    ...(echoed.length > 0 ? [`x-echoes has ${echoed.join(', ')}, which request and answer both have`] : []),
  ]
  return { extensions, told }
}

/** What can be guessed of a notification: how it is recognized, and what tells two of them apart. */
export function notificationExtensions(name: string, fields: Fields) {
  const values = fields.notifyType?.values ?? []
  const events =
    values.length > 0
      ? values
      : [
          kebabCase(name.replace(/^notify/, ''))
            .replaceAll('-', '_')
            .toUpperCase(),
        ]
  const ids = Object.keys(fields).filter((field) => /Id$/.test(field) && fields[field]?.required)
  const id = ids.find((field) => !/RequestId$/.test(field)) ?? ids[0]
  const extensions = {
    'x-discriminator': { field: '/notifyType', values: events },
    ...(id !== undefined && { 'x-idempotency-key': id }),
    'x-deduplication-fields': [...(id === undefined ? [] : [`/${id}`]), '/result/resultStatus'],
  }
  const told = [
    values.length > 0
      ? `x-discriminator has the values of notifyType`
      : `x-discriminator has ${events.join(', ')}, from the name of the call`,
    `x-deduplication-fields has ${id ?? 'the status alone'}: what tells two of these notifications apart?`,
  ]
  return { extensions, told }
}
