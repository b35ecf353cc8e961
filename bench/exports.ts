/** What a program imports that calls, as a module of this project. */
export const CLIENT = "export { createAntomClient } from './src/index.ts'"
/** What a program imports that is notified. */
export const RECEIVER = "export { createNotificationReceiver } from './src/notifications/index.ts'"
