/** An address as the formats want it, with what may not stand in one escaped; undefined when it is none: sources are typed by people. */
export function webAddress(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).href : undefined
}
