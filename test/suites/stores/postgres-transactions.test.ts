import { onRealStores } from './on-real-stores.ts'

await onRealStores('completeWithin', () => import('./postgres-transactions-tests.ts'))
