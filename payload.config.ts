import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from './collections/Articles'
import { Audit } from './collections/Audit'
import { ConsentEvidence, Consents } from './collections/Consents'
import { Consumers } from './collections/Consumers'
import { DeskSettings } from './collections/DeskSettings'
import { Documents } from './collections/Documents'
import { Editions } from './collections/Editions'
import { Events } from './collections/Events'
import { ItemStates, RefreshRequests } from './collections/ItemStates'
import { Keys } from './collections/Keys'
import { Ledger, LedgerHead } from './collections/Ledger'
import { label } from './collections/fields/label'
import { Media } from './collections/Media'
import { Messages } from './collections/Messages'
import { Notes } from './collections/Notes'
import { Observances } from './collections/Observances'
import { Organisations } from './collections/Organisations'
import { Places } from './collections/Places'
import { Plans } from './collections/Plans'
import { Stories } from './collections/Stories'
import { Topics } from './collections/Topics'
import { Usage } from './collections/Usage'
import { Users } from './collections/Users'
import { namePresets } from './src/admin/look/name-presets'
import { speakVietnamese } from './src/admin/look/speak-vietnamese'
import { staff } from './src/access/roles'
import { boardEndpoints } from './src/board/endpoints'
import { projectRoot } from './src/config/root'
import { databaseAdapter } from './src/database/adapter'
import { guardQueries } from './src/desk/guard-queries'
import type { HubLink } from './src/desk/hub-link'
import { tellPassing } from './src/editing/ask-again'
import type { MailLink } from './src/messages/mail-link'
import { outbox } from './src/messages/outbox'
import { createLogger, type Logger } from './src/shared/logger'

// Pictures are made one at a time on few cores; a cache and more threads would only hold memory.
sharp.cache(false)
sharp.concurrency(1)

export interface PayloadOptions {
  databaseUrl: string
  secret: string
  mediaDir: string
  /** Signed consents: apart from what can ever be public. */
  evidenceDir: string
  /** Origins whose pages may use the session cookie: the hub's own addresses. */
  ownOrigins: string[]
  logger: Logger
  hub: HubLink
  mail: MailLink
}

/** What one hub gives its Payload. The order of the collections is the order of the admin's navigation. */
export async function buildPayloadConfig({
  databaseUrl,
  secret,
  mediaDir,
  evidenceDir,
  ownOrigins,
  logger,
  hub,
  mail,
}: PayloadOptions): Promise<SanitizedConfig> {
  const config = await buildConfig({
    secret,
    csrf: ownOrigins,
    db: databaseAdapter(databaseUrl),
    editor: lexicalEditor(),
    sharp,
    custom: { hub, mail },
    logger,
    email: outbox,
    collections: [
      Articles,
      Stories,
      Events,
      Editions,
      Plans,
      Topics,
      Organisations,
      Places,
      Documents,
      Observances,
      { ...Media, upload: { ...(Media.upload as object), staticDir: mediaDir } },
      Consents,
      { ...ConsentEvidence, upload: { ...(ConsentEvidence.upload as object), staticDir: evidenceDir } },
      Ledger,
      Consumers,
      Keys,
      Usage,
      {
        ...Users,
        auth: { ...(Users.auth as object), cookies: { sameSite: 'Lax', secure: hub.origin.startsWith('https:') } },
      },
      Audit,
      Messages,
      Notes,
      ItemStates,
      LedgerHead,
      RefreshRequests,
    ],
    globals: [DeskSettings],
    endpoints: boardEndpoints,
    hooks: { afterError: [tellPassing] },
    i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi' },
    graphQL: { disable: true },
    telemetry: false,
    maxDepth: 2,
    defaultDepth: 1,
    queryPresets: {
      labels: { singular: label('Bộ lọc đã lưu', 'Saved filter'), plural: label('Bộ lọc đã lưu', 'Saved filters') },
      access: { read: staff, create: staff, update: staff, delete: staff },
      constraints: {},
    },
    jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
    upload: {
      limits: { fileSize: 40 * 1024 * 1024 },
      abortOnLimit: true,
      responseOnLimit: 'Tệp quá lớn: mỗi tệp tối đa 40 MB.',
    },
    typescript: { autoGenerate: false },
    admin: {
      user: 'users',
      // Payload's default asks gravatar.com for a picture of everyone who signs in.
      avatar: 'default',
      dateFormat: 'dd/MM/yyyy HH:mm',
      timezones: {
        supportedTimezones: [{ label: 'Hà Nội (GMT+7)', value: 'Asia/Ho_Chi_Minh' }],
        defaultTimezone: 'Asia/Ho_Chi_Minh',
      },
      importMap: {
        baseDir: projectRoot,
        importMapFile: path.join(projectRoot, 'src/app/(payload)/admin/importMap.js'),
      },
      meta: {
        title: 'Nguồn Học',
        titleSuffix: ' · Nguồn Học',
        description: 'Kho tin học tập suốt đời',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.ico' }],
        openGraph: { title: 'Nguồn Học', description: 'Kho tin học tập suốt đời', siteName: 'Nguồn Học' },
      },
      components: {
        graphics: { Logo: '/src/admin/look/Logo#Logo', Icon: '/src/admin/look/Icon#Icon' },
        beforeNavLinks: ['/src/admin/look/OpenNavigation#OpenNavigation', '/src/admin/look/Overviews#Overviews'],
        views: {
          login: { Component: '/src/admin/account/SignInView#SignInView', path: '/login' },
          dashboard: { Component: '/src/admin/board/Board#Board' },
          calendar: {
            Component: '/src/admin/calendar/CalendarPage#CalendarPage',
            path: '/lich',
            exact: true,
            meta: { title: 'Lịch công bố' },
          },
        },
        providers: ['/src/admin/look/FixedWords#FixedWords', '/src/admin/paste/LegacyPaste#LegacyPaste'],
      },
      // Away from the column beside the text.
      toast: { position: 'bottom-center', limit: 2 },
    },
  })
  return guardQueries(speakVietnamese(namePresets(config)))
}

/** For the build of the admin and the command line alone: the hub builds its own from its configuration, and Next then finds that one running. */
export default buildPayloadConfig({
  databaseUrl: 'postgres://127.0.0.1:5432/hub',
  secret: 'only-for-the-build',
  mediaDir: path.join(projectRoot, 'media'),
  evidenceDir: path.join(projectRoot, 'var', 'consents'),
  ownOrigins: [],
  logger: createLogger('warn'),
  hub: {
    origin: 'http://localhost:3000',
    now: () => new Date(),
    afterCommit: async () => undefined,
    scheduleChanged: () => undefined,
  },
  mail: { origin: 'http://localhost:3000', now: () => new Date(), from: undefined, poke: () => undefined },
})
