import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../support/spec-copy.ts'
import { applyChange, type Edit, readChange } from './edits.ts'

const FILES: Readonly<Record<string, string>> = {
  'schema.yaml': '# Kept.\ntype: object\nrequired: [a]\nproperties:\n  a: { maxLength: 8 }\n',
  'list.yaml': 'actions:\n  - target: x.One\n    text: one\n  - target: y.One\n    text: other\n',
  'examples/request-1.json': '{ "value": { "a": "1" } }',
  'examples/request-2.json': '{ "value": { "a": "2" } }',
  'examples/answer.json': '{ "value": { "a": "3" } }',
}

async function contract(): Promise<string> {
  const folder = await temporaryFolder()
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}

const apply = (folder: string, ...edits: Edit[]) => applyChange({ name: 'change', edits }, folder)

describe('an edit', () => {
  it.each<[string, { given: Edit; file: string; want: string }]>([
    [
      'adds keys, and keeps comments',
      {
        given: { add: { file: 'schema.yaml', at: ['properties'], values: { b: { type: 'string' } } } },
        file: 'schema.yaml',
        want: '# Kept.\ntype: object\nrequired: [ a ]\nproperties:\n  a: { maxLength: 8 }\n  b:\n    type: string\n',
      },
    ],
    [
      'adds keys at the root',
      {
        given: { add: { file: 'list.yaml', at: [], values: { more: 1 } } },
        file: 'list.yaml',
        want: `${FILES['list.yaml']}more: 1\n`,
      },
    ],
    [
      'appends items',
      {
        given: { append: { file: 'schema.yaml', at: ['required'], items: ['b'] } },
        file: 'schema.yaml',
        want: '# Kept.\ntype: object\nrequired: [ a, b ]\nproperties:\n  a: { maxLength: 8 }\n',
      },
    ],
    [
      'sets a value of the item that it names',
      {
        given: { set: { file: 'list.yaml', at: ['actions', { target: 'y.One' }, 'text'], to: 'new' } },
        file: 'list.yaml',
        want: 'actions:\n  - target: x.One\n    text: one\n  - target: y.One\n    text: new\n',
      },
    ],
    [
      'copies items under another name',
      {
        given: {
          copyItems: { file: 'list.yaml', at: ['actions'], where: { target: 'x.' }, replace: { One: 'Two' } },
        },
        file: 'list.yaml',
        want: `${FILES['list.yaml']}  - target: x.Two\n    text: one\n`,
      },
    ],
    [
      'copies a file under another name',
      {
        given: { copy: { from: 'list.yaml', to: 'copy.yaml', replace: { One: 'Two' } } },
        file: 'copy.yaml',
        want: (FILES['list.yaml'] ?? '').replaceAll('One', 'Two'),
      },
    ],
    [
      'copies a folder, of which one file has the text',
      {
        given: { copy: { from: 'examples', to: 'more', replace: { '"3"': '"4"' } } },
        file: 'more/answer.json',
        want: '{ "value": { "a": "4" } }',
      },
    ],
    [
      'changes each file that fits',
      {
        given: { add: { file: 'examples/request-*.json', at: ['value'], values: { b: '1' } } },
        file: 'examples/request-2.json',
        want: '{\n  "value": {\n    "a": "2",\n    "b": "1"\n  }\n}\n',
      },
    ],
  ])('%s', async (_, { given, file, want }) => {
    const folder = await contract()
    await apply(folder, given)
    expect(await readFile(join(folder, file), 'utf8')).toBe(want)
    // The same edit does not apply a second time, but where it copies what it made.
    if (!('copyItems' in given)) await expect(apply(folder, given)).rejects.toThrow(/already|no file/)
  })

  it.each<[string, { given: Edit; want: RegExp }]>([
    [
      'a missing place',
      {
        given: { add: { file: 'schema.yaml', at: ['then', 'x'], values: {} } },
        want: /schema\.yaml: there is no \/then/,
      },
    ],
    [
      'a place that is no object',
      {
        given: { add: { file: 'schema.yaml', at: ['required'], values: { a: 1 } } },
        want: /\/required is no object/,
      },
    ],
    [
      'a place that is no list',
      {
        given: { append: { file: 'schema.yaml', at: ['properties'], items: [1] } },
        want: /\/properties is no list/,
      },
    ],
    [
      'a value that is not there',
      {
        given: { set: { file: 'schema.yaml', at: ['properties', 'a', 'minimum'], to: 1 } },
        want: /there is no \/properties\/a\/minimum/,
      },
    ],
    [
      'a value that is so already',
      {
        given: { set: { file: 'schema.yaml', at: ['properties', 'a', 'maxLength'], to: 8 } },
        want: /is 8 already/,
      },
    ],
    [
      'an item that there is not',
      {
        given: { set: { file: 'list.yaml', at: ['actions', { target: 'z' }, 'text'], to: '' } },
        want: /there is no \/actions\/\{"target":"z"\}/,
      },
    ],
    [
      'a file that there is not',
      { given: { copy: { from: 'none.yaml', to: 'x.yaml', replace: {} } }, want: /ENOENT/ },
    ],
    [
      'a pattern without a file',
      { given: { add: { file: 'examples/none-*.json', at: [], values: {} } }, want: /no file fits/ },
    ],
    [
      'a text that is not copied',
      {
        given: { copy: { from: 'list.yaml', to: 'x.yaml', replace: { Three: '' } } },
        want: /does not contain "Three"/,
      },
    ],
    [
      'items that there are not',
      {
        given: { copyItems: { file: 'list.yaml', at: ['actions'], where: { target: 'z' }, replace: {} } },
        want: /no item with/,
      },
    ],
    [
      'a text that no item has',
      {
        given: {
          copyItems: { file: 'list.yaml', at: ['actions'], where: { target: 'x.' }, replace: { Three: '' } },
        },
        want: /does not contain "Three"/,
      },
    ],
  ])('is refused for %s', async (_, { given, want }) => {
    await expect(apply(await contract(), given)).rejects.toThrow(want)
    await expect(apply(await contract(), given)).rejects.toThrow(/^change, edit 1: /)
  })

  it('of a form that there is not is refused', async () => {
    const folder = await contract()
    await writeFile(join(folder, 'odd.yaml'), 'shows: something\nedits:\n  - remove: { file: a.yaml }\n')
    const change = await readChange(join(folder, 'odd.yaml'))
    await expect(applyChange(change, folder)).rejects.toThrow(/odd, edit 1: there is no edit "remove"/)
    await writeFile(
      join(folder, 'silent.yaml'),
      'shows: it\nmustFail: [{ tests: a }]\nedits: [{ copy: {} }]\n',
    )
    await expect(readChange(join(folder, 'silent.yaml'))).rejects.toThrow(/"mustFail" is a list of/)
    await writeFile(join(folder, 'empty.yaml'), 'shows: something\nedits: []\n')
    await expect(readChange(join(folder, 'empty.yaml'))).rejects.toThrow(
      /needs "shows" and a list of "edits"/,
    )
  })
})
