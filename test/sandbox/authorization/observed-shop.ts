import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import { onTestFinished, vi } from 'vitest'
import { createOutput } from '../../../src/cli/output.ts'
import { createSandboxLog } from '../../../src/cli/sandbox/sandbox-log.ts'
import { createAntomClient } from '../../../src/client/index.ts'
import { createMemoryInbox, createNotificationReceiver } from '../../../src/notifications/index.ts'
import { type CompletingClient, completingClient } from '../../support/requests.ts'
import { createMerchant, type Merchant } from '../merchant.ts'

/** A shop of which everything is observed that it, the package and the sandbox print, log, emit and keep. */
export interface ObservedShop {
  readonly merchant: Merchant
  readonly antom: CompletingClient
  /** What has to be in none of it. */
  readonly secrets: Set<string>
  /** Adds to it, by reference and as it is printed. */
  readonly keep: (value: unknown) => void
  /** Everything so far, as text. */
  readonly all: () => string
  /** The secrets that are in it. */
  readonly found: () => string[]
  /** Adds the sandbox's first page, its state, and every page that they lead to under these paths. */
  readonly browse: (...paths: string[]) => Promise<void>
}

const channels = ['request', 'response', 'failure', 'retry', 'deviation', 'notification']

/** Makes it, with a default URL for notifications. Handlers keep what is secret in a notification; one of them fails. */
export async function createObservedShop(): Promise<ObservedShop> {
  const texts: string[] = []
  const secrets = new Set<string>()
  const keep = (value: unknown) => {
    texts.push(typeof value === 'string' ? value : inspect(value, { depth: 20, showHidden: true }))
    // An error prints otherwise than it is logged as JSON.
    texts.push(String(value), JSON.stringify(value) ?? '')
  }
  const addSecret = (text: string | null | undefined) => {
    if (text) secrets.add(text)
  }
  for (const name of channels) {
    const listener = (message: unknown) => keep(message)
    subscribe(`antom-contract:${name}`, listener)
    onTestFinished(() => void unsubscribe(`antom-contract:${name}`, listener))
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((...values) => void values.map(keep))
    onTestFinished(() => spy.mockRestore())
  }
  const log = createSandboxLog(createOutput({ write: keep }, {}))
  const inbox = createMemoryInbox()
  let receive = async (_: Request) => new Response(null, { status: 503 })
  const merchant = await createMerchant({
    notifyUrl: 'http://127.0.0.1:9/dashboard',
    onRequest: (event) => {
      keep(event)
      log.onRequest(event)
    },
    onDelivery: (delivery, sent) => {
      keep({ delivery, sent })
      log.onDelivery(delivery, sent)
    },
    deliver: (request) => receive(request),
  })
  const { sandbox } = merchant
  const receiver = createNotificationReceiver({
    ...sandbox.credentials,
    inbox: {
      ...inbox,
      claim: (key, lease) => {
        keep(key)
        return inbox.claim(key, lease)
      },
    },
    on: {
      AUTHORIZATION_AUTHCODE_CREATED: ({ authCode }, { key }) => {
        addSecret(authCode)
        keep(key)
      },
      AUTHORIZATION_TOKEN_CREATED: ({ accessToken }, { key }) => {
        addSecret(accessToken)
        keep(key)
      },
      AUTHORIZATION_TOKEN_CANCELED: ({ accessToken }, { key }) => {
        addSecret(accessToken)
        keep(key)
        throw new Error('the handler failed')
      },
      VAULTING_RESULT: ({ paymentMethodDetail }, { key }) => {
        addSecret(paymentMethodDetail?.card?.cardToken)
        keep(key)
      },
      PAYMENT_RESULT: ({ paymentResultInfo }, { key }) => {
        addSecret(paymentResultInfo?.cardToken)
        keep(key)
      },
    },
    onUnknown: (_, context) => keep(context.key),
    onRefused: keep,
    onEvent: keep,
    onDeviation: keep,
  })
  receive = (request) => receiver.fetch(request)
  const antom = completingClient(
    createAntomClient({
      ...sandbox.credentials,
      fetch: sandbox.fetch,
      retries: 0,
      hooks: { onRequest: keep, onResponse: keep, onRetry: keep, onFailure: keep, onDeviation: keep },
    }),
  )
  const all = () => texts.join('\n')
  return {
    merchant,
    antom,
    secrets,
    keep,
    all,
    found: () => {
      const text = all()
      // Four digits by themselves: a time or an id can hold the same among its own.
      return [...secrets].filter((secret) =>
        /^\d{1,6}$/.test(secret) ? new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(text) : text.includes(secret),
      )
    },
    browse: async (...paths) => {
      const show = async (path: string) =>
        keep(await (await sandbox.fetch(new Request(sandbox.url + path))).text())
      for (const path of ['/', '/state.json']) await show(path)
      for (const path of paths) {
        const links = new Set(all().match(new RegExp(`${path}\\d+`, 'g')))
        if (links.size === 0) throw new Error(`Nothing leads to ${path}`)
        for (const link of links) await show(link)
      }
    },
  }
}

/** Runs a call; its outcome belongs to the caller, and its error is what gets logged. */
export async function attempt<Result>(
  keep: (value: unknown) => void,
  work: Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work
  } catch (error) {
    keep(error)
    return undefined
  }
}
