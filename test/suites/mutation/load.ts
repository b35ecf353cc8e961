/*
 * What is otherwise imported at the first call, in the middle of a test. Stryker would take that test to be the only one
 * that what stands outside of functions matters to, and would try it with no other.
 */
import '../../../src/client/call-operation.ts'
import '../../../src/client/pages/iterate-items.ts'
import '../../../src/client/wait/wait-for-final-state.ts'
import '../../../src/core/error-text.ts'
import '../../../src/notifications/adapters/fetch.ts'
import '../../../src/notifications/adapters/node.ts'
import '../../../src/notifications/notification-deviations.ts'
import '../../../src/notifications/receiving.ts'
import '../../../src/notifications/to-refusal-error.ts'
