import { kindOf } from './kind-of.ts'

/**
 * Says why a value is no body.
 *
 * @param body - a value for which `bodyBytes` gave nothing
 */
export function bodyKindProblem(body: unknown): string {
  if (isBuffer(body))
    return 'The body has no bytes any more, because its memory was transferred to another owner: pass a copy'
  return `The body must be text, a Uint8Array, an ArrayBuffer or a view of one, exactly as it was received; ${kindOf(body)} is none of these`
}

function isBuffer(value: unknown): boolean {
  try {
    return ArrayBuffer.isView(value) || value instanceof ArrayBuffer
  } catch {
    // A proxy that was revoked.
    return false
  }
}
