import type { IterateMethods } from '../../../generated/methods.ts'
import type { Paginations } from '../../../generated/paginations.ts'
import type { CallOptions } from '../resolved-options.ts'

/** What can be read page by page, such as `subscriptions`. */
export type PaginationName = keyof Paginations

/** Methods that read all pages of a list, such as `iterateSubscriptions`. */
export interface AntomIterations extends IterateMethods<CallOptions> {}
