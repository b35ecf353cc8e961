import { expectTypeOf, test } from 'vitest'
import type { CaptureNotification } from '../../generated/types.ts'
import { validateCaptureNotification } from '../../generated/validators/capture-notification.js'
import type { ValidationError } from '../../generated/validators/validation-error.js'
import { describeError, type ValidationIssue } from '../../src/index.ts'

test('a validator is a type guard', () => {
  const message: unknown = {}
  if (validateCaptureNotification(message)) expectTypeOf(message).toEqualTypeOf<CaptureNotification>()
  else expectTypeOf(message).toEqualTypeOf<unknown>()
  expectTypeOf(validateCaptureNotification.errors).toEqualTypeOf<ValidationError[] | null>()
})

test('an error can be described', () => {
  expectTypeOf(describeError).parameter(0).toEqualTypeOf<ValidationError>()
  expectTypeOf(describeError).returns.toEqualTypeOf<ValidationIssue>()
  expectTypeOf<ValidationIssue>().toEqualTypeOf<{
    readonly pointer: string
    readonly keyword: string
    readonly reason: string
  }>()
})
