import { v5 } from 'uuid'

/** Made up once for this purpose. */
const NAMESPACE = '6f0c7a52-2f0e-4d5e-9a43-6f5f5b8c1d21'

/** The same id for the same record wherever it is loaded: so that the sample can be recognised, and removed, without marking it. */
export const sampleId = (kind: string, key: string) => v5(`${kind}/${key}`, NAMESPACE)
