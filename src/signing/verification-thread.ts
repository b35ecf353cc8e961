import { parentPort } from 'node:worker_threads'
import type { VerificationAnswer } from './verification-batch.ts'
import { createBatchVerifier } from './verify-batch.ts'

// Runs in a thread of its own, and is a file of its own: it is started by its address, which no bundler follows.
const verify = createBatchVerifier()
const answer = (message: VerificationAnswer) => parentPort?.postMessage(message)
parentPort?.on('message', (batch) => answer(verify(batch)))
answer({ id: 0, verdicts: [] })
