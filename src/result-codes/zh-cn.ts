/**
 * Result codes with their texts in Chinese: the same constants as `antom-contract/result-codes`.
 *
 * @example
 * ```ts
 * import { captureResultCodes } from 'antom-contract/result-codes/zh-CN'
 *
 * console.log(captureResultCodes.AUTH_EXPIRED.action)
 * ```
 *
 * @module
 */
export * from '../../generated/result-codes.zh-CN.ts'
