/** How long processing takes, in seconds. The documentation states no time, so it is short. */
export const processingTime = 5
