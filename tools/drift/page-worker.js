import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

/*
 * Reads pages in a thread of its own, which can be ended: no Markdown parser can be interrupted. Plain JavaScript, since
 * not every supported Node.js starts a thread with TypeScript.
 */
register()
const { answerTo } = await import('./page/answer.ts')
parentPort?.on('message', (request) => parentPort?.postMessage(answerTo(request)))
parentPort?.postMessage('ready')
