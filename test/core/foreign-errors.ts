import vm from 'node:vm'

/** Stands in foreign errors where nothing may show it. */
export const secret = 'S3CRET-pass'

const withCommand = () =>
  Object.assign(new Error('WRONGPASS invalid password'), { command: { name: 'auth', args: [secret] } })

/** What clients and programs throw, with a secret where no log may look. */
export const foreignErrors: readonly (readonly [name: string, make: () => unknown])[] = [
  ['an error with what was sent', withCommand],
  ['an error whose cause has what was sent', () => new Error('lost', { cause: withCommand() })],
  [
    'an error with the last error of a node',
    () => Object.assign(new Error('all failed'), { lastNodeError: withCommand() }),
  ],
  ['an error of several', () => new AggregateError([withCommand()], 'several failed')],
  [
    'an error with a getter',
    () => Object.defineProperty(new Error('got'), 'config', { enumerable: true, get: () => secret }),
  ],
  ['an error with a symbol', () => Object.assign(new Error('marked'), { [Symbol('password')]: secret })],
  [
    'an error of another realm',
    () => vm.runInNewContext(`Object.assign(new Error('away'), { password: '${secret}' })`),
  ],
  [
    'an error that prints itself',
    () =>
      Object.assign(new Error('own'), {
        [Symbol.for('nodejs.util.inspect.custom')]: () => secret,
        toJSON: () => secret,
        toString: () => secret,
      }),
  ],
  [
    'an error whose message is an object',
    () => Object.assign(new Error(), { message: { password: secret } }),
  ],
  [
    'an error whose name is an object',
    () => Object.assign(new Error('odd'), { name: { toString: () => secret } }),
  ],
  [
    'an error whose code is an object',
    () => Object.assign(new Error('coded'), { code: { password: secret } }),
  ],
  [
    'an error whose stack is an object',
    () => Object.assign(new Error('stacked'), { stack: { password: secret } }),
  ],
  ['an object', () => ({ password: secret })],
  ['an object with a message', () => ({ message: 'no error', password: secret })],
  ['a list', () => [secret]],
  ['a function', () => Object.assign(() => secret, { password: secret })],
  ['an object without a prototype', () => Object.assign(Object.create(null), { password: secret })],
  [
    'a proxy whose traps throw',
    () => {
      const fail = () => {
        throw new Error(secret)
      }
      return new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail, ownKeys: fail })
    },
  ],
  [
    'a loop of causes',
    () => {
      const error = withCommand()
      error.cause = error
      return error
    },
  ],
  ['nothing', () => undefined],
  ['null', () => null],
  ['a symbol', () => Symbol('thrown')],
]
