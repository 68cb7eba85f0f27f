import type { Entry } from '../../src/ledger/entry'
import { PLACEHOLDER_ORIGIN, type Picture } from '../../src/ledger/snapshot'
import { ledger, ref } from './entries'

const TOPICS = [
  ref('van-hoa-doc', 'Ngày Sách và Văn hóa đọc Việt Nam'),
  ref('guong-hoc-tap', 'Gương điển hình, cách làm hay'),
]
const LIBRARY = ref('thu-vien-tinh', 'Thư viện tỉnh')
const ASSOCIATION = ref('hoi-khuyen-hoc-tinh', 'Hội Khuyến học tỉnh')
const EDITION = ref('ngay-sach-2026', 'Ngày Sách và Văn hóa đọc Việt Nam năm 2026')
const PLACE = { ...ref('phuong-phu-ly', 'Phường Phủ Lý'), lineage: ['id-phuong-phu-ly'] }

/** One public item of each type with every field filled, and a few plain ones beside them: enough to show every part of a page. */
export function publicContent(): Entry[] {
  const { article, story, event, edition, document, topic, organisation } = ledger()
  return [
    ...TOPICS.map(({ slug, name, id }) => topic({ id, slug, name })),
    organisation({ id: LIBRARY.id, slug: LIBRARY.slug, name: LIBRARY.name }),
    edition({
      id: EDITION.id,
      slug: EDITION.slug,
      title: EDITION.name,
      summary: 'Toàn tỉnh hưởng ứng Ngày Sách và Văn hóa đọc Việt Nam lần thứ năm.',
      leads: [LIBRARY, ASSOCIATION],
      messages: ['Sách: Hành trình tri thức', 'Đọc sách để kiến tạo tương lai'],
    }),
    document({
      slug: 'quyet-dinh-1373-qd-ttg',
      title: 'Phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
      summary: 'Mục tiêu, nhiệm vụ và giải pháp xây dựng xã hội học tập đến năm 2030.',
      effectiveOn: '2021-07-30',
      file: {
        id: 'file-1',
        url: `${PLACEHOLDER_ORIGIN}/media/file-1/1373.pdf`,
        name: '1373.pdf',
        type: 'application/pdf',
        bytes: 1_482_003,
      },
      topics: TOPICS.slice(1),
    }),
    article({
      slug: 'thu-vien-mo-cua',
      title: 'Ngày Sách ở ĐỒNG BẰNG: Ẳ, Ễ, Ộ không bị cắt dấu trên mọi thiết bị đọc',
      summary:
        'Hơn hai mươi thư viện, trường học và nhà văn hóa mở cửa suốt tuần, với hội sách, kể chuyện và giờ đọc cùng con.',
      body: { html: RICH_BODY, text: 'Sáng 21/4, Thư viện tỉnh mở cửa.' },
      topics: TOPICS,
      organisation: LIBRARY,
      place: PLACE,
      authors: ['Nguyễn Thị Hằng', 'Đỗ Đức Ưng'],
      source: { name: 'Báo tỉnh', url: 'https://bao.example/ngay-sach' },
      cover: cover('sach', 'Kệ sách màu xanh bên cửa sổ'),
      version: 2,
      updatedAt: '2026-04-03T02:00:00.000Z',
      correction: {
        note: 'Bản trước ghi nhầm giờ khai mạc là 09:00; giờ đúng là 08:00.',
        at: '2026-04-03T02:00:00.000Z',
      },
      documents: [
        {
          id: 'id-quyet-dinh-1373-qd-ttg',
          slug: 'quyet-dinh-1373-qd-ttg',
          number: '1373/QĐ-TTg',
          title: 'Phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”',
          url: `${PLACEHOLDER_ORIGIN}/p/documents/quyet-dinh-1373-qd-ttg`,
        },
      ],
      english: {
        title: 'Book Day across the province',
        summary: 'More than twenty libraries, schools and cultural houses stay open all week.',
        body: {
          html: '<p>The provincial library opens at 8 in the morning.</p>',
          text: 'The provincial library opens at 8 in the morning.',
        },
      },
    }),
    ...PLAIN_ARTICLES.map(([slug, title, at], index) =>
      article({
        slug,
        title,
        publishedAt: at,
        updatedAt: at,
        organisation: ASSOCIATION,
        topics: TOPICS.slice(1),
        cover: index < 4 ? cover(slug, title) : null,
      }),
    ),
    story({
      slug: 'co-giao-mo-tu-sach',
      title: 'Cô giáo về hưu mở tủ sách cho cả xóm',
      summary: 'Từ ba trăm cuốn sách cũ, căn nhà nhỏ thành nơi trẻ em và người già cùng đọc mỗi chiều.',
      people: [
        { name: 'Nguyễn Thị Mơ', role: 'Giáo viên nghỉ hưu, phường Phủ Lý', illustration: true },
        { name: 'Trần Văn Đễ', role: null, illustration: false },
      ],
      topics: TOPICS.slice(1),
      organisation: ASSOCIATION,
      cover: cover('tu-sach', 'Tủ sách gỗ trong hiên nhà'),
    }),
    story({
      slug: 'bac-tho-may',
      title: 'Bác thợ may học tin học ở tuổi sáu mươi',
      kind: 'practice',
      cover: cover('tho-may', 'Bàn máy may'),
    }),
    story({
      slug: 'xe-sach-luu-dong',
      title: 'Xe sách lưu động về thôn',
      kind: 'initiative',
      cover: cover('xe-sach', 'Xe chở sách'),
    }),
    event({
      slug: 'khai-mac-ngay-sach',
      title: 'Khai mạc Ngày Sách và Văn hóa đọc Việt Nam',
      summary: 'Lễ khai mạc, hội sách và giờ kể chuyện cho thiếu nhi.',
      venue: { name: 'Thư viện tỉnh', address: '12 đường Biên Hòa, phường Phủ Lý' },
      place: PLACE,
      organisers: [LIBRARY, ASSOCIATION],
      edition: EDITION,
      topics: TOPICS.slice(0, 1),
      organisation: LIBRARY,
      cover: cover('khai-mac', 'Sân thư viện trước giờ khai mạc'),
    }),
    event({
      slug: 'gio-doc-cung-con',
      title: 'Giờ đọc cùng con',
      startsAt: '2026-04-25T12:30:00.000Z',
      endsAt: '2026-04-25T14:00:00.000Z',
      status: 'cancelled',
      venue: { name: 'Nhà văn hóa phường Châu Sơn', address: null },
    }),
    event({
      slug: 'ngay-hoi-doi-sach',
      title: 'Ngày hội đổi sách',
      startsAt: '2026-04-27T17:00:00.000Z',
      endsAt: '2026-04-29T16:59:59.999Z',
      allDay: true,
      status: 'postponed',
    }),
  ]
}

