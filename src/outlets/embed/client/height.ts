/** What a frame tells the page around it, and what that page asks when it came later. */
export const HEIGHT = 'nguon-hoc:height'
export const MEASURE = 'nguon-hoc:measure'
