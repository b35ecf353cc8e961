import { describe, expect, it } from 'vitest'
import { createAntomClient } from '../../../../src/client/index.ts'
import { createSandbox } from '../../../../src/sandbox/index.ts'
import { loadTranslations } from '../../../../tools/contract/translate.ts'
import { flowsOf, partiesOf } from '../../../../tools/site/pictures/flows.ts'
import { familyFlow, stateDiagram } from '../../../../tools/site/pictures/index.ts'
import { layOutSequence } from '../../../../tools/site/pictures/sequence-diagram.ts'
import { layOutStates } from '../../../../tools/site/pictures/state-diagram.ts'
import { stateMachinesOf } from '../../../../tools/site/pictures/states.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { openapi, projectFolder } from '../../../support/contract.ts'
import { completingClient } from '../../../support/requests.ts'
import { outside, overlaps, readXml } from './pictures-support.ts'

const translations = await loadTranslations(`${projectFolder}spec`, openapi)
const locales = [
  siteLocale('en', openapi, []),
  ...translations.map(({ language, document }) => siteLocale(language, document, [])),
]

describe.each(locales.map((locale) => [locale.language, locale] as const))(
  'the pictures in %s',
  (_, locale) => {
    const families = [...new Set(locale.calls.flatMap(({ family }) => family ?? []))]

    it.each(families)('of %s are sound, and fit their boxes', (family) => {
      for (const flow of flowsOf(family, locale)) {
        const { width, height, parties, steps } = layOutSequence(
          flow,
          partiesOf(locale),
          locale.labels.pictures,
        )
        const boxes = [...parties.map(({ box }) => box), ...steps.map(({ label }) => label)]
        expect(overlaps(boxes), flow.name).toEqual([])
        expect(outside(boxes, width, height), flow.name).toEqual([])
      }
      for (const machine of stateMachinesOf(locale).filter((one) => one.family === family)) {
        const { width, height, nodes, labels } = layOutStates(machine)
        expect(overlaps([...nodes, ...labels]), machine.name).toEqual([])
        expect(outside([...nodes, ...labels], width, height), machine.name).toEqual([])
      }
      const { ids, tags } = readXml(`<div>${familyFlow(family, locale)}${stateDiagram(family, locale)}</div>`)
      expect(new Set(ids).size).toBe(ids.length)
      expect(tags).not.toContain('style')
    })
  },
)

/** Whether a step from one state to another is drawn; undefined is the beginning. */
function isDrawn(name: string, from: string | undefined, to: string | undefined): boolean {
  const machine = stateMachinesOf(siteLocale('en', openapi, [])).find((one) => one.name === name)
  return machine?.transitions.some((one) => one.from === from && one.to === to) ?? false
}

describe('the states of a payment that the sandbox reports', () => {
  it.each([
    ['approve', 'SUCCESS'],
    ['decline', 'FAIL'],
  ])('are drawn when a payer is to %s', async (word, end) => {
    const sandbox = await createSandbox()
    const antom = completingClient(createAntomClient(sandbox.credentials))
    const paymentRequestId = `sim.${word}-1`
    await antom.pay({ paymentRequestId, productCode: 'CASHIER_PAYMENT' })
    const outcome = await antom.waitForPayment({ paymentRequestId }, { delays: [1] })
    const state = async () => (await antom.inquiryPayment({ paymentRequestId })).data.paymentStatus
    expect(outcome.data.paymentStatus).toBe(end)
    expect(isDrawn('payment', undefined, 'PROCESSING')).toBe(true)
    expect(isDrawn('payment', 'PROCESSING', end)).toBe(true)
    const cancelled = await antom.cancel({ paymentRequestId })
    expect(isDrawn('payment', end, await state())).toBe(cancelled.status === 'succeeded')
    await sandbox.close()
  })
})
