/** What the shop asks Antom for on behalf of an order. */
export type Kind = 'capture' | 'refund'

/**
 * The id of a capture or refund. It begins with that of the order, so that a notification leads back to it, and has the
 * shop's own id of a parcel or return in it, so that a second click asks for nothing new.
 */
export function requestId(orderId: string, kind: Kind, id: string): string {
  return `${orderId}-${kind}-${id}`
}

/** Reads an id that {@link requestId} has made. */
export function readRequestId(
  text: string,
): { readonly orderId: string; readonly kind: Kind; readonly id: string } | undefined {
  const [, orderId = '', kind, id = ''] = /^(.+)-(capture|refund)-([A-Za-z0-9]+)$/.exec(text) ?? []
  return kind === 'capture' || kind === 'refund' ? { orderId, kind, id } : undefined
}

/** Whether a value can be the id of an order: together with the rest Antom takes 64 characters, and no special ones. */
export function isOrderId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9-]{1,36}$/.test(value)
}

/** Whether a value can be the id of a parcel or return. Without hyphens, so that a request id is read one way only. */
export function isMovementId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9]{1,16}$/.test(value)
}
