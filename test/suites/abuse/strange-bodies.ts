import { gzipSync } from 'node:zlib'

/** Nearly as many bytes as a receiver takes. */
const size = 131_000

const fill = (text: string) => text.repeat(Math.floor(size / text.length))
/** As deep as it can be: half of the bytes open, half of them close. */
const nested = (open: string, inner: string, close: string) => {
  const depth = Math.floor(size / (open.length + close.length))
  return open.repeat(depth) + inner + close.repeat(depth)
}
const list = (item: string) => `[${fill(`${item},`).slice(0, -1)}]`
const members = Array.from({ length: 9000 }, (_, index) => `"k${index}":${index}`).join(',')

type Bodies = readonly [string | Buffer, ...(string | Buffer)[]]

/** Bodies that cost whoever looks into them: parses, writes anew, matches patterns, decompresses. By what is odd in them. */
export const strangeBodies: Readonly<Record<string, Bodies>> = {
  'deep bodies': [
    nested('[', '', ']'),
    nested('{"a":', '1', '}'),
    nested('[{"a":', '[]', '}]'),
    fill('['),
    fill('{"a":'),
    // Few enough levels for any parser, and so much in them that writing them with indentation takes gigabytes.
    ...[31, 500, 2500].flatMap((depth) => [
      `${'['.repeat(depth)}${'1,'.repeat(60_000)}1${']'.repeat(depth)}`,
      `${'{"a":'.repeat(depth)}[${'1,'.repeat(50_000)}1]${'}'.repeat(depth)}`,
    ]),
    JSON.stringify(nested('[', '', ']')),
  ],
  'wide bodies': [
    `{${members}}`,
    list('1'),
    list('{}'),
    list('"\\u0041"'),
    list('1e999'),
    list('{"a":null,"a":1}'),
    `{"notifyType":"CAPTURE_RESULT",${members}}`,
  ],
  'repetitive bodies': [
    fill(' '),
    fill('\r\n'),
    fill('"'),
    fill('":'),
    fill('\\'),
    `"${fill('\\u00e9')}"`,
    `{"a":"${fill('\\"')}"}`,
    fill('1'),
    `${fill('1')}e${fill('1')}`,
    fill('\ufeff'),
    fill('é'),
    fill('%25'),
    fill('%%'),
    fill('A'),
    fill('QUFB'),
  ],
  // What 128 kB become: some 100 MB.
  'compressed bodies': [
    gzipSync(Buffer.alloc(100_000_000, '[')),
    gzipSync(Buffer.alloc(100_000_000)),
    gzipSync(Buffer.alloc(1000)).subarray(0, 20),
    gzipSync(gzipSync(Buffer.alloc(100_000_000))).toString('base64'),
  ],
}
