import { runCommand } from '../../terminal/run-command.ts'
import { installPackages } from '../install-packages.ts'

await runCommand(async () => {
  await installPackages()
  const { main } = await import('./cli.ts')
  const running = await main(process.argv.slice(2))
  return typeof running === 'number' ? running : undefined
})
