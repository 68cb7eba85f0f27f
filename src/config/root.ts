import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder: the nearest one above with a package.json, whether this runs from source or from one of the builds. */
export const projectRoot = nearest(path.dirname(fileURLToPath(import.meta.url)))

function nearest(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder
  const above = path.dirname(folder)
  if (above === folder) throw new Error('package.json not found above the running program')
  return nearest(above)
}
