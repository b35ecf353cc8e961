import { afterEach, expect, it, vi } from 'vitest'
import { builtinModule } from '../../src/core/builtin-module.ts'

afterEach(() => void vi.unstubAllGlobals())

it('gives a module of Node', () => {
  expect(builtinModule<{ sep: string }>('node:path')?.sep).toMatch(/[/\\]/)
  expect(builtinModule('node:no-such-module')).toBeUndefined()
})

it.each<[string, unknown]>([
  ['no process', undefined],
  ['a process without it, as older runtimes and bundlers have', { env: {} }],
  [
    'one that throws, as the edge runtime of Next.js has',
    {
      getBuiltinModule: () => {
        throw new Error(
          'A Node.js API is used (process.getBuiltinModule) which is not supported in the Edge Runtime.',
        )
      },
    },
  ],
])('gives nothing where there is %s', (_, process) => {
  vi.stubGlobal('process', process)
  expect(builtinModule('node:path')).toBeUndefined()
})
