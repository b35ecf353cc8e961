import { resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { textIn } from '../../json.ts'

/** The endings of file names that are documented. */
const fileName = /\.(pdf|docx?|jpe?g)$/i

/** Makes the behaviour of `uploadInvoiceShippingFile`. The files are not kept: nothing gives them back. */
export function createUploadInvoiceShippingFile({ contract, state }: FamilyContext): OperationHandler {
  const answerWith = (code: string, message?: string) => ({
    result: resultOf(contract, 'uploadInvoiceShippingFile', code, message),
  })
  return (call) => {
    const code = forcedCode(contract, call)
    if (code !== undefined && code !== 'SUCCESS') return answerWith(code)
    if (!fileName.test(textIn(call.request, 'fileName'))) {
      return answerWith('PARAM_ILLEGAL', '/fileName must end in .pdf, .doc, .docx, .jpg or .jpeg.')
    }
    const payment = state.payments.findByRequestId(textIn(call.request, 'paymentRequestId'))
    if (payment !== undefined) return answerWith('SUCCESS')
    return code === undefined
      ? answerWith('PROCESS_FAIL', 'There is no payment with this paymentRequestId.')
      : answerWith(code)
  }
}
