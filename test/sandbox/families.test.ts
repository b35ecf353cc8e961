import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract, resultOf } from '../../src/sandbox/contract.ts'
import { createSandboxFor } from '../../src/sandbox/create-sandbox.ts'
import type { FamilyContext, SandboxFamily } from '../../src/sandbox/family.ts'
import { createFamilyRegistry } from '../../src/sandbox/family-registry.ts'
import { forcedCode } from '../../src/sandbox/forced-code.ts'
import type { GatewayEvent } from '../../src/sandbox/index.ts'
import { textIn, textOf } from '../../src/sandbox/json.ts'
import { createRecentMap } from '../../src/sandbox/state/recent-map.ts'
import { projectFolder } from '../support/contract.ts'
import { exampleTransfer, transferRequest } from './example-transfer.ts'
import { createMerchant, notifyUrl } from './merchant.ts'

interface Transfer {
  readonly transferId: string
  readonly transferRequestId: string
  status: 'PROCESSING' | 'SENT'
}

/** A family of two operations, with a page and a timer; `ping` stays without behaviour. */
function createTransferFamily(context: FamilyContext): SandboxFamily {
  const transfers = createRecentMap<Transfer>(context.state.maxEntries)
  const result = (resultCode: string, resultStatus: 'S' | 'F' | 'U') => ({
    result: { resultCode, resultStatus, resultMessage: resultCode },
  })
  return {
    operations: {
      createTransfer: ({ request, scenario }) => {
        const transfer: Transfer = {
          transferId: context.nextId(7),
          transferRequestId: textIn(request, 'transferRequestId'),
          status: 'PROCESSING',
        }
        transfers.set(transfer.transferId, transfer)
        context.createTimers().start(context.period(60), () => {
          transfer.status = 'SENT'
          const { transferId } = transfer
          const url = context.defaultNotifyUrl
          context.notify({
            event: 'TRANSFER_SENT',
            body: { transferId, scheme: 'fast' },
            url,
            scenario,
            isFirst: true,
          })
        })
        return { ...result('TRANSFER_IN_PROCESS', 'U'), transferId: transfer.transferId }
      },
      inquireTransfer: (call) => {
        const code = forcedCode(context.contract, call)
        if (code !== undefined) return result(code, 'U')
        const transfer = transfers.get(textIn(call.request, 'transferId'))
        return { ...result('SUCCESS', 'S'), status: transfer?.status ?? 'NONE' }
      },
    },
    subjectOf: (request) => {
      const id = textOf(request, 'transferId')
      const transfer = id === undefined ? undefined : transfers.get(id)
      return transfer && { id, madeBy: { operation: 'createTransfer', id: transfer.transferRequestId } }
    },
    pageAt: (path) => {
      const transfer = transfers.get(path.replace('/transfers/', ''))
      return (
        transfer && {
          show: () => ({ html: `<p>${transfer.status}</p>`, formTarget: 'http://127.0.0.1:3000' }),
          submit: (form) => {
            transfer.status = form.get('to') === 'sent' ? 'SENT' : 'PROCESSING'
            return '/done'
          },
        }
      )
    },
    section: (count) => ({
      title: 'Transfers & more',
      html: `<p>${transfers.newest(count).length} made</p>`,
    }),
  }
}

async function transferMerchant() {
  const events: GatewayEvent[] = []
  const merchant = await createMerchant(
    { notifyUrl, speed: 2, onRequest: (event) => events.push(event) },
    (options) => createSandboxFor(exampleTransfer, options, [createTransferFamily]),
  )
  const create = async (transferRequestId = 't-1') => {
    const answer = await merchant.call('/v1/transfers/create', { ...transferRequest, transferRequestId })
    return String(answer.body.transferId)
  }
  return { ...merchant, events, create }
}

