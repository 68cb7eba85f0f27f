/** The browser and system a request names, as its owner would call them: `Chrome · Windows`. */
export function browserOf(agent: string): string {
  const browser = BROWSERS.find(([, mark]) => mark.test(agent))?.[0] ?? 'Trình duyệt khác'
  const system = SYSTEMS.find(([, mark]) => mark.test(agent))?.[0]
  return system ? `${browser} · ${system}` : browser
}

/** Most browsers also name those they descend from, so the youngest comes first. */
const BROWSERS: [name: string, mark: RegExp][] = [
  ['Cốc Cốc', /coc_coc_browser/i],
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Zalo', /\bZalo\b/],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
]

const SYSTEMS: [name: string, mark: RegExp][] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
]
