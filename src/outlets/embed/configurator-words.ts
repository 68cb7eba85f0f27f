import type { Layout, Shown } from './view/options'

export type ConfiguratorWords = typeof vi

const vi = {
  title: 'Nhúng nội dung vào trang của bạn',
  lead: 'Chọn nội dung và cách hiện, rồi chép đoạn mã vào trang web của cơ quan. Nội dung tự cập nhật và tự gỡ theo Nguồn Học.',
  otherLanguage: 'English',
  what: 'Nội dung',
  how: 'Cách hiện',
  look: 'Màu và cỡ chữ',
  forWhom: 'Dành cho bên nhận đã đăng ký',
  type: 'Loại nội dung',
  topic: 'Chủ đề',
  organisation: 'Cơ quan',
  place: 'Địa bàn',
  all: 'Tất cả',
  count: 'Số mục (1 đến 20)',
  language: 'Ngôn ngữ của nội dung',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh (chỉ mục đã có bản dịch)' },
  heading: 'Tiêu đề của khối (có thể bỏ trống)',
  layout: 'Bố cục',
  layouts: { list: 'Danh sách', cards: 'Thẻ', compact: 'Chỉ tiêu đề' } satisfies Record<Layout, string>,
  show: 'Hiện kèm',
  shows: { picture: 'Ảnh', summary: 'Tóm tắt', date: 'Ngày' } satisfies Record<Shown, string>,
  accent: 'Màu liên kết',
  background: 'Màu nền',
  text: 'Màu chữ',
  size: 'Cỡ chữ (14 đến 24)',
  consumer: 'Mã bên nhận',
  consumerHint: 'Khung iframe khi đó chỉ hiện trên các trang đã đăng ký của bên nhận này.',
  noConsumer: 'không có bên nhận nào mang mã này; hãy xem lại mã đã được cấp hoặc bỏ trống',
  submit: 'Tạo mã nhúng',
  preview: 'Xem trước',
  codes: 'Mã nhúng',
  script: 'Mã dạng script',
  scriptHint: 'Nên dùng khi trang cho phép script: nội dung hòa vào trang, giữ bản đã hiện khi mất mạng.',
  frame: 'Mã dạng iframe',
  frameHint:
    'Dùng khi trang chỉ nhận iframe. Dòng script thứ hai để khung tự vừa chiều cao; nếu bị bỏ, khung cao 600 px.',
  copy: 'Chép mã',
  copied: 'Đã chép mã.',
  copyFailed: 'Trình duyệt không cho chép; mã đang được chọn, hãy bấm Ctrl+C.',
  offline: 'Chưa kết nối được máy chủ; mã bên dưới chưa theo lựa chọn mới nhất.',
  problem: 'Có giá trị chưa dùng được, đang thay bằng giá trị mặc định:',
  given: 'nhận được',
  allowed: 'chấp nhận',
  contrast: {
    title: 'Màu khó đọc.',
    text: 'Chữ và nền',
    accent: 'Liên kết và nền',
    ratio: 'tương phản',
    wanted: 'cần ít nhất 4,5:1. Hãy chọn một màu đậm hơn và một màu nhạt hơn.',
    fine: 'Màu dễ đọc: độ tương phản đạt yêu cầu.',
  },
  guides: 'Dán mã ở đâu?',
  guide: {
    SharePoint:
      'Mở trang, chọn Chỉnh sửa, thêm web part Script Editor (hoặc Content Editor, rồi Edit Source) và dán mã dạng script. Nếu không có hai web part này, thêm Page Viewer và dán riêng địa chỉ trong src của mã iframe. Trên SharePoint Online, dùng web part Embed với mã iframe; quản trị viên cần cho phép tên miền này ở HTML Field Security.',
    NukeViet:
      'Vào Quản trị giao diện, Quản lý block, thêm block global.html, chuyển trình soạn thảo sang Mã HTML và dán mã iframe. Trình soạn thảo có thể bỏ dòng script; khung khi đó giữ chiều cao 600 px, có thể sửa trong mã.',
    Liferay:
      'Thêm Web Content Display, tạo Basic Web Content, bấm nút Source và dán mã iframe. Hoặc thêm portlet IFrame và điền địa chỉ trong src của mã. Bản mới có fragment HTML nhận cả mã dạng script.',
    WordPress:
      'Trong trình soạn bài, thêm khối HTML tùy chỉnh (Custom HTML) và dán mã dạng script; ở thanh bên, dùng tiện ích HTML tùy chỉnh. Tài khoản không có quyền đăng script thì dùng mã iframe. Dán thẳng địa chỉ một bài của Nguồn Học cũng hiện được bài ấy nếu trang đã bật oEmbed cho địa chỉ này.',
  },
}

