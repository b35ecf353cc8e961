import { amountText } from '../../../amounts/amount-text.ts'
import { optionError } from '../../../core/check-options.ts'
import { countOf } from '../../count-of.ts'
import type { FamilyContext, SandboxFamily } from '../../family.ts'
import { timeText } from '../../format.ts'
import { fieldOf, type JsonObject, textOf } from '../../json.ts'
import { htmlTable } from '../../pages/page.ts'
import { answerDeclaration } from './customs-answer.ts'
import { declarationSnapshot } from './declaration-snapshot.ts'
import { createDeclarationState, type SandboxDeclaration } from './declaration-state.ts'
import { createDeclare } from './declare.ts'
import { createInquiryDeclarationRequests } from './inquiry-declaration-requests.ts'
import type { SandboxDeclarations } from './sandbox-declarations.ts'
import { createUploadInvoiceShippingFile } from './upload-invoice-shipping-file.ts'

/** The customs family, and what a program can do with declarations. */
export interface CustomsFamily extends SandboxFamily {
  readonly declarations: SandboxDeclarations
}

/** The behaviour of declare, inquiryDeclarationRequests and uploadInvoiceShippingFile. */
export function createCustomsFamily(context: FamilyContext): CustomsFamily {
  const declarations = createDeclarationState(context.state.maxEntries)
  return {
    operations: {
      declare: createDeclare(context, declarations),
      inquiryDeclarationRequests: createInquiryDeclarationRequests(context, declarations),
      uploadInvoiceShippingFile: createUploadInvoiceShippingFile(context),
    },
    subjectOf: (request: JsonObject) => {
      const ids = fieldOf(request, 'declarationRequestIds')
      const id: unknown = Array.isArray(ids) ? ids[0] : undefined
      if (typeof id === 'string') return { id, madeBy: { operation: 'declare', id } }
      const fileId = textOf(request, 'fileId')
      const paymentRequestId = textOf(request, 'paymentRequestId')
      if (fileId === undefined || paymentRequestId === undefined) return undefined
      return { id: fileId, madeBy: { operation: 'pay', id: paymentRequestId } }
    },
    codeOfProblem: (operation, { pointer, keyword }) =>
      operation === 'inquiryDeclarationRequests' &&
      pointer === '/declarationRequestIds' &&
      keyword === 'maxItems'
        ? 'ARRAY_SIZE_EXCEEDED'
        : undefined,
    section: (count) => ({
      title: 'Customs declarations',
      html: declarationsTable(declarations.newest(count)),
    }),
    declarations: {
      answer: (id, code, description = '') => {
        checkText('code', code, 1, 64)
        checkText('description', description, 0, 2048)
        const declaration = declarations.find(id)
        return declaration !== undefined && answerDeclaration(context, declaration, code, description)
      },
      find: (id) => {
        const declaration = declarations.find(id)
        return declaration && declarationSnapshot(declaration)
      },
      newest: (count) => declarations.newest(countOf(count)).map(declarationSnapshot),
    },
  }
}

function declarationsTable(declarations: readonly SandboxDeclaration[]): string {
  if (declarations.length === 0) return '<p class="dim">None yet.</p>'
  const head = ['declarationRequestId', 'changed', 'order', 'customs', 'amount', 'status', 'answer']
  const rows = declarations.map(
    ({ declarationRequestId, changedAt, orderId, customsCode, amount, status, answer }) => [
      declarationRequestId,
      timeText(changedAt),
      orderId,
      customsCode,
      amountText(amount),
      status,
      answer === undefined ? '' : `${answer.code} ${answer.description}`,
    ],
  )
  return htmlTable(head, rows)
}

function checkText(option: string, value: string, least: number, most: number): void {
  const characters = typeof value === 'string' ? [...value].length : -1
  if (characters >= least && characters <= most) return
  throw optionError(option, `must be text of ${least} to ${most} characters`)
}
