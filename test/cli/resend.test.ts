import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMerchant } from '../sandbox/merchant.ts'
import { shop } from './receiving-shop.ts'
import { run, temporaryFolder } from './run-command.ts'

describe('resend', () => {
  it('has a running sandbox send a notification once more', async () => {
    const { sandbox, pay, pass, ...other } = await createMerchant({ port: 0 })
    await pay()
    await pass(10_000)
    expect(other.received).toHaveLength(1)
    const env = { ANTOM_BASE_URL: sandbox.url }
    const [delivery] = sandbox.deliveries()
    expect(await run(['resend', '1'], { env })).toEqual({
      code: 0,
      out: `→  #1 PAYMENT_RESULT  ${delivery?.url}  acknowledged\n`,
      err: '',
    })
    expect(other.received).toHaveLength(2)
    const file = join(await temporaryFolder(), '.env')
    await writeFile(file, `ANTOM_BASE_URL=${sandbox.url}\n`)
    const { code, out } = await run(['resend', '1', '7', '--env', file, '--json'])
    expect([code, JSON.parse(out)]).toEqual([
      1,
      [
        { name: '#1 PAYMENT_RESULT', url: delivery?.url, status: 200 },
        { name: '#7', url: sandbox.url, problem: 'there is no notification with this number' },
      ],
    ])
    const refused = await run(['resend', '7', '--lang', 'zh', '--sandbox', sandbox.url])
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('没有这个编号的通知') })
  })

  it('says that no sandbox answers: nothing listens, or something else does', async () => {
    const { origin } = await shop(200)
    for (const url of [origin, 'http://127.0.0.1:1']) {
      const { code, err } = await run(['resend', '1', '--sandbox', url])
      expect([code, err]).toEqual([2, expect.stringContaining(`No sandbox answers at ${url}: start it`)])
    }
  })

  it.each<[readonly string[], RegExp]>([
    [[], /resend takes numbers/],
    [['x'], /not "x"/],
    [['1', '--sandbox', 'https://open-sea-global.alipay.com'], /is not the address of a sandbox/],
    [['1', '--sandbox', 'nothing'], /is not the address of a sandbox/],
  ])('%j is called wrongly', async (args, message) => {
    expect(await run(['resend', ...args])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message),
    })
  })
})
