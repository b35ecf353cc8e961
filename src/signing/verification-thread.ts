import { type MessagePort, parentPort } from 'node:worker_threads'
import type { VerificationAnswer } from './verification-batch.ts'
import { createBatchVerifier } from './verify-batch.ts'

// Runs in a thread of its own, and is a file of its own: it is started by its address, which no bundler follows.
const port = parentPort as MessagePort // there is none only where a program begins
const verify = createBatchVerifier()
const answer = (message: VerificationAnswer) => port.postMessage(message)
port.on('message', (batch) => answer(verify(batch)))
answer({ id: 0, verdicts: [] })
