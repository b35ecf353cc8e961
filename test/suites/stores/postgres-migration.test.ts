import { onRealStores } from './on-real-stores.ts'

await onRealStores('migrate', () => import('./postgres-migration-tests.ts'))
