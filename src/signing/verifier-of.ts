export { createVerifier as verifierOf, type Verifier } from './verifier.ts'
