export type { CryptoKey } from './types.ts'
