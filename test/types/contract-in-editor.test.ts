import { describe, expect, it } from 'vitest'
import { waitMethod } from '../../tools/contract/final-states.ts'
import { iterateMethod } from '../../tools/contract/paginations.ts'
import { model } from '../support/contract.ts'
import { openEditor } from '../support/editor.ts'

const messages = model.calls.flatMap(({ request, response }) => [request, response])
const typeNames = [...new Set(messages)]
const events = model.notifications.flatMap((call) => call.events.map((event) => ({ event, call })))
const waits = model.finalStates.map((state) => ({ ...state, method: waitMethod(state.name) }))
const pages = model.paginations.map((one) => ({ ...one, method: iterateMethod(one.name) }))
const methods = [...model.operations, ...waits, ...pages].map((one) =>
  'method' in one && !('path' in one) ? one.method : one.name,
)

/** A program on the project's own contract, which touches everything that has a name there. */
const OWN = `
import type { AntomClient, ${typeNames.join(', ')} } from '../src/index.ts'
import type { NotificationReceiverOptions } from '../src/notifications/index.ts'

declare const antom: AntomClient
declare const { on }: NotificationReceiverOptions
${methods.map((name) => `antom./*^${name}*/${name}`).join('\n')}
${model.operations.map(({ name }) => `antom.${name}({} as never).then((/*^outcome of ${name}*/outcome) => outcome./*^data of ${name}*/data)`).join('\n')}
${waits.map(({ method }) => `antom.${method}({} as never).then((/*^outcome of ${method}*/outcome) => outcome)`).join('\n')}
${events.map(({ event }) => `on./*^${event}*/${event}`).join('\n')}
${typeNames.map((name) => `export type Own${name} = /*^${name}*/${name}`).join('\n')}
`

const own = openEditor(new Map([['test/own.ts', OWN]]))('test/own.ts')

/** What no editor shows: a way through maps of the contract instead of a name, and a field that cannot be there. */
const UNNAMED = /components\[|\w\[["']|never/

describe('what an editor shows of everything in the contract', () => {
  const shown = (place: string) => {
    const hover = own.hover(place)
    expect.soft(hover?.signature).not.toMatch(UNNAMED)
    expect.soft(hover?.text).not.toContain('components[')
    return { signature: hover?.signature, text: hover?.text, tags: new Map(hover?.tags) }
  }

  it('compiles', () => {
    expect(own.problems()).toEqual([])
  })

  it.each(model.operations)('names the request and the outcome of $name', ({ name, request, docPage }) => {
    const { signature, text, tags } = shown(name)
    expect(signature).toBe(
      `(method) OperationMethods<CallOptions, Outcomes>.${name}(request: ${request}, options?: CallOptions | undefined): Promise<Outcome<"${name}">>`,
    )
    expect(text).toMatch(/\n\nRepetition: /)
    expect(text).toMatch(/\n\nSuccess promises /)
    expect(text).toContain(`\n\nSource: ${docPage}`)
    expect([...tags.keys()]).toEqual(expect.arrayContaining(['param', 'returns', 'throws', 'example']))
    expect(tags.get('example')).toContain(`await antom.${name}(`)
    expect(shown(`outcome of ${name}`).signature).toBe(`(parameter) outcome: Outcome<"${name}">`)
    expect(shown(`data of ${name}`).signature).toMatch(/^\(property\) data: \w+(?: \| \w+)?$/)
  })

  it.each(waits)('names what $method takes and gives', ({ method, name }) => {
    const { signature, text, tags } = shown(method)
    expect(signature).toMatch(
      RegExp(
        `^\\(method\\) WaitMethods<\\w+, \\w+, \\w+>\\.${method}\\(${name}: \\w+, options\\?: \\w*WaitOptions \\| undefined\\): Promise<WaitOutcome<"${name}">>$`,
      ),
    )
    expect(text).toMatch(/\n\nSource: https:/)
    expect(tags.get('example')).toContain(`await antom.${method}(`)
    expect(shown(`outcome of ${method}`).signature).toBe(`(parameter) outcome: WaitOutcome<"${name}">`)
  })

  it.each(pages)('names what $method takes and gives', ({ method, itemType }) => {
    const { signature, text, tags } = shown(method)
    expect(signature).toMatch(
      RegExp(
        `^\\(method\\) IterateMethods<\\w+>\\.${method}\\(request: \\w+, options\\?: CallOptions \\| undefined\\): AsyncGenerator<${itemType}, void, undefined>$`,
      ),
    )
    expect(text).toMatch(/\n\nSource: https:/)
    expect(tags.get('example')).toContain(`antom.${method}(`)
  })

  it.each(events)('names the message of $event', ({ event, call }) => {
    const { signature, text, tags } = shown(event)
    expect(signature).toMatch(
      RegExp(
        `^\\(property\\) ${event}\\?: \\(\\(notification: \\w+, context: NotificationContext<"${event}">\\) => unknown\\) \\| undefined$`,
      ),
    )
    expect(text).toContain(`${call.summary}.\n\n`)
    expect(text).toContain(`\n\nSource: ${call.docPage}`)
    expect(tags.get('example')).toContain(`${event}: async (`)
  })

  it.each(typeNames)('says whose message %s is', (name) => {
    const { signature, text } = shown(name)
    expect(signature).toMatch(
      RegExp(`^\\(alias\\) (?:interface ${name}|type ${name} = \\w+(?: \\| \\w+)*)\\nimport ${name}$`),
    )
    const call = model.operations.find(({ request, response }) => [request, response].includes(name))
    if (call !== undefined) expect(text).toContain(`Source: ${call.docPage}`)
  })
})
