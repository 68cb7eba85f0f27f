import { withPayload } from '@payloadcms/next/withPayload'

/** One copy of these in the process: the admin and the hub must share Payload's classes, or field errors lose their names on the way. */
const SHARED = [
  'payload',
  '@payloadcms/db-postgres',
  '@payloadcms/db-mongodb',
  '@payloadcms/drizzle',
  '@payloadcms/graphql',
  'graphql',
  'sharp',
  'pino',
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run typecheck`, over the whole project.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
}

const withAdmin = withPayload(config, { devBundleServerPackages: false })
export default {
  ...withAdmin,
  serverExternalPackages: [...new Set([...(withAdmin.serverExternalPackages ?? []), ...SHARED])],
}
