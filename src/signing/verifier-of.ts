export { createVerifier as verifierOf, type VerificationKey, type Verifier } from './verifier.ts'