describe('a family that is added', () => {
  it('answers its operations; the others are answered from their examples', async () => {
    const { call, create, events } = await transferMerchant()
    const transferId = await create()
    expect(transferId).toMatch(/^20260310194010890100170000000000001$/)
    const inquiry = await call('/v1/transfers/inquire', { transferId })
    expect(inquiry.body).toMatchObject({ result: { resultCode: 'SUCCESS' }, status: 'PROCESSING' })
    await call('/v1/ping', {})
    expect(events.map(({ operation, fromExample, id }) => [operation, fromExample, id])).toEqual([
      ['createTransfer', undefined, 't-1'],
      ['inquireTransfer', undefined, transferId],
      ['ping', true, undefined],
    ])
  })

  it('says which code belongs to a request that breaks the contract', async () => {
    const problems: unknown[] = []
    const family = (): SandboxFamily => ({
      operations: {
        createTransfer: () => ({ result: resultOf(exampleTransfer, 'createTransfer', 'SUCCESS') }),
      },
      codeOfProblem: (operation, problem) => {
        problems.push([operation, problem])
        return problem.keyword === 'required' ? 'TRANSFER_IN_PROCESS' : undefined
      },
    })
    const { call } = await createMerchant({}, (options) =>
      createSandboxFor(exampleTransfer, options, [family]),
    )
    const { transferAmount, ...rest } = transferRequest
    const answered = async (operation: string, body: object) =>
      (await call(`/v1/${operation}`, body)).body.result.resultCode
    expect(await answered('transfers/create', rest)).toBe('TRANSFER_IN_PROCESS')
    expect(await answered('transfers/create', { ...rest, transferAmount })).toBe('SUCCESS')
    // Asked for its own operations alone.
    expect(await answered('ping', { wrong: 1 })).toBe('PARAM_ILLEGAL')
    expect(problems).toEqual([['createTransfer', { pointer: '/transferAmount', keyword: 'required' }]])
  })

  it('hears of the notifications of every family, its own among them, also of those that go nowhere', async () => {
    const heard: string[] = []
    const listener = (): SandboxFamily => ({
      operations: {},
      onNotification: ({ event, body }) => heard.push(`${event} ${textIn(body, 'transferId')}`),
    })
    const merchant = await createMerchant({}, (options) =>
      createSandboxFor(exampleTransfer, options, [createTransferFamily, listener]),
    )
    const { body } = await merchant.call('/v1/transfers/create', transferRequest)
    await merchant.pass(60_000)
    expect(heard).toEqual([`TRANSFER_SENT ${String(body.transferId)}`])
    expect(merchant.received).toEqual([])
  })

  it('has timers at the speed of the sandbox, and notifications without a type, a payment or a result', async () => {
    const { call, create, pass, received, sandbox } = await transferMerchant()
    const transferId = await create()
    await pass(29_999)
    expect(sandbox.deliveries()).toEqual([])
    await pass(1)
    expect((await call('/v1/transfers/inquire', { transferId })).body.status).toBe('SENT')
    await pass(60_000)
    expect(received.map(({ text }) => text)).toEqual([`{"transferId":"${transferId}","scheme":"fast"}`])
    expect(sandbox.deliveries()).toMatchObject([
      {
        notifyType: 'TRANSFER_SENT',
        paymentId: '',
        resultStatus: '',
        resultCode: '',
        state: 'acknowledged',
      },
    ])
  })

  it('has its records named by their own id, and finds the scenario in the id that made them', async () => {
    const { call, create, sandbox } = await transferMerchant()
    const transferId = await create('sim.inquireTransfer:UNKNOWN_EXCEPTION-1')
    const codes: string[] = []
    const inquire = async () => {
      codes.push((await call('/v1/transfers/inquire', { transferId })).body.result.resultCode)
    }
    await inquire()
    await inquire()
    sandbox.simulate('inquireTransfer', { code: 'UNKNOWN_EXCEPTION' }, { id: transferId })
    await inquire()
    expect(codes).toEqual(['UNKNOWN_EXCEPTION', 'SUCCESS', 'UNKNOWN_EXCEPTION'])
  })

  it('has pages and a part of the first page, with the guards of all pages', async () => {
    const { create, sandbox } = await transferMerchant()
    const transferId = await create()
    const open = (path: string, init: RequestInit = {}) => sandbox.fetch(sandbox.url + path, init)
    const first = await (await open('/')).text()
    expect(first).toContain('<h2>Payments</h2>')
    expect(first).toContain('<h2>Transfers &amp; more</h2>\n<p>1 made</p>')
    const path = `/transfers/${transferId}`
    const page = await open(path)
    expect(await page.text()).toBe('<p>PROCESSING</p>')
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self' http://127.0.0.1:3000;")
    const form = {
      method: 'POST',
      body: 'to=sent',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
    expect(
      (await open(path, { ...form, headers: { ...form.headers, origin: 'https://x.example' } })).status,
    ).toBe(403)
    const answer = await open(path, form)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/done'])
    expect(await (await open(path)).text()).toBe('<p>SENT</p>')
    expect((await open(path, { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD, POST')
    expect((await open('/transfers/1')).status).toBe(404)
  })
})

describe('the registry', () => {
  const pay = () => ({ result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: '' } as const })

  it('refuses two families with the same operation', () => {
    const families: SandboxFamily[] = [{ operations: { pay } }, { operations: { pay } }]
    expect(() => createFamilyRegistry(families)).toThrow('Two families of the sandbox register pay.')
  })

  it('takes names of inherited members for no operation', () => {
    const registry = createFamilyRegistry([{ operations: { pay } }])
    expect(['pay', 'constructor', '__proto__'].map(registry.handlerOf)).toEqual([pay, undefined, undefined])
  })

  it('asks the family of the operation first', () => {
    const registry = createFamilyRegistry([
      { operations: {}, subjectOf: () => ({ id: 'other' }) },
      { operations: { pay }, subjectOf: () => ({ id: 'own' }) },
    ])
    expect(registry.subjectOf('pay', {})?.id).toBe('own')
    expect(registry.subjectOf('refund', {})?.id).toBe('other')
  })
})

/** Whatever operations the contract has: only a family may know one by its name. */
it.each(['deliveries', 'gateway', 'pages', 'server'])('%s knows no operation by name', async (folder) => {
  const path = join(projectFolder, 'src/sandbox', folder)
  const names = new RegExp(`['"\`](${Object.keys(contract.operations).join('|')})['"\`]`)
  const files = await readdir(path)
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) expect(await readFile(join(path, file), 'utf8'), file).not.toMatch(names)
})
