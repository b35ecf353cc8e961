import { expect, it } from 'vitest'
import { discriminatorFields, presenceRules } from '../../generated/discriminators.ts'
import { eventNames } from '../../generated/event-names.ts'
import { deduplicationFields } from '../../generated/notification-metadata.ts'
import { notificationValidators } from '../../generated/notification-validators.ts'
import { testNotifications } from '../../generated/test-notifications.ts'
import { identifyEvent } from '../../src/notifications/index.ts'
import { apiOperations, examplesOf } from '../../tools/contract/api-operations.ts'
import { openapi } from '../support/contract.ts'

const notifications = apiOperations(openapi).filter(({ kind }) => kind === 'notification')
const events = notifications.flatMap((call) => call.events)

it.each(notifications.map(({ name, events }) => ({ name, events })))(
  'every example of $name is identified as an event of it',
  ({ name, events }) => {
    for (const { call, message, value } of examplesOf(openapi)) {
      if (call === name && message === 'request') expect(events).toContain(identifyEvent(value))
    }
  },
)

it.each(events)('%s has a test notification that is identified as it', (event) => {
  expect(identifyEvent(Object.entries(testNotifications).find(([name]) => name === event)?.[1])).toBe(event)
})

it('has everything of every event, and of no other', () => {
  const recognized = [
    ...discriminatorFields.flatMap((field) => Object.values(field.events)),
    ...presenceRules.map(({ event }) => event),
  ]
  for (const names of [
    recognized,
    eventNames,
    Object.keys(deduplicationFields),
    Object.keys(notificationValidators),
    Object.keys(testNotifications),
  ]) {
    expect([...names].sort()).toEqual([...events].sort())
  }
})
