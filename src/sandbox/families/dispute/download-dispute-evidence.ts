import { amountText } from '../../../amounts/amount-text.ts'
import { encodeBase64 } from '../../../signing/index.ts'
import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { textIn } from '../../json.ts'
import type { SandboxDispute } from '../../state/dispute-state.ts'
import { type DisputeRefusal, refusedAnswer, unknownDispute } from './dispute-answer.ts'

/** How files of each format begin, as Base64 text: `%PDF`, a ZIP file as DOCX is one, JPEG, the old Word format. */
const formats: readonly (readonly [start: string, format: string])[] = [
  ['JVBER', 'PDF'],
  ['UEsDB', 'WORD'],
  ['/9j/', 'JPG'],
  ['0M8R4', 'WORD'],
]

/** Makes the behaviour of `downloadDisputeEvidence`. */
export function createDownloadDisputeEvidence({ contract, state }: FamilyContext): OperationHandler {
  const refuse = (refusal: DisputeRefusal): Answer =>
    refusedAnswer(contract, 'downloadDisputeEvidence', refusal)
  const answer = (disputeEvidence: string, disputeEvidenceFormat: string): Answer => ({
    result: resultOf(contract, 'downloadDisputeEvidence', 'SUCCESS'),
    disputeEvidence,
    disputeEvidenceFormat,
  })
  return (call) => {
    const code = forcedCode(contract, call)
    if (code !== undefined && code !== 'SUCCESS') return refuse({ code })
    const dispute = state.disputes.find(textIn(call.request, 'disputeId'))
    if (dispute === undefined) return refuse(code === undefined ? unknownDispute : { code })
    const type = textIn(call.request, 'disputeEvidenceType')
    if (type === 'DISPUTE_EVIDENCE_TEMPLATE') return answer(templateOf(dispute), 'WORD')
    const document =
      type === 'DISPUTE_EVIDENCE_FILE' ? state.disputes.findDocument(dispute.disputeId) : undefined
    if (document === undefined) {
      return refuse({ code: 'PARAM_ILLEGAL', message: `The sandbox has no such document of this dispute.` })
    }
    return answer(document, formats.find(([start]) => document.startsWith(start))?.[1] ?? 'PDF')
  }
}

/** A template that Word opens, in the Rich Text Format, with what is known of the dispute. */
function templateOf(dispute: SandboxDispute): string {
  const lines = [
    'Defense of a dispute (a template of the sandbox)',
    `Dispute: ${dispute.disputeId}`,
    `Payment: ${dispute.paymentRequestId}`,
    `Amount: ${amountText(dispute.amount)}`,
    `Reason: ${dispute.source} ${dispute.reasonCode}`,
    `Due: ${timeText(dispute.dueAt)}`,
  ]
  const text = lines.map((line) => `${escapeRtf(line)}\\par\n`).join('')
  return encodeBase64(new TextEncoder().encode(`{\\rtf1\\ansi\n${text}}`))
}

/** Escapes text for the Rich Text Format: its own three characters, and all but ASCII as UTF-16 code units. */
function escapeRtf(text: string): string {
  return text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^ -~]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`)
}
