import { afterEach, describe, expect, it, vi } from 'vitest'
import { withProgress } from '../../tools/terminal/progress.ts'
import { paint } from '../../tools/terminal/style.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** A stream as far as colour goes. */
const terminal = (isTTY: boolean) => ({ isTTY }) as NodeJS.WriteStream

describe('colour', () => {
  it.each<[string, { isTTY: boolean; noColor?: string; forceColor?: string; want: boolean }]>([
    ['on a terminal', { isTTY: true, want: true }],
    ['not in a file', { isTTY: false, want: false }],
    ['not with NO_COLOR', { isTTY: true, noColor: '1', want: false }],
    ['not with NO_COLOR, though forced', { isTTY: true, noColor: '1', forceColor: '1', want: false }],
    ['with an empty NO_COLOR, as its standard says', { isTTY: true, noColor: '', want: true }],
    ['in a file when forced', { isTTY: false, forceColor: '1', want: true }],
    ['not in a file when FORCE_COLOR is 0', { isTTY: false, forceColor: '0', want: false }],
    ['not in a file when FORCE_COLOR is empty', { isTTY: false, forceColor: '', want: false }],
  ])('%s', (_, { isTTY, noColor, forceColor, want }) => {
    vi.stubEnv('NO_COLOR', noColor)
    vi.stubEnv('FORCE_COLOR', forceColor)
    const text = paint('red', 'text', terminal(isTTY))
    expect(text).toContain('text')
    expect(text !== 'text').toBe(want)
  })
})

describe('progress', () => {
  let restore = () => {}
  afterEach(() => restore())

  function onStderr(isTTY: boolean): string[] {
    const written: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY')
    Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true })
    restore = () => {
      if (before) Object.defineProperty(process.stderr, 'isTTY', before)
      else Reflect.deleteProperty(process.stderr, 'isTTY')
    }
    return written
  }

  it('is shown on a terminal until the work is done', async () => {
    const written = onStderr(true)
    const seen: string[] = []
    const result = await withProgress('reading the page', async () => {
      seen.push(...written)
      return 7
    })
    expect(result).toBe(7)
    expect(seen).toEqual(['\r\u001b[Kreading the page ...'])
    expect(written.slice(1)).toEqual(['\r\u001b[K'])
  })

  it('is wiped off when the work fails, too', async () => {
    const written = onStderr(true)
    const failing = withProgress('reading', () => Promise.reject(new Error('no page')))
    await expect(failing).rejects.toThrow('no page')
    expect(written.at(-1)).toBe('\r\u001b[K')
  })

  it('is not shown in a log', async () => {
    const written = onStderr(false)
    expect(await withProgress('reading', async () => 7)).toBe(7)
    expect(written).toEqual([])
  })
})
