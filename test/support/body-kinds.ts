import { runInNewContext } from 'node:vm'

/** One value in the place of a body, made anew for each use. */
export type BodyKind = readonly [name: string, make: () => unknown]

/** Evaluates code in another realm, whose classes are not those of this one. */
function foreign(code: string): unknown {
  return runInNewContext(code, { TextEncoder })
}

function transferred<Buffer extends ArrayBuffer>(buffer: Buffer): Buffer {
  structuredClone(buffer, { transfer: [buffer] })
  return buffer
}

const proxied = <Value extends object>(value: Value, handler: ProxyHandler<Value> = {}) =>
  new Proxy(value, handler)

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/**
 * Every kind of value that is a body.
 *
 * @param text - what the body says, in ASCII
 */
export function bodiesOf(text: string): readonly BodyKind[] {
  const bytes = () => Uint8Array.from(text, (character) => character.charCodeAt(0))
  const codes = JSON.stringify([...bytes()])
  const inside = () => Uint8Array.from([7, ...bytes(), 7]).subarray(1, -1)
  const shared = () => {
    const view = new Uint8Array(new SharedArrayBuffer(text.length))
    view.set(bytes())
    return view
  }
  return [
    ['text', () => text],
    ['text of another realm', () => foreign(JSON.stringify(text))],
    ['a Uint8Array', bytes],
    ['a Uint8Array within a larger buffer', inside],
    ['a Uint8Array of shared memory', shared],
    ['a Uint8Array of another realm', () => foreign(`Uint8Array.from(${codes})`)],
    ['a Buffer', () => Buffer.from(text)],
    ['a Buffer within a larger one', () => Buffer.from(`x${text}x`).subarray(1, -1)],
    ['a Uint8ClampedArray', () => new Uint8ClampedArray(bytes())],
    ['an Int8Array', () => new Int8Array(bytes())],
    // Of one byte each, so that any length will do.
    ['a DataView', () => new DataView(bytes().buffer)],
    ['a DataView within a larger buffer', () => new DataView(inside().buffer, 1, text.length)],
    ['a DataView of another realm', () => foreign(`new DataView(Uint8Array.from(${codes}).buffer)`)],
    ['an ArrayBuffer', () => bytes().buffer],
    ['an ArrayBuffer of another realm', () => foreign(`Uint8Array.from(${codes}).buffer`)],
  ]
}

/** Values that programs pass for a body by mistake, and what a stranger makes of a JSON parser's result. */
export const notBodies: readonly BodyKind[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['true', () => true],
  ['false', () => false],
  ['zero', () => 0],
  ['a length', () => 20],
  ['NaN', () => NaN],
  ['Infinity', () => Infinity],
  ['a negative number', () => -1],
  ['a bigint', () => 1n],
  ['a symbol', () => Symbol('body')],
  ['a function', () => () => 'body'],
  ['an empty object', () => ({})],
  ['an empty object of another realm', () => foreign('({})')],
  ['an object without a prototype', () => Object.create(null)],
  ['a parsed notification', () => ({ notifyType: 'CAPTURE_RESULT' })],
  ['an object with a length', () => ({ length: 5 })],
  ['an object with a negative length', () => ({ length: -1 })],
  ['an object with a huge length', () => ({ length: 2 ** 40 })],
  ['an object with a length that is text', () => ({ length: '10', byteLength: '10' })],
  ['an object with the fields of a view', () => ({ buffer: {}, byteOffset: 0, byteLength: 4, length: 4 })],
  ['an object that names its class', () => ({ constructor: { name: 'Uint8Array' }, length: 3 })],
  ['an object with a constructor that is null', () => ({ constructor: null })],
  ['a Buffer as JSON writes it', () => JSON.parse(JSON.stringify(Buffer.from('{}')))],
  ['a Uint8Array as JSON writes it', () => JSON.parse(JSON.stringify(new Uint8Array(3)))],
  ['an object in the brand of a buffer', () => ({ [Symbol.toStringTag]: 'ArrayBuffer', byteLength: 4 })],
  ['an object in the brand of an array', () => ({ [Symbol.toStringTag]: 'Uint8Array', length: 4 })],
  [
    'an object whose brand throws',
    () => ({
      get [Symbol.toStringTag]() {
        throw new Error('the brand')
      },
    }),
  ],
  [
    'an object whose constructor throws',
    () => ({
      get constructor() {
        throw new Error('the constructor')
      },
    }),
  ],
  ['an empty array', () => []],
  ['an array of bytes', () => [123, 125]],
  ['an array of another realm', () => foreign('[123, 125]')],
  ['a list of chunks', () => [new Uint8Array(2)]],
  ['a proxy of bytes', () => proxied(new Uint8Array(4))],
  ['a revoked proxy', revoked],
  ['a boxed text', () => new String('{}')],
  ['a boxed number', () => Object(5)],
  ['a Date', () => new Date(0)],
  ['a Map', () => new Map()],
  ['a RegExp', () => /{}/],
  ['an Error', () => new Error('body')],
  ['a Promise of text', () => Promise.resolve('{}')],
  ['a Blob', () => new Blob(['{}'])],
  ['a FormData', () => new FormData()],
  ['a URLSearchParams', () => new URLSearchParams('a=1')],
  ['a Request', () => new Request('http://localhost/', { method: 'POST', body: '{}' })],
  ['a ReadableStream', () => new ReadableStream()],
  ['shared memory without a view', () => new SharedArrayBuffer(4)],
  ['a buffer whose memory was transferred', () => transferred(new ArrayBuffer(4))],
  [
    'a view whose memory was transferred',
    () => {
      const view = new Uint8Array(4)
      transferred(view.buffer)
      return view
    },
  ],
]
