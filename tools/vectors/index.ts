import { runCommand } from '../terminal/run-command.ts'
import { main } from './cli.ts'

await runCommand(async () => main(process.argv.slice(2)))
