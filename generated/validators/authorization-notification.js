// Validates a AuthorizationNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateAuthorizationNotification as validate } from './compiled/authorization-notifications.js'

export function validateAuthorizationNotification(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateAuthorizationNotification.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateAuthorizationNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateAuthorizationNotification.errors = null
