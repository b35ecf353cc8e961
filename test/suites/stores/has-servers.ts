import { missingServers } from './programs.ts'

/* Ends with 0 when the servers are installed, else with 1, having said which are not. */
const missing = missingServers()
for (const what of missing) console.error(`Not installed: ${what}`)
process.exitCode = missing.length === 0 ? 0 : 1