/** While it is this time, all the events above are still to come. */
export const BEFORE_THE_EVENTS = new Date('2026-04-10T02:00:00.000Z')

const PLAIN_ARTICLES: [slug: string, title: string, at: string][] = [
  ['lop-hoc-buoi-toi', 'Lớp học buổi tối của người thợ xây', '2026-04-01T03:00:00.000Z'],
  ['ve-lai-lop-xoa-mu', 'Về lại lớp xóa mù chữ sau ba mươi năm', '2026-03-28T03:00:00.000Z'],
  [
    'dong-ho-hoc-tap',
    'Dòng họ học tập: mỗi nhà một góc đọc, mỗi tháng một buổi kể chuyện quê hương',
    '2026-03-20T03:00:00.000Z',
  ],
  ['cong-dan-hoc-tap', 'Công dân học tập làm quen với dịch vụ công trực tuyến', '2026-03-15T03:00:00.000Z'],
  ['khuyen-hoc-xa', 'Quỹ khuyến học xã trao học bổng cho người lớn đi học lại', '2026-03-02T03:00:00.000Z'],
]

const RICH_BODY = `<p>Sáng 21/4, <strong>Thư viện tỉnh</strong> mở cửa từ 08:00. Mời bạn đọc xem <a href="${PLACEHOLDER_ORIGIN}/p/events/khai-mac-ngay-sach">chương trình khai mạc</a>, có mặt trước mười lăm phút để nhận thẻ đọc.</p>
<h2>Ba việc bạn có thể làm ngay</h2>
<ul><li>Mang một cuốn sách cũ đến đổi.</li><li>Đăng ký giờ đọc cùng con.</li><li>Giới thiệu một cuốn sách <em>bạn đã đọc nhiều lần</em>.</li></ul>
<blockquote><p>Mỗi trang sách là một bậc thang; người đi chậm vẫn lên cao hơn người đứng lại.</p></blockquote>
<h3>Lịch mở cửa</h3>
<table><thead><tr><th scope="col">Nơi</th><th scope="col">Ngày</th><th scope="col">Giờ</th></tr></thead><tbody><tr><td>Thư viện tỉnh</td><td>21/4 đến 26/4</td><td>08:00 đến 20:00</td></tr><tr><td>Nhà văn hóa phường Châu Sơn</td><td>25/4</td><td>19:30</td></tr></tbody></table>
<p>Chương trình do Thư viện tỉnh và Hội Khuyến học tỉnh phối hợp tổ chức, với sự tham gia của các trường học, trung tâm học tập cộng đồng và các dòng họ học tập trong toàn tỉnh.</p>
<aside aria-label="Số liệu"><h3>Số liệu</h3>
<p>24 thư viện, 312 tủ sách, hơn 9.000 lượt bạn đọc trong tuần đầu.</p></aside>
<p><a href="https://dai.example/ban-tin.mp3" rel="noopener">Nghe: Bản tin sáng</a></p>
<details><summary>Lời đọc</summary>
<p>Kính mời quý vị và các bạn đón nghe bản tin sáng.</p></details>`

function cover(id: string, alt: string): Picture {
  const size = (name: string, width: number, height: number, type: string) => ({
    size: name,
    width,
    height,
    type: `image/${type}`,
    url: `${PLACEHOLDER_ORIGIN}/media/${id}/${id}-${name}.${type}`,
  })
  return {
    id,
    alt,
    credit: 'Thư viện tỉnh',
    licence: 'CC BY 4.0',
    caption: 'Một góc đọc mới của thư viện',
    focalPoint: { x: 50, y: 50 },
    sizes: ['webp', 'jpeg'].flatMap((type) => [
      size('thumbnail', 320, 240, type),
      size('card', 640, 360, type),
      size('wide', 1280, 720, type),
      size('social', 1200, 630, type),
    ]),
  }
}
