import { describe, expect, it } from 'vitest'
import { createMerchant } from '../merchant.ts'
import { cny, codeOf, createDeclarant } from './declarations.ts'

describe('inquiryDeclarationRequests', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `d-${index}`)

  it.each([
    [1, 'SUCCESS'],
    [10, 'SUCCESS'],
    [11, 'ARRAY_SIZE_EXCEEDED'],
    [0, 'PARAM_ILLEGAL'],
  ])('of %i ids: %s', async (count, code) => {
    const merchant = await createDeclarant()
    expect(await codeOf('inquiryDeclarationRequests', merchant.inquireDeclarations(...ids(count)))).toBe(code)
  })

  it.each([['x'.repeat(33)], ['']])('refuses the id %j as a bad parameter', async (id) => {
    const merchant = await createDeclarant()
    expect(await codeOf('inquiryDeclarationRequests', merchant.inquireDeclarations(id))).toBe('PARAM_ILLEGAL')
  })

  it('lists each id once, what it knows apart from what it does not', async () => {
    const merchant = await createDeclarant()
    await merchant.declare({ declarationAmount: cny('1') })
    const { body } = await merchant.inquireDeclarations('d-1', 'd-9', 'd-1', 'd-9')
    expect(body.declarationRequestsNotFound).toEqual(['d-9'])
    expect(body.declarationRecords).toHaveLength(1)
    expect((await merchant.inquireDeclarations('d-1')).body).not.toHaveProperty('declarationRequestsNotFound')
    expect((await merchant.inquireDeclarations('d-9')).body).not.toHaveProperty('declarationRecords')
  })

  it('fails as a scenario says', async () => {
    const merchant = await createDeclarant()
    merchant.sandbox.simulate('inquiryDeclarationRequests', { code: 'UNKNOWN_EXCEPTION' }, { id: 'd-1' })
    const codes: unknown[] = []
    // One after another: the first inquiry of the id fails, whichever arrives first.
    for (const id of ['d-2', 'd-1', 'd-1'])
      codes.push(await codeOf('inquiryDeclarationRequests', merchant.inquireDeclarations(id)))
    expect(codes).toEqual(['SUCCESS', 'UNKNOWN_EXCEPTION', 'SUCCESS'])
  })

  it('forgets the oldest declarations above the limit of the sandbox', async () => {
    const merchant = await createDeclarant({ keep: 2 })
    for (const part of ['a', 'b', 'c']) {
      const more = {
        declarationRequestId: part,
        splitOrder: true,
        suborderId: part,
        declarationAmount: cny('1'),
      }
      expect(await codeOf('declare', merchant.declare(more))).toBe('SUCCESS')
    }
    const { body } = await merchant.inquireDeclarations('a', 'b', 'c')
    expect(body.declarationRequestsNotFound).toEqual(['a'])
  })
})

describe('uploadInvoiceShippingFile', () => {
  const file = {
    paymentRequestId: 'pay-1',
    fileId: 'file-1',
    uploadFile: 'AAAA',
    fileType: 'Invoice',
    fileName: 'invoice.pdf',
  }

  it.each<[object, string]>([
    [{}, 'SUCCESS'],
    [{ fileName: 'AWB.JPEG', fileType: 'AWB' }, 'SUCCESS'],
    [{ fileName: 'invoice.doc' }, 'SUCCESS'],
    [{ fileName: 'invoice.docx' }, 'SUCCESS'],
    [{ fileName: 'invoice.jpg' }, 'SUCCESS'],
    [{ fileName: 'invoice.exe' }, 'PARAM_ILLEGAL'],
    [{ fileName: 'pdf' }, 'PARAM_ILLEGAL'],
    [{ paymentRequestId: 'pay-2' }, 'PROCESS_FAIL'],
    [{ uploadFile: 'not base64!' }, 'PARAM_ILLEGAL'],
    [{ uploadFile: '' }, 'PARAM_ILLEGAL'],
    [{ fileId: 'x'.repeat(21) }, 'PARAM_ILLEGAL'],
  ])('with %j: %s', async (more, code) => {
    const merchant = await createMerchant()
    await merchant.pay()
    const upload = merchant.call('/v1/payments/uploadInvoiceShippingFile', { ...file, ...more })
    expect(await codeOf('uploadInvoiceShippingFile', upload)).toBe(code)
  })

  it('may be repeated, and fails as a scenario says', async () => {
    const merchant = await createMerchant()
    await merchant.pay({ paymentRequestId: 'sim.uploadInvoiceShippingFile:UNKNOWN_EXCEPTION-1' })
    const upload = () =>
      codeOf(
        'uploadInvoiceShippingFile',
        merchant.call('/v1/payments/uploadInvoiceShippingFile', {
          ...file,
          paymentRequestId: 'sim.uploadInvoiceShippingFile:UNKNOWN_EXCEPTION-1',
        }),
      )
    expect([await upload(), await upload(), await upload()]).toEqual([
      'UNKNOWN_EXCEPTION',
      'SUCCESS',
      'SUCCESS',
    ])
  })
})

it('shows declarations on the first page, escaped', async () => {
  const merchant = await createDeclarant()
  await merchant.declare({ declarationRequestId: '<b>1</b>' })
  merchant.sandbox.declarations.answer('<b>1</b>', '<i>', '<u>')
  const html = await (await merchant.sandbox.fetch(new Request('http://sandbox.localhost/'))).text()
  expect(html).toContain('Customs declarations')
  for (const raw of ['<b>', '<i>', '<u>']) expect(html).not.toContain(raw)
})
