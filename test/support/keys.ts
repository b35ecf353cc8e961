import { makeKeys } from '../../src/sandbox/make-keys.ts'

/** Key pairs for all tests of a process, for to make one takes a tenth of a second and more. */
export const [antomKeys, merchantKeys] = await Promise.all([makeKeys(), makeKeys()])
