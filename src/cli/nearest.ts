// For commands, and for those of maintainers.
export { nearest } from '../core/nearest.ts'
