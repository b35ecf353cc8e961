// How lists are read page by page.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  InquireSubscriptionListRequest,
  InquireSubscriptionPaymentRequest,
  Subscription,
  SubscriptionTransaction,
} from './types.ts'

/** What a client needs to know to read all pages of a list. */
export interface PaginationEntry {
  /** The operation that gives a page. */
  readonly operation: string
  /** The request's field for the number of the page, counted from 1. */
  readonly page: string
  /** JSON Pointers into the answer: to the list, to the number of this page and to the number of pages. */
  readonly items: string
  readonly currentPage: string
  readonly totalPages: string
}

export const paginations = {
  subscriptions: {"operation":"inquireSubscriptionList","page":"currentPage","items":"/subscriptions","currentPage":"/paginator/currentPage","totalPages":"/paginator/totalPage"},
  subscriptionPayments: {"operation":"inquireSubscriptionPayment","page":"currentPage","items":"/payments","currentPage":"/paginator/currentPage","totalPages":"/paginator/totalPage"},
} as const satisfies Readonly<Record<string, PaginationEntry>>

/** The types of what can be read page by page. */
export interface Paginations {
  /** The subscriptions, read with `inquireSubscriptionList`. */
  subscriptions: {
    /** What is listed. */
    request: InquireSubscriptionListRequest
    item: Subscription
  }
  /** The subscription payments, read with `inquireSubscriptionPayment`. */
  subscriptionPayments: {
    /** What is listed. */
    request: InquireSubscriptionPaymentRequest
    item: SubscriptionTransaction
  }
}
