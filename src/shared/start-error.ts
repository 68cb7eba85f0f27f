export type StartErrorCode =
  | 'folder-in-use'
  | 'folder-unusable'
  | 'disk-full'
  | 'program-missing'
  | 'account-missing'
  | 'version-mismatch'
  | 'port-taken'
  | 'left-over'
  | 'database-failed'

/** The hub cannot start; `vi` and `en` each say in one line what is wrong and what to do. Print one of them, not the stack. */
export class StartError extends Error {
  override readonly name: string = 'StartError'
  readonly code: StartErrorCode
  readonly vi: string
  readonly en: string

  constructor(code: StartErrorCode, text: { vi: string; en: string }, cause?: unknown) {
    super(`${text.vi}\n${text.en}`, { cause })
    this.code = code
    this.vi = text.vi
    this.en = text.en
  }
}

/** Another living hub works on this data folder. Nothing of it has been touched. */
export class DataFolderInUseError extends StartError {
  override readonly name = 'DataFolderInUseError'

  constructor(folder: string) {
    super('folder-in-use', {
      vi: `Thư mục dữ liệu ${folder} đang được một hub khác dùng. Hãy dừng hub đó, hoặc đặt HUB_DATA_DIR là một thư mục khác.`,
      en: `The data folder ${folder} is used by another hub. Stop that hub, or set HUB_DATA_DIR to another folder.`,
    })
  }
}

/** ENOENT is what Node answers when a folder is to be made on a read-only file system. */
const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'])

/** The StartError for what the file system answered about `path`; errors of another kind come back unchanged. */
export function explainFileError(error: unknown, path: string): unknown {
  const { code } = (error ?? {}) as { code?: unknown }
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, error)
  if (typeof code === 'string' && REFUSALS.has(code)) {
    return new StartError(
      'folder-unusable',
      {
        vi: `Không ghi được vào ${path} (${code}). Hãy cấp quyền ghi cho người dùng đang chạy hub, hoặc đặt HUB_DATA_DIR là một thư mục khác.`,
        en: `Cannot write to ${path} (${code}). Let the user who runs the hub write there, or set HUB_DATA_DIR to another folder.`,
      },
      error,
    )
  }
  return error
}

export function diskFull(path: string, cause?: unknown): StartError {
  return new StartError(
    'disk-full',
    {
      vi: `Ổ đĩa chứa ${path} đã đầy. Hãy giải phóng dung lượng rồi chạy lại.`,
      en: `The disk that holds ${path} is full. Free some space and start again.`,
    },
    cause,
  )
}
