export { verify } from './verifier.ts'
