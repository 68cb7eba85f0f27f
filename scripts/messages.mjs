/** What the commands say while they prepare things: [Vietnamese, English]. */
const MESSAGES = {
  nodeTooOld: [
    'Cần Node.js từ bản {needed}; máy đang dùng {found}. Hãy cài bản mới (https://nodejs.org) rồi chạy lại.',
    'Node.js {needed} or newer is needed; this is {found}. Install a newer one (https://nodejs.org) and run again.',
  ],
  unknownOption: [
    'Không có tùy chọn {option}. Chạy "npm run hub -- --help" để xem các tùy chọn.',
    'There is no option {option}. Run "npm run hub -- --help" to see the options.',
  ],
  unknownLanguage: ['--lang nhận vi hoặc en.', '--lang takes vi or en.'],
  installing: [
    'Đang cài đặt thư viện (lần đầu mất từ một đến ba phút)...',
    'Installing the libraries (one to three minutes the first time)...',
  ],
  lockMismatch: [
    'package-lock.json không khớp với package.json; cài theo package.json.',
    'package-lock.json does not fit package.json; installing what package.json asks for.',
  ],
  installed: ['Đã cài đặt xong sau {seconds} giây.', 'Installed in {seconds} s.'],
  building: ['Đang dựng ứng dụng (khoảng một phút)...', 'Building the application (about a minute)...'],
  built: ['Đã dựng xong sau {seconds} giây.', 'Built in {seconds} s.'],
  starting: ['Đang khởi động Nguồn Học...', 'Starting Nguồn Học...'],
  stillRunning: ['  ... vẫn đang chạy ({seconds} giây)', '  ... still running ({seconds} s)'],
  waitingForOther: [
    'Một lệnh khác đang cài đặt hoặc dựng ở thư mục này; đang chờ nó xong...',
    'Another command is installing or building in this folder; waiting for it...',
  ],
  registryUnreachable: [
    'Không tải được thư viện từ kho npm ({registry}). Hãy kiểm tra mạng hoặc proxy rồi chạy lại. Chi tiết: {log}',
    'The libraries could not be downloaded from the npm registry ({registry}). Check the network or proxy and run again. Details: {log}',
  ],
  installFailed: [
    'Cài đặt thư viện (npm ci) không thành công. Xem {log}:',
    'Installing the libraries (npm ci) failed. See {log}:',
  ],
  buildFailed: ['Dựng ứng dụng không thành công. Xem {log}:', 'The build failed. See {log}:'],
  diskFull: [
    'Ổ đĩa đã đầy. Hãy giải phóng dung lượng (cần khoảng 2 GB) rồi chạy lại.',
    'The disk is full. Free some space (about 2 GB are needed) and run again.',
  ],
  notWritable: [
    'Không ghi được vào {path} ({code}). Hãy chạy bằng tài khoản sở hữu thư mục dự án, hoặc cấp quyền ghi.',
    'Cannot write to {path} ({code}). Run as the account that owns the project folder, or allow it to write there.',
  ],
  noChromium: [
    'Kiểm thử trên trình duyệt cần Chromium tại /usr/bin/chromium. Hãy chạy: apt-get install -y chromium',
    'The browser tests need Chromium at /usr/bin/chromium. Run: apt-get install -y chromium',
  ],
  noReaders: [
    'Kiểm thử này cần chương trình đọc nguồn tin và bộ nhớ đệm. Hãy chạy: apt-get install -y libxml2-utils php-cli php-xml php-mbstring python3-feedparser python3-icalendar nginx-light varnish',
    'These tests need programs that read feeds, and caches. Run: apt-get install -y libxml2-utils php-cli php-xml php-mbstring python3-feedparser python3-icalendar nginx-light varnish',
  ],
  noPhp: [
    'Kiểm thử các ví dụ PHP cần PHP, WordPress và MariaDB (một MariaDB riêng, chạy trong thư mục tạm). Hãy chạy: apt-get install -y --no-install-recommends php-cli php-xml php-mbstring php-gd php-mysql mariadb-server wordpress wordpress-l10n wordpress-theme-twentytwentythree',
    'The tests of the PHP examples need PHP, WordPress and MariaDB (one of their own, in a temporary folder). Run: apt-get install -y --no-install-recommends php-cli php-xml php-mbstring php-gd php-mysql mariadb-server wordpress wordpress-l10n wordpress-theme-twentytwentythree',
  ],
  unexpected: ['Lỗi bất ngờ: {reason}', 'Unexpected error: {reason}'],
}

/** A failure the operator can act on; its message is all that is shown. */
export class Failure extends Error {
  exitCode

  constructor(message, exitCode = 1) {
    super(message)
    this.name = 'Failure'
    this.exitCode = exitCode
  }
}

/**
 * Runs a command: gives `main` its arguments and the messages in the operator's language, makes its result the exit
 * code, and shows a Failure as its plain message.
 */
export async function runCommand(main) {
  const given = process.argv.slice(2)
  const language = languageOf(given, process.env)
  const text = createText(language)
  const args = given.filter((arg, index) => !isLanguageOption(arg) && given[index - 1] !== '--lang')
  try {
    process.exitCode = await main({ args, language, text })
  } catch (error) {
    const message = explain(error, text)
    if (message) console.error(message)
    process.exitCode = error.exitCode ?? 1
  }
}

/** Vietnamese unless `--lang en` is given or the machine's language is English. */
function languageOf(args, env) {
  const at = args.findIndex(isLanguageOption)
  if (at === -1) return /^en/i.test(env.LC_ALL || env.LANG || '') ? 'en' : 'vi'
  const language = args[at].split('=')[1] ?? args[at + 1]
  if (language === 'vi' || language === 'en') return language
  console.error(MESSAGES.unknownLanguage.join(' / '))
  process.exit(2)
}

function isLanguageOption(arg) {
  return arg === '--lang' || arg.startsWith('--lang=')
}

/** Gives `text(name, values)` for one language. */
function createText(language) {
  return (name, values = {}) => {
    const [vi, en] = MESSAGES[name]
    return (language === 'en' ? en : vi).replace(/\{(\w+)\}/g, (_, key) => String(values[key]))
  }
}

function explain(error, text) {
  if (error instanceof Failure) return error.message
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return text('diskFull')
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) {
    return text('notWritable', { path: error.path ?? process.cwd(), code: error.code })
  }
  return text('unexpected', { reason: error.stack ?? error })
}
