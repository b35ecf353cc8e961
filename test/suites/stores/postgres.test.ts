import { onRealStores } from './on-real-stores.ts'

await onRealStores('createPostgresInbox', () => import('./postgres-tests.ts'))
