import { describe, expect, it } from 'vitest'
import { codeOf, createDisputedMerchant, pdf } from './disputes.ts'

describe('the documents', () => {
  it.each([
    [pdf, 'PDF'],
    [Buffer.from('PK\u0003\u0004docx', 'latin1').toString('base64'), 'WORD'],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]).toString('base64'), 'JPG'],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]).toString('base64'), 'WORD'],
    ['AAAA', 'PDF'],
  ])('are given back as they were supplied: %s is %s', async (document, format) => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open()
    await merchant.defend(disputeId, document)
    const { body } = await merchant.download(disputeId, 'DISPUTE_EVIDENCE_FILE')
    expect(body).toMatchObject({ disputeEvidence: document, disputeEvidenceFormat: format })
  })

  it('have a template that Word opens', async () => {
    const merchant = await createDisputedMerchant({}, 'pay-{1}\\é')
    const disputeId = merchant.open()
    const { body } = await merchant.download(disputeId, 'DISPUTE_EVIDENCE_TEMPLATE')
    expect(body.disputeEvidenceFormat).toBe('WORD')
    const text = Buffer.from(String(body.disputeEvidence), 'base64').toString('latin1')
    expect(text).toMatch(/^\{\\rtf1\\ansi\n/)
    expect(text).toContain(disputeId)
    expect(text).toContain('pay-\\{1\\}\\\\\\u233?')
    expect(
      await codeOf('downloadDisputeEvidence', merchant.download(disputeId, 'DISPUTE_EVIDENCE_TEMPLATE')),
    ).toBe('SUCCESS')
  })

  it.each(['DISPUTE_EVIDENCE_FILE', 'DISPUTE_EVIDENCE_AI', 'DISPUTE_EVIDENCE_OTHER'])(
    'that are not there are refused: %s',
    async (type) => {
      const merchant = await createDisputedMerchant()
      expect((await merchant.download(merchant.open(), type)).body.result.resultCode).toBe('PARAM_ILLEGAL')
      expect((await merchant.download('404', type)).body.result.resultCode).toBe('PARAM_ILLEGAL')
    },
  )

  it('have a limit, on both sides of which it is known', async () => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open()
    const { body } = await merchant.defend(disputeId, 'A'.repeat(1_000_004))
    expect(body.result).toMatchObject({ resultCode: 'PARAM_ILLEGAL', resultStatus: 'F' })
    expect(body.result.resultMessage).toContain('/disputeEvidence')
    const largest = 'A'.repeat(1_000_000)
    expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId, largest))).toBe('SUCCESS')
    const { body: file } = await merchant.download(disputeId, 'DISPUTE_EVIDENCE_FILE')
    expect(file.disputeEvidence === largest).toBe(true)
  })
})
