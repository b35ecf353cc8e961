// The DER tags that keys are written with, one by one and not in an object: a bundle keeps those it uses.

export const integer = 0x02
export const bitString = 0x03
export const octetString = 0x04
export const sequence = 0x30
