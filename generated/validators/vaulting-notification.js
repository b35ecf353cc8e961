// Validates a VaultingNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateVaultingNotification as validate } from './compiled/vaulting-notifications.js'

export function validateVaultingNotification(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateVaultingNotification.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateVaultingNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateVaultingNotification.errors = null
