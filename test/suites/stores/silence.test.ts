import { onRealStores } from './on-real-stores.ts'

await onRealStores('a network that goes silent', () => import('./silence-tests.ts'))
