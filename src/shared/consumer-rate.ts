/** Requests a minute for each key of a consumer, unless it says otherwise. */
export const DEFAULT_RATE = 6000
