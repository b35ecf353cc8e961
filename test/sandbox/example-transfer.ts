import type { SandboxContract, Validate } from '../../src/sandbox/contract.ts'

/** What the generator makes of a fictional family: it does not change with the spec. */
export const exampleTransfer: SandboxContract = {
  operations: {
    createTransfer: {
      method: 'POST',
      path: '/v1/transfers/create',
      request: 'CreateTransferRequest',
      response: 'CreateTransferResponse',
      idempotencyKey: 'transferRequestId',
      docPage: '',
      echoes: [
        { request: '/transferRequestId', answer: '/transferRequestId', kind: 'id' },
        { request: '/receiver/id', answer: '/transfer/receiverId', kind: 'id' },
        { request: '/transferAmount', answer: '/transfer/amounts/0', kind: 'amount' },
        { request: '/transferRequestId', answer: '/transfer/notInTheExample', kind: 'id' },
        { request: '/transferRequestId', answer: '/nowhere/transferRequestId', kind: 'id' },
      ],
    },
    inquireTransfer: {
      method: 'POST',
      path: '/v1/transfers/inquire',
      request: 'InquireTransferRequest',
      response: 'InquireTransferResponse',
      docPage: '',
    },
    schedule: {
      method: 'POST',
      path: '/v1/transfers/schedule',
      request: 'C',
      response: 'D',
      idempotencyKey: 'scheduleId',
      docPage: '',
    },
    ping: { method: 'POST', path: '/v1/ping', request: 'A', response: 'B', docPage: '' },
  },
  requestValidators: {
    createTransfer: async () => requires('transferAmount'),
    ping: async () => (data) => !(typeof data === 'object' && data !== null && 'wrong' in data),
  },
  responseValidators: {},
  notificationValidators: {},
  eventExamples: {},
  entries: {
    createTransfer: {
      fingerprint: ['/transferAmount'],
      examples: [
        {
          result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
          transferId: '2024',
          transferRequestId: 'an-example',
          transferAmount: { currency: 'USD', value: '5' },
          receiver: { name: 'an-example' },
          transfer: { receiverId: 'an-example', amounts: [{ currency: 'USD', value: '5' }] },
        },
      ],
    },
    schedule: {
      fingerprint: [],
      examples: [
        {
          result: { resultCode: 'SCHEDULE_IN_PROCESS', resultStatus: 'U', resultMessage: 'in process' },
          scheduleId: 'an-example',
        },
      ],
    },
  },
  resultCodes: {
    schedule: {
      SCHEDULE_IN_PROCESS: { status: 'U', meaning: 'In process.', advice: 'inquire', action: '' },
    },
    gateway: {
      PARAM_ILLEGAL: { status: 'F', meaning: 'Illegal.', advice: 'fix-request', action: '' },
      UNKNOWN_EXCEPTION: { status: 'U', meaning: 'Unknown.', advice: 'resend', action: '' },
      REPEAT_REQ_INCONSISTENT: { status: 'F', meaning: 'Repeated.', advice: 'new-request', action: '' },
    },
    createTransfer: {
      SUCCESS: { status: 'S', meaning: 'Sent.', advice: 'done', action: '' },
      TRANSFER_IN_PROCESS: { status: 'U', meaning: 'In process.', advice: 'inquire', action: '' },
      RECEIVER_UNKNOWN: { status: 'F', meaning: 'No such receiver.', advice: 'fix-request', action: '' },
    },
  },
}

/** A validator that asks for one member. */
function requires(missingProperty: string): Validate {
  const validate: Validate = (data) => {
    const isValid = typeof data === 'object' && data !== null && missingProperty in data
    const error = { instancePath: '', schemaPath: '', keyword: 'required', params: { missingProperty } }
    validate.errors = isValid ? null : [error]
    return isValid
  }
  return validate
}

export const transferRequest = {
  transferRequestId: 't-1',
  receiver: { id: 'receiver-7' },
  transferAmount: { currency: 'HKD', value: '1' },
}
