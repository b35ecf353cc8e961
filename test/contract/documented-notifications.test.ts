import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify, parseDiscriminator } from '../../tools/contract/discriminators.ts'
import type { JsonObject } from '../../tools/contract/json.ts'
import { type GivenNotification, notificationFaults } from './support/notification-faults.ts'

/** How the vendor's notifications are recognized, in the order in which its documentation tells them apart. */
const documented: readonly (readonly [GivenNotification, ...[string, JsonObject][]])[] = [
  [{ discriminator: { field: '/notifyType', values: ['PAYMENT_RESULT', 'PAYMENT_PENDING'] } }],
  [{ discriminator: { field: '/notifyType', values: ['CAPTURE_RESULT'] } }],
  [{ discriminator: { field: '/notifyType', values: ['REFUND_RESULT'] } }],
  [
    {
      discriminator: {
        field: '/authorizationNotifyType',
        values: {
          AUTHCODE_CREATED: 'AUTHORIZATION_AUTHCODE_CREATED',
          TOKEN_CREATED: 'AUTHORIZATION_TOKEN_CREATED',
          TOKEN_CANCELED: 'AUTHORIZATION_TOKEN_CANCELED',
        },
      },
    },
  ],
  [
    {
      discriminator: {
        field: '/subscriptionNotificationType',
        values: {
          CREATE: 'SUBSCRIPTION_CREATE',
          CHANGE: 'SUBSCRIPTION_CHANGE',
          UPDATE: 'SUBSCRIPTION_UPDATE',
          CANCEL: 'SUBSCRIPTION_CANCEL',
          TERMINATE: 'SUBSCRIPTION_TERMINATE',
        },
      },
    },
  ],
  [
    {
      discriminator: {
        field: '/disputeNotificationType',
        values: {
          DISPUTE_CREATED: 'DISPUTE_CREATED',
          DISPUTE_JUDGED: 'DISPUTE_JUDGED',
          DEFENSE_SUPPLIED: 'DISPUTE_DEFENSE_SUPPLIED',
          RDR_RESOLVED: 'DISPUTE_RDR_RESOLVED',
        },
      },
    },
  ],
  [
    { discriminator: { present: ['/vaultingRequestId'], event: 'VAULTING_RESULT' } },
    ['VAULTING_RESULT', { vaultingRequestId: 'v', result: {} }],
  ],
  [
    {
      discriminator: {
        present: ['/subscriptionOrderStatus'],
        absent: ['/vaultingRequestId'],
        event: 'SUBSCRIPTION_ORDER_CANCEL',
      },
    },
    ['SUBSCRIPTION_ORDER_CANCEL', { subscriptionOrderStatus: 'CANCELLED', subscriptionOrderId: 's' }],
  ],
  [
    {
      discriminator: {
        present: ['/phaseNo', '/subscriptionId'],
        absent: ['/vaultingRequestId', '/subscriptionOrderStatus', '/paymentRequestId'],
        event: 'SUBSCRIPTION_PAYMENT_RESULT',
      },
    },
    ['SUBSCRIPTION_PAYMENT_RESULT', { phaseNo: '1', subscriptionId: 's', paymentId: 'p' }],
  ],
  [
    {
      discriminator: {
        present: ['/disputeId', '/evidenceList'],
        absent: ['/vaultingRequestId', '/subscriptionOrderStatus', '/phaseNo'],
        event: 'DISPUTE_STRATEGY_SUGGESTION',
      },
    },
    ['DISPUTE_STRATEGY_SUGGESTION', { disputeId: 'd', evidenceList: [] }],
  ],
  [
    {
      discriminator: {
        present: ['/disputeId', '/defenseFile'],
        absent: ['/vaultingRequestId', '/subscriptionOrderStatus', '/phaseNo', '/evidenceList'],
        event: 'DISPUTE_DEFENSE_DOCUMENT',
      },
    },
    ['DISPUTE_DEFENSE_DOCUMENT', { disputeId: 'd', defenseFile: 'f' }],
  ],
]

const rules = documented.map(([{ discriminator }]) => {
  const parsed = parseDiscriminator({ 'x-discriminator': discriminator }).discriminator
  if (!parsed) throw new Error('A rule is not sound.')
  return parsed
})

describe('the whole documented API', () => {
  const examples = documented.map(([{ discriminator }, ...more], index): [string, JsonObject][] => {
    const rule = rules[index]
    const ofValues = rule && 'field' in rule ? rule.values : []
    const field = String(Object(discriminator).field).slice(1)
    return [...ofValues.map(([value, event]): [string, JsonObject] => [event, { [field]: value }]), ...more]
  })

  it('can be stated, and no two notifications overlap', () => {
    const fields = [
      ...['notifyType', 'authorizationNotifyType', 'subscriptionNotificationType', 'disputeNotificationType'],
      ...['vaultingRequestId', 'subscriptionOrderStatus', 'subscriptionOrderId', 'phaseNo', 'subscriptionId'],
      ...['paymentRequestId', 'disputeId', 'evidenceList', 'defenseFile'],
    ]
    const given = documented.map(([one], index) => ({
      ...one,
      fields,
      examples: (examples[index] ?? []).map(([, value]) => value),
    }))
    expect(notificationFaults(...given)).toEqual([])
  })

  it('is identified from its examples', () => {
    for (const [event, value] of examples.flat()) expect(identify(rules, value)).toBe(event)
  })

  it('gives the same event in any order of what no field names', () => {
    const names = documented.flatMap(([{ discriminator }]) => [
      ...(Object(discriminator).present ?? []),
      ...(Object(discriminator).absent ?? []),
    ])
    const body = fc.dictionary(fc.constantFrom(...names.map((name) => name.slice(1))), fc.constant('x'))
    fc.assert(
      fc.property(body, (given) => {
        expect(identify([...rules].reverse(), given)).toBe(identify(rules, given))
      }),
    )
  })
})
