/**
 * What a contract is held to: all rules of this project; what generation needs (`essential`), for one that others wrote; or
 * less than that (`draft`), for one in which words and advice are still to be written.
 */
export type Rules = 'all' | 'essential' | 'draft'