const en: ConfiguratorWords = {
  title: 'Put this content on your site',
  lead: 'Choose what is shown and how, then copy the code into your organisation’s site. It stays up to date, and what is withdrawn disappears, by itself.',
  otherLanguage: 'Tiếng Việt',
  what: 'Content',
  how: 'Presentation',
  look: 'Colours and text size',
  forWhom: 'For a registered consumer',
  type: 'Kind of content',
  topic: 'Topic',
  organisation: 'Organisation',
  place: 'Area',
  all: 'All',
  count: 'Number of items (1 to 20)',
  language: 'Language of the content',
  languages: { vi: 'Vietnamese', en: 'English (only what has been translated)' },
  heading: 'Heading above it (may stay empty)',
  layout: 'Layout',
  layouts: { list: 'List', cards: 'Cards', compact: 'Headlines only' },
  show: 'Show as well',
  shows: { picture: 'Picture', summary: 'Summary', date: 'Date' },
  accent: 'Colour of links',
  background: 'Background',
  text: 'Colour of text',
  size: 'Text size (14 to 24)',
  consumer: 'Consumer id',
  consumerHint: 'The frame then shows only on the registered sites of this consumer.',
  noConsumer: 'there is no consumer of this id; check the id you were given, or leave it empty',
  submit: 'Make the code',
  preview: 'Preview',
  codes: 'Code to copy',
  script: 'As a script',
  scriptHint:
    'Best where scripts are allowed: it blends into the page and keeps what was shown when the network is away.',
  frame: 'As a frame',
  frameHint:
    'For sites that take only frames. The second line fits the frame to its content; without it the frame is 600 px tall.',
  copy: 'Copy the code',
  copied: 'The code was copied.',
  copyFailed: 'The browser did not let us copy; the code is selected, press Ctrl+C.',
  offline: 'The server cannot be reached; the code below does not follow your last choice yet.',
  problem: 'Some values cannot be used; the defaults stand in for them:',
  given: 'given',
  allowed: 'allowed',
  contrast: {
    title: 'These colours are hard to read.',
    text: 'Text on background',
    accent: 'Links on background',
    ratio: 'contrast',
    wanted: 'at least 4.5:1 is needed. Choose one darker and one lighter colour.',
    fine: 'The colours are easy to read: contrast is sufficient.',
  },
  guides: 'Where does the code go?',
  guide: {
    SharePoint:
      'Edit the page, add the web part Script Editor (or Content Editor, then Edit Source) and paste the script code. Without these, add Page Viewer and give it the address in the src of the frame code. On SharePoint Online use the Embed web part with the frame code; an administrator must allow this domain under HTML Field Security.',
    NukeViet:
      'In the administration of themes, under blocks, add the block global.html, switch its editor to HTML source and paste the frame code. The editor may drop the script line; the frame then stays 600 px tall, which you can change in the code.',
    Liferay:
      'Add a Web Content Display, create Basic Web Content, press Source and paste the frame code. Or add the IFrame portlet and give it the address in the src. Newer versions have an HTML fragment that takes the script code.',
    WordPress:
      'In the editor add a Custom HTML block and paste the script code; in a sidebar use the Custom HTML widget. Accounts that may not post scripts use the frame code. Pasting the address of one item works too, where the site has oEmbed enabled for this address.',
  },
}

export const CONFIGURATOR_WORDS = { vi, en }
