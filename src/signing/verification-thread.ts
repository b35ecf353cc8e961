import { parentPort } from 'node:worker_threads'
import { createBatchVerifier } from './verify-batch.ts'

// Runs in a thread of its own, and is a file of its own: it is started by its address, which no bundler follows.
const verify = createBatchVerifier()
parentPort?.on('message', (batch) => parentPort?.postMessage(verify(batch)))
// No verdict of any: the thread is ready.
parentPort?.postMessage([])
