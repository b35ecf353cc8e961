/*
 * One key a notification, with a text: `done`, or `claimed by` and the owner. Leases and retention are the key's own
 * time to live, so that only the clock of Redis counts, and nothing has to be cleaned up.
 *
 * The replies are numbers, which no setting of a client turns into anything but digits.
 */

/** Arguments: the owner, and the lease in milliseconds. Replies an index of {@link claimReplies}. */
export const claimScript = `local state = redis.call('GET', KEYS[1])
if state == 'done' then return 1 end
if state and state ~= 'claimed by ' .. ARGV[1] then return 2 end
redis.call('SET', KEYS[1], 'claimed by ' .. ARGV[1], 'PX', ARGV[2])
return 0`

/** What the replies of {@link claimScript} mean. */
export const claimReplies = ['claimed', 'done', 'busy'] as const

/** Arguments: the retention in milliseconds. */
export const completeScript = `redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1])
return 0`

/** Arguments: the owner. */
export const releaseScript = `if redis.call('GET', KEYS[1]) ~= 'claimed by ' .. ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`
