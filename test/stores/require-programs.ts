import { missingForStores } from './programs.ts'

/* Ends with 1 and says what to install, where `npm test` would leave tests out. */
const missing = missingForStores()
for (const what of missing) console.error(`✗ Not installed: ${what}`)
process.exitCode = missing.length === 0 ? 0 : 1
