import { writeFile } from 'node:fs/promises'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { apiDocument } from '../../src/outlets/docs/document'

/** Where the generated types lie, from the root of the repository. */
export const TYPES_FILE = 'packages/client/src/api.ts'

/** The types of the API, from its description. `npm run client` writes them. */
export async function clientTypes(): Promise<string> {
  const description = apiDocument({ lang: 'en', origin: 'http://localhost:3000' }) as unknown as OpenAPI3
  const nodes = await openapiTS(description, { alphabetize: true, defaultNonNullable: false })
  return `// Made by \`npm run client\` from the OpenAPI description; not to be edited.\n${astToString(nodes)}`
}

if (process.argv.includes('--write')) await writeFile(TYPES_FILE, await clientTypes())
