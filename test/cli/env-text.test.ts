import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnvFile, updateEnvFile } from '../../src/cli/sandbox/env-file.ts'
import { mergeEnv } from '../../src/cli/sandbox/env-text.ts'
import { temporaryFolder } from './run-command.ts'

describe('settings merged into an .env file', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['an empty file', '', { A: '1' }, 'A=1\n'],
    ['a setting that is there', 'A=0\n', { A: '1' }, 'A=1\n'],
    [
      'comments and other settings',
      '# mine\nB=2\n\nA=0 # old\nC=3\n',
      { A: '1' },
      '# mine\nB=2\n\nA=1\nC=3\n',
    ],
    ['a new one at the end', '# mine\nB=2\n', { A: '1' }, '# mine\nB=2\nA=1\n'],
    ['a file without a last line break', 'B=2', { A: '1' }, 'B=2\nA=1\n'],
    ['empty lines at the end', 'B=2\n\n\n', { A: '1' }, 'B=2\nA=1\n'],
    ['line breaks of Windows', 'A=0\r\nB=2\r\n', { A: '1', C: '3' }, 'A=1\r\nB=2\r\nC=3\r\n'],
    ['export and spaces', '  export A = 0\n', { A: '1' }, '  export A=1\n'],
    ['the same one twice', 'A=0\nB=2\nA=9\n', { A: '1' }, 'A=1\nB=2\nA=1\n'],
    ['a value over several lines', 'A="-----\nx\n-----"\nB=2\n', { A: '1' }, 'A=1\nB=2\n'],
    ['a name inside of a value over several lines', 'B="\nA=0\n"\n', { A: '1' }, 'B="\nA=0\n"\nA=1\n'],
    ['a quote that is never closed', 'A="x\nB=2\n', { A: '1' }, 'A=1\nB=2\n'],
    ['a name in a comment', '#A=0\n', { A: '1' }, '#A=0\nA=1\n'],
    ['a name that is part of another', 'AB=0\nXA=0\n', { A: '1' }, 'AB=0\nXA=0\nA=1\n'],
    ['a value that needs quotes', '', { A: 'a #b' }, "A='a #b'\n"],
    ['a value with quotes', '', { A: "it's" }, 'A="it\'s"\n'],
    ['a name that every object has', 'toString=1\n', { A: '1' }, 'toString=1\nA=1\n'],
    ['a line that is no setting', 'nonsense\nA=0\n', { A: '1' }, 'nonsense\nA=1\n'],
    ['a dollar sign', 'A=0\n', { A: '$&' }, "A='$&'\n"],
  ])('keep %s', (_, text, settings, want) => {
    expect(mergeEnv(text, settings)).toBe(want)
    expect(mergeEnv(want, settings)).toBe(want)
  })

  it('are read as they were written, and others stay as they were read', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '# note',
        'X=1',
        'X="a b"',
        "Y='c'",
        'Z=`d',
        'export W=5',
        'A=old',
        'A="old',
        'B=2"',
      ),
      // Node.js 20 mistakes some lines without an equals sign, and `#=`, for names: comments have words.
      fc.stringMatching(/^[\w ]{0,12}$/).map((text) => `# ${text}`),
    )
    const value = fc.stringMatching(/^[!-~]{1,30}$/).filter((text) => !/["'`\\]/.test(text))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), value, value, (lines, a, b) => {
        const text = lines.join('\n')
        const before = parseEnv(text)
        const merged = mergeEnv(text, { AA: a, BB: b })
        expect(parseEnv(merged)).toMatchObject({ AA: a, BB: b })
        // A quote that is not closed makes readers disagree: what follows it is then no setting to either.
        if (!/["'`]/.test(text)) expect(parseEnv(merged)).toEqual({ ...before, AA: a, BB: b })
        expect(mergeEnv(merged, { AA: a, BB: b })).toBe(merged)
      }),
    )
  })
})

describe('a file of settings', () => {
  const settings = { ANTOM_CLIENT_ID: 'new', ANTOM_PRIVATE_KEY: 'sandbox' }
  // As Node.js of each version reads it: what is no setting to one is a part of a name to another.
  it.each([
    'nonsense\nANTOM_PRIVATE_KEY=account\n',
    'A: 1\nANTOM_PRIVATE_KEY=account\n',
    ' =x\nANTOM_PRIVATE_KEY=account\n',
    'A-B="\nANTOM_PRIVATE_KEY=account\n"\n',
    'A B="\nANTOM_PRIVATE_KEY=account\nC="\n',
    'A="b\nANTOM_PRIVATE_KEY="account"\n',
    "A='b' # it's\nANTOM_PRIVATE_KEY=account\nB='c'\n",
    '\ufeffANTOM_PRIVATE_KEY=account\n',
  ])('%j is changed as Node.js reads it, or left as it is', async (text) => {
    const file = join(await temporaryFolder(), '.env')
    await writeFile(file, text)
    const former = parseEnv(await readFile(file, 'latin1'))
    const problem: unknown = await updateEnvFile(file, settings, await readEnvFile(file)).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (problem === undefined) {
      expect(parseEnv(await readFile(file, 'latin1'))).toEqual({ ...former, ...settings })
    } else {
      expect(problem).toHaveProperty('message', expect.stringContaining('is left as it is'))
      expect(await readFile(file, 'utf8')).toBe(text)
    }
  })

  it('is left as it is where no quote can hold a value', async () => {
    const file = join(await temporaryFolder(), '.env')
    await writeFile(file, 'A=1\n')
    await expect(updateEnvFile(file, { ANTOM_CLIENT_ID: `'"\`` }, await readEnvFile(file))).rejects.toThrow(
      'is left as it is',
    )
    expect(await readFile(file, 'utf8')).toBe('A=1\n')
  })
})
