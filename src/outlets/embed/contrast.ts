/** What text must have at least against its ground: WCAG 2.2, 1.4.3 (level AA). */
export const ENOUGH_CONTRAST = 4.5

/** From 1 (the same) to 21 (black on white), as WCAG 2.2 defines it. Colours are #rgb or #rrggbb. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** #rrggbb, as colour fields take it. */
export function sixDigits(colour: string): string {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(sixDigits(colour).slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
