import type fc from 'fast-check'
import { expect } from 'vitest'
import type { PayRequest } from '../../../generated/types.ts'
import { encodeFile, isFileError, maxFileSize } from '../../../src/files/index.ts'
import { requestOf } from '../../support/requests.ts'
import { callThrough } from '../attempts.ts'
import { at as pick } from '../model.ts'
import type { World } from '../world.ts'
import { type Model, orderOf } from './model.ts'
import { checkState, timeOf } from './world.ts'

export type Command = fc.AsyncCommand<Model, World>

/** A payment that succeeds at once, or waits for its payer. */
export class Pay implements Command {
  readonly currency: string
  readonly value: number
  readonly isWaiting: boolean
  constructor(currency: string, value: number, isWaiting: boolean) {
    this.currency = currency
    this.value = value
    this.isWaiting = isWaiting
  }
  toString = () => `pay ${this.value} ${this.currency}${this.isWaiting ? ', waiting' : ''}`
  check = () => true
  run = async (model: Model, world: World) => {
    model.count += 1
    const id = `p${model.count}`
    const { currency, value, isWaiting } = this
    await world.call((antom) => antom.pay(payRequest(id, { currency, value: String(value) }, isWaiting)))
    const paymentId = world.sandbox.payment(id)?.paymentId ?? ''
    expect(paymentId).not.toBe('')
    const state = isWaiting ? 'waiting' : 'paid'
    model.payments.push({ id, paymentId, currency, value: BigInt(value), state })
    if (!isWaiting) model.told.push(`payment ${id} S`)
  }
}

function payRequest(id: string, money: { currency: string; value: string }, isWaiting: boolean): PayRequest {
  const common = {
    paymentRequestId: id,
    order: { referenceOrderId: id, orderDescription: 'Tea', orderAmount: money },
    paymentAmount: money,
    paymentNotifyUrl: 'http://127.0.0.1:9/notify',
    settlementStrategy: { settlementCurrency: 'USD' },
  }
  if (!isWaiting) {
    const paymentMethod = { paymentMethodType: 'ALIPAY_CN', paymentMethodId: 'token' }
    return requestOf('pay', { ...common, productCode: 'AGREEMENT_PAYMENT', paymentMethod })
  }
  return requestOf('pay', {
    ...common,
    productCode: 'CASHIER_PAYMENT',
    paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
    paymentRedirectUrl: 'https://shop.example/done',
    env: { terminalType: 'WEB' },
  })
}

/** The merchant cancels a payment. What was declared of it stays so. */
export class CancelPayment implements Command {
  readonly index: number
  constructor(index: number) {
    this.index = index
  }
  toString = () => `cancel payment ${this.index}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = pick(model.payments, this.index)
    if (payment.state === 'waiting') return
    const outcome = await world.call((antom) => antom.cancel({ paymentId: payment.paymentId }))
    if (outcome.status === 'succeeded') payment.state = 'cancelled'
    world.note(`cancel: ${outcome.code}`)
  }
}

/** The customs answer, as they like. */
export class Answer implements Command {
  readonly index: number
  readonly code: string
  constructor(index: number, code: string) {
    this.index = index
    this.code = code
  }
  toString = () => `the customs answer ${this.index} with ${this.code}`
  check = ({ declarations }: Model) => declarations.length > 0
  run = async (model: Model, world: World) => {
    const one = pick(model.declarations, this.index)
    const now = world.clock.now()
    const isOpen = one.answer.at > now
    expect(world.sandbox.declarations.answer(one.id, this.code)).toBe(isOpen)
    if (isOpen) one.answer = { code: this.code, at: now }
    checkState(model, world)
  }
}

/** The merchant asks what became of some declarations. */
export class Inquire implements Command {
  readonly indexes: readonly number[]
  readonly words: readonly string[]
  constructor(indexes: readonly number[], words: readonly string[]) {
    this.indexes = indexes
    this.words = words
  }
  toString = () => `inquire [${this.indexes}] [${this.words}]`
  check = ({ sent }: Model) => sent.length > 0
  run = async (model: Model, world: World) => {
    const ids = this.indexes.map((index) => pick(model.sent, index).declarationRequestId)
    const operation = 'inquiryDeclarationRequests'
    const { outcome } = await callThrough(world, { operation }, this.words, (antom) =>
      antom.inquiryDeclarationRequests({ declarationRequestIds: ids }),
    )
    if (outcome?.status !== 'succeeded') {
      // No answer, or none that says anything.
      expect([undefined, 'UNKNOWN_EXCEPTION']).toContain(outcome?.code)
      expect(this.words).toHaveLength(3)
      return
    }
    const now = world.clock.now()
    const declarationRecords = outcome.data.declarationRecords ?? []
    const declarationRequestsNotFound = outcome.data.declarationRequestsNotFound ?? []
    const asked = [...new Set(ids)]
    const known = asked.flatMap((id) => model.declarations.find((one) => one.id === id) ?? [])
    expect(declarationRequestsNotFound).toEqual(asked.filter((id) => !known.some((one) => one.id === id)))
    expect(
      declarationRecords.map((record) => ({
        id: record.declarationRequestId,
        order: [record.customsOrderId, record.customs?.customsCode],
        amount: record.declarationAmount,
        status: record.declarationRequestStatus,
        code: record.customsDeclarationResultCode,
        time: record.customsDeclarationReturnTime,
      })),
    ).toEqual(
      known.map(({ id, request, answer }) => {
        const isAnswered = answer.at <= now
        return {
          id,
          order: orderOf(model, request),
          amount: request.declarationAmount,
          status: isAnswered ? 'CUSTOMS_PROCESSING_COMPLETED' : 'IN_PROCESS',
          code: isAnswered ? answer.code : undefined,
          time: isAnswered ? timeOf(answer.at) : undefined,
        }
      }),
    )
    world.note('inquired')
  }
}

/** The merchant uploads a file about a payment. */
export class Upload implements Command {
  readonly index: number
  readonly fileName: string
  readonly size: number
  readonly words: readonly string[]
  constructor(index: number, fileName: string, size: number, words: readonly string[]) {
    this.index = index
    this.fileName = fileName
    this.size = size
    this.words = words
  }
  toString = () => `upload ${this.size} bytes as ${this.fileName} for ${this.index} [${this.words}]`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const field = 'uploadInvoiceShippingFile.uploadFile'
    const { id } = pick(model.payments, this.index)
    const sent = world.requests.length
    let uploadFile: string
    try {
      uploadFile = encodeFile(field, new Uint8Array(this.size))
    } catch (error) {
      if (!isFileError(error)) throw error
      expect(this.size === 0 || this.size > maxFileSize(field)).toBe(true)
      expect(world.requests).toHaveLength(sent)
      return world.note(`upload: ${error.reason}`)
    }
    expect(this.size).toBeLessThanOrEqual(maxFileSize(field))
    const operation = 'uploadInvoiceShippingFile'
    const { fileName } = this
    const { outcome } = await callThrough(world, { operation }, this.words, (antom) =>
      antom.uploadInvoiceShippingFile({
        paymentRequestId: id,
        fileId: 'file-1',
        fileType: 'Invoice',
        fileName,
        uploadFile,
      }),
    )
    const isAnswered = this.words.length < 3
    const code = fileName.endsWith('.pdf') ? 'SUCCESS' : 'PARAM_ILLEGAL'
    if (isAnswered) expect([this.toString(), outcome?.code]).toEqual([this.toString(), code])
    world.note(`upload: ${outcome?.code}`)
    checkState(model, world)
  }
}
