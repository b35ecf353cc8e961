import { execFile } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { builtPackage } from '../built-package.ts'
import { comparisonOf, milliseconds, TIME_COLUMNS, timeRows } from '../format.ts'
import { measureTimes, OURS, resultOf, type Timed } from '../harness.ts'
import type { Suite } from '../suite.ts'

const run = promisify(execFile)
const receivers = new URL('../receivers/', import.meta.url)

/** What the first notification may take, from the import. */
const LIMIT = 15

export const receiverColdStart: Suite = {
  name: 'receiver-cold-start',
  summary: 'From import to the first verified notification in a new process, with the import of the key.',
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'antom-bench-'))
    try {
      await builtPackage()
      const file = join(folder, 'subject.json')
      await writeFile(file, JSON.stringify(await subject()))
      const contender = (name: string, module: string): Timed => ({
        name,
        sample: async () =>
          Number(
            (await run(process.execPath, [fileURLToPath(new URL('child.js', receivers)), module, file]))
              .stdout,
          ),
      })
      const measured = await measureTimes(
        [
          contender(OURS, new URL('antom-contract.js', receivers).href),
          contender('stripe', new URL('stripe.js', receivers).href),
          contender('standardwebhooks', new URL('standardwebhooks.js', receivers).href),
          contender('openai', new URL('openai.js', receivers).href),
        ],
        quick ? 5 : 21,
      )
      const ours = resultOf(measured, OURS).median
      return {
        tables: [
          {
            title: 'from dist/, the others from node_modules',
            columns: TIME_COLUMNS,
            rows: timeRows(measured),
          },
        ],
        verdicts: [
          {
            requirement: `under ${LIMIT} ms`,
            measured: milliseconds(ours),
            met: ours < LIMIT,
            comparison: comparisonOf('first notification after the import', measured, 'stripe'),
          },
        ],
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** One authentic message for each. */
async function subject() {
  const antom = await generateKeyPair()
  const clientId = 'SANDBOX_5X00000000000000'
  const message = await signNotification(createTestNotification('CAPTURE_RESULT'), {
    privateKey: antom.privateKey,
    clientId,
    path: '/antom/notify',
  })
  const seconds = Math.floor(Date.now() / 1000) + 60
  const body = JSON.stringify({ id: 'evt_1', object: 'event', type: 'charge.captured', data: { object: {} } })
  const secret = 'whsec_bm90IGEgc2VjcmV0'
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text)
  return {
    antom: { ...message, clientId, publicKey: antom.publicKey, body: Buffer.from(message.body).toString() },
    stripe: { body, secret, header: `t=${seconds},v1=${hmac(secret, `${seconds}.${body}`).digest('hex')}` },
    // As OpenAI signs as well.
    standard: {
      body,
      secret,
      headers: {
        'webhook-id': 'wh_1',
        'webhook-timestamp': `${seconds}`,
        'webhook-signature': `v1,${hmac(Buffer.from(secret.slice(6), 'base64'), `wh_1.${seconds}.${body}`).digest('base64')}`,
      },
    },
  }
}
