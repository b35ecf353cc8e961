// Where requests go: the gateways, and the path of each operation.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** A gateway address. */
export interface ServerEntry {
  readonly url: string
  readonly region: string
  readonly environment: string
  /** What the client ids of this environment begin with, where they have something in common. */
  readonly clientIdPrefix?: string
}

export const servers = [
  { url: 'https://open-sea-global.alipay.com/ams/api', region: 'asia', environment: 'production' },
  { url: 'https://open-sea-global.alipay.com/ams/sandbox/api', region: 'asia', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
  { url: 'https://open-de-global.alipay.com/ams/api', region: 'europe', environment: 'production' },
  { url: 'https://open-de-global.alipay.com/ams/sandbox/api', region: 'europe', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
  { url: 'https://open-na-global.alipay.com/ams/api', region: 'north-america', environment: 'production' },
  { url: 'https://open-na-global.alipay.com/ams/sandbox/api', region: 'north-america', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
  { url: 'https://open.antglobal-us.com/ams/api', region: 'united-states', environment: 'production' },
  { url: 'https://open.antglobal-us.com/ams/sandbox/api', region: 'united-states', environment: 'sandbox', clientIdPrefix: 'SANDBOX_' },
] as const satisfies readonly ServerEntry[]

/** The path of each operation, below a server's URL. */
export const operationPaths = {
  pay: '/v1/payments/pay',
  capture: '/v1/payments/capture',
  inquiryPayment: '/v1/payments/inquiryPayment',
  cancel: '/v1/payments/cancel',
  updateAmount: '/v1/payments/updateAmount',
  consultPayment: '/v1/payments/consult',
  createPaymentSession: '/v1/payments/createPaymentSession',
  retrievePaymentSession: '/v1/payments/retrievePaymentSession',
  verifyAndCompletePayment: '/v1/payments/verifyAndCompletePayment',
  inquireExchangeRate: '/v1/payments/inquireExchangeRate',
  refund: '/v1/payments/refund',
  inquiryRefund: '/v1/payments/inquiryRefund',
  consultAuthorization: '/v1/authorizations/consult',
  applyToken: '/v1/authorizations/applyToken',
  revoke: '/v1/authorizations/revoke',
  createVaultingSession: '/v1/vaults/createVaultingSession',
  vaultPaymentMethod: '/v1/vaults/vaultPaymentMethod',
  inquireVaulting: '/v1/vaults/inquireVaulting',
  fetchNonce: '/v1/vaults/fetchNonce',
  createSubscription: '/v1/subscriptions/create',
  changeSubscription: '/v1/subscriptions/change',
  updateSubscription: '/v1/subscriptions/update',
  cancelSubscription: '/v1/subscriptions/cancel',
  inquireSubscription: '/v1/subscriptions/inquireSubscription',
  inquireSubscriptionList: '/v1/subscriptions/inquireSubscriptionList',
  inquireSubscriptionPayment: '/v1/subscriptions/inquireSubscriptionPayment',
  acceptDispute: '/v1/payments/acceptDispute',
  supplyDefenseDocument: '/v1/payments/supplyDefenseDocument',
  downloadDisputeEvidence: '/v1/payments/downloadDisputeEvidence',
  declare: '/v1/customs/declare',
  inquiryDeclarationRequests: '/v1/customs/inquiryDeclarationRequests',
  uploadInvoiceShippingFile: '/v1/payments/uploadInvoiceShippingFile',
} as const

/** The methods that wait until something is decided, and what for. */
export const waitMethods = {
  waitForPayment: 'payment',
  waitForCapture: 'capture',
  waitForAmountUpdate: 'amountUpdate',
  waitForRefund: 'refund',
  waitForVaulting: 'vaulting',
} as const

/** The methods that read all pages of a list, and which. */
export const iterateMethods = {
  iterateSubscriptions: 'subscriptions',
  iterateSubscriptionPayments: 'subscriptionPayments',
} as const
