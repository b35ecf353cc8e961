import { onRealStores } from './on-real-stores.ts'

await onRealStores('createRedisInbox', () => import('./redis-tests.ts'))
