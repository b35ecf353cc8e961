import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileFields } from '../../generated/file-fields.ts'
import { decodeFile, encodeFile, type FileField, isFileError, maxFileSize } from '../../src/files/index.ts'
import { model, validatorOf } from '../support/contract.ts'

// The keys of the generated table are its type.
const fields = Object.keys(fileFields) as FileField[]
const [field] = fields
if (field === undefined) throw new Error('The contract has no field that takes a file.')

/** Why a call was refused, and how it says so. */
function refusalOf(call: () => unknown): { reason: string; message: string } {
  try {
    call()
  } catch (error) {
    if (isFileError(error)) return { reason: error.reason, message: error.message }
    throw error
  }
  throw new Error('It was not refused.')
}

describe.each(fields)('a file for %s', (name) => {
  const most = maxFileSize(name)
  const [operation = '', property = ''] = name.split('.')
  const { request = '' } = model.operations.find((one) => one.name === operation) ?? {}

  it('fits at the limit, for the validator as well', async () => {
    const validate = await validatorOf(request)
    const errorsOf = (text: string) => {
      validate({ [property]: text })
      return validate.errors?.filter(({ instancePath }) => instancePath === `/${property}`) ?? []
    }
    const text = encodeFile(name, new Uint8Array(most).fill(7))
    expect(errorsOf(text)).toEqual([])
    expect(text).toHaveLength(Math.floor(fileFields[name] / 4) * 4)
    expect(decodeFile(text)).toHaveLength(most)
  })

  it.each([1, 2, 3, 1000])('does not fit with %i bytes more', (more) => {
    const { reason, message } = refusalOf(() => encodeFile(name, new Uint8Array(most + more)))
    expect(reason).toBe('too-large')
    expect(message).toBe(
      `The file for ${name} has ${most + more} bytes, ${more} more than the ${most} that fit into the field.`,
    )
  })
})

describe('writing a file', () => {
  it.each<[string, Uint8Array | ArrayBuffer | ArrayBufferView]>([
    ['a Uint8Array', new Uint8Array([1, 2, 3])],
    ['a Buffer', Buffer.from([1, 2, 3])],
    ['an ArrayBuffer', new Uint8Array([1, 2, 3]).buffer],
    ['a part of a larger buffer', new Uint8Array([0, 1, 2, 3, 4]).subarray(1, 4)],
    ['a DataView', new DataView(new Uint8Array([0, 1, 2, 3]).buffer, 1)],
  ])('takes %s', (_, file) => {
    expect(encodeFile(field, file)).toBe('AQID')
  })

  // What is not of the type comes from plain JavaScript.
  it.each<[string, unknown, string]>([
    ['a text', 'proof.pdf', 'string'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a list of numbers', [1, 2, 3], 'a value of class Array'],
    ['a Blob', new Blob(['x']), 'a value of class Blob'],
    ['a number', 7, 'number'],
  ])('refuses %s', (_, file, kind) => {
    const { reason, message } = refusalOf(() => Reflect.apply(encodeFile, undefined, [field, file]))
    expect(reason).toBe('not-bytes')
    expect(message).toBe(`The file for ${field} must be bytes, such as a Uint8Array; it is ${kind}.`)
  })

  it('refuses an empty file', () => {
    expect(refusalOf(() => encodeFile(field, new Uint8Array(0))).reason).toBe('empty')
  })

  it.each<[unknown]>([['pay.file'], ['constructor'], ['toString'], ['\u001b[2Jx'], [undefined]])(
    'refuses the field %j',
    (name) => {
      for (const call of [
        () => Reflect.apply(encodeFile, undefined, [name, new Uint8Array(1)]),
        () => Reflect.apply(maxFileSize, undefined, [name]),
      ]) {
        const { reason, message } = refusalOf(call)
        expect(reason).toBe('unknown-field')
        expect(message).toContain(field)
        expect(message).not.toContain('\u001b')
      }
    },
  )
})

describe('reading a file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        const text = encodeFile(field, bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64'))
        expect(decodeFile(text)).toEqual(bytes)
        expect(decodeFile(text.replace(/=+$/, ''))).toEqual(bytes)
        expect(decodeFile(text.replace(/(.{5})/g, '$1\r\n '))).toEqual(bytes)
      }),
    )
  })

  it('gives nothing for empty text', () => {
    expect(decodeFile('')).toEqual(new Uint8Array(0))
  })

  it.each<[string, unknown, string]>([
    ['a digit too few', 'AQIDA', 'a text of 5 characters'],
    ['a data URL', 'data:application/pdf;base64,AQID', 'a text of 32 characters'],
    ['the alphabet for URLs', 'AQ-_', 'a text of 4 characters'],
    ['percent escapes', 'AQI%3D', 'a text of 6 characters'],
    ['bytes', new Uint8Array([1]), 'a value of class Uint8Array'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
  ])('refuses %s', (_, text, kind) => {
    const { reason, message } = refusalOf(() => Reflect.apply(decodeFile, undefined, [text]))
    expect(reason).toBe('not-base64')
    expect(message).toBe(`The file is not Base64 text; it is ${kind}.`)
  })
})
