/** When a process can kill itself, at the next notification that it claims. */
export const instants = ['claimed', 'handling', 'effective', 'handled', 'completed'] as const

export type Instant = (typeof instants)[number]
