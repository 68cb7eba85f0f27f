const VARIABLES = [
  ['PORT', '3000', 'cổng lắng nghe', 'port to listen on'],
  ['HOST', '127.0.0.1', 'địa chỉ lắng nghe', 'address to listen on'],
  [
    'HUB_URL',
    'http://localhost:PORT',
    'địa chỉ công khai, dùng cho liên kết tuyệt đối',
    'public origin, for absolute links',
  ],
  [
    'DATABASE_URL',
    '-',
    'mongodb://...?replicaSet=... hoặc postgres://...; để trống: PostgreSQL nhúng',
    'mongodb://...?replicaSet=... or postgres://...; unset: embedded PostgreSQL',
  ],
  [
    'HUB_DATA_DIR',
    './var',
    'cơ sở dữ liệu nhúng, kho đọc, khóa bí mật tự sinh',
    'embedded database, read model, generated secret',
  ],
  ['HUB_MEDIA_DIR', './media', 'tệp tải lên', 'uploads'],
  [
    'HUB_ADMIN_EMAIL',
    'admin@hub.local',
    'quản trị viên đầu tiên của cơ sở dữ liệu trống',
    'first administrator of an empty database',
  ],
  [
    'HUB_ADMIN_PASSWORD',
    '-',
    'mật khẩu của người ấy; để trống: tự sinh và in một lần',
    'their password; unset: generated and printed once',
  ],
  ['HUB_SAMPLE', '1', '0: không nạp nội dung mẫu', '0: load no sample content'],
  [
    'HUB_ANONYMOUS_RATE',
    '600',
    'số yêu cầu mỗi phút cho một địa chỉ không có khóa; 0: không giới hạn',
    'requests a minute for one address without a key; 0: no limit',
  ],
  [
    'HUB_SMTP_URL',
    '-',
    'máy chủ thư: smtp://tài-khoản:mật-khẩu@máy-chủ:cổng hoặc smtps://...; để trống: thư nằm ở hộp thư đi',
    'mail server: smtp://user:password@host:port or smtps://...; unset: letters stay in the outbox',
  ],
  [
    'HUB_MAIL_FROM',
    '-',
    'địa chỉ gửi, bắt buộc khi đặt HUB_SMTP_URL: Nguồn Học <hub@tinh.example>',
    'sender, required with HUB_SMTP_URL: Nguồn Học <hub@tinh.example>',
  ],
  [
    'HUB_TRUSTED_PROXIES',
    '-',
    'proxy được tin về địa chỉ người dùng: loopback, địa chỉ IP, dải mạng; cách nhau bằng dấu phẩy',
    "proxies trusted about people's addresses: loopback, IP addresses, networks; separated by commas",
  ],
  [
    'HUB_UPSTREAM',
    '-',
    'địa chỉ một hub khác để làm bản sao phát hành: https://hub.tinh.example; máy này không có phần biên tập',
    'address of another hub to mirror: https://hub.tinh.example; this node has no editing side',
  ],
  [
    'HUB_UPSTREAM_KEY',
    '-',
    'khóa của bên nhận tại hub ấy, để được nhiều yêu cầu hơn',
    'a consumer key of that hub, for a higher rate',
  ],
  [
    'PAYLOAD_SECRET',
    '-',
    'bắt buộc khi đặt DATABASE_URL; nếu không thì tự sinh vào thư mục dữ liệu',
    'required with DATABASE_URL; else generated into the data folder',
  ],
  [
    'LOG_LEVEL',
    'info',
    'fatal, error, warn, info, debug, trace, silent',
    'fatal, error, warn, info, debug, trace, silent',
  ],
]

const COMMANDS = [
  ['npm run hub', 'cài đặt, dựng (nếu cần) và chạy hub', 'install, build (if needed) and run the hub'],
  [
    'npm test',
    'cài đặt và chạy kiểm thử; npm test -- test/text chạy một phần',
    'install and run the tests; npm test -- test/text runs a part',
  ],
  ['npm run dev', 'chạy khi phát triển, tự chạy lại khi mã đổi', 'run for development, restarting when code changes'],
  ['npm run build', 'chỉ dựng', 'build only'],
  ['npm run check', 'kiểm tra kiểu, mã, định dạng và chạy kiểm thử', 'types, lint, format and tests'],
]

const OPTIONS = [
  [
    '--delivery',
    'chỉ phát hành, không có phần biên tập: theo DATABASE_URL hoặc HUB_UPSTREAM',
    'only deliver, without the editing side: follows DATABASE_URL or HUB_UPSTREAM',
  ],
  ['--remove-sample', 'gỡ nội dung mẫu rồi dừng', 'remove the sample content, then stop'],
  ['--lang vi|en', 'ngôn ngữ của các thông báo này', 'language of these messages'],
  ['--help', 'in trang này', 'print this page'],
]

/** The page that `npm run hub -- --help` prints. */
export function helpPage(language) {
  const english = language === 'en'
  const describe = (rows, width) =>
    rows.map(([name, vi, en]) => `  ${name.padEnd(width)} ${english ? en : vi}`).join('\n')
  const variables = VARIABLES.map(
    ([name, value, vi, en]) => `  ${name.padEnd(20)} ${value.padEnd(22)} ${english ? en : vi}`,
  ).join('\n')
  const title = english
    ? 'Nguồn Học: the content hub for lifelong-learning news of a province.'
    : 'Nguồn Học: kho nội dung truyền thông về học tập suốt đời của tỉnh.'
  const [commands, options, settings] = english
    ? ['Commands', 'Options of npm run hub (after --)', 'Environment variables, with their defaults']
    : ['Lệnh', 'Tùy chọn của npm run hub (viết sau --)', 'Biến môi trường, kèm giá trị mặc định']
  return `${title}\n\n${commands}:\n${describe(COMMANDS, 20)}\n\n${options}:\n${describe(OPTIONS, 20)}\n\n${settings}:\n${variables}\n`
}
